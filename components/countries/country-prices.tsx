import NextLink from 'next/link';
import { partPrice } from '@/components/messages/text-price';
import { OperationErrorAlert } from '@/components/patterns/operation-error-alert';
import { pricedOriginatorText } from '@/components/prices/price-words';
import { buttonClasses } from '@/components/ui/button';
import { Container } from '@/components/ui/container';
import { KeyValuePairs } from '@/components/ui/key-value';
import type { ActionResult } from '@/lib/console/action-result';
import type { PriceInformation } from '@/lib/domains/prices/prices.shapes';
import { formatDollarsForDisplay } from '@/lib/money';
import { ANY_ORIGINATOR } from '@/lib/reference/rate-card';
import { routes } from '@/lib/routes';

/** What one message part costs in a country, by what it comes from. */
export function CountryPrices({
  prices,
  isoCountryCode,
}: {
  prices: ActionResult<{ Prices: PriceInformation[] }>;
  isoCountryCode: string;
}) {
  return (
    <Container
      title="Price of SMS"
      description="For each message part, by the rate card in force."
      actions={
        <NextLink href={routes.prices.ofCountry(isoCountryCode)} prefetch={false} className={buttonClasses('normal')}>
          View in price table
        </NextLink>
      }
    >
      {prices.ok ? (
        <PricePairs prices={prices.data.Prices.filter((price) => price.IsoCountryCode === isoCountryCode)} />
      ) : (
        <OperationErrorAlert error={prices.error} header="Prices could not be loaded" />
      )}
    </Container>
  );
}

function PricePairs({ prices }: { prices: readonly PriceInformation[] }) {
  if (prices.length === 0) {
    return <p className="text-muted">The rate card of this account has no price here: nothing can be sent.</p>;
  }
  // What stands for all others comes after them.
  const rank = ({ OriginatorType }: PriceInformation) => Number(OriginatorType === ANY_ORIGINATOR);
  const inOrder = [...prices].sort((one, other) => rank(one) - rank(other));
  return (
    <KeyValuePairs
      pairs={inOrder.map((price) => ({
        label:
          price.OriginatorType === ANY_ORIGINATOR ? otherTypes(prices) : pricedOriginatorText(price.OriginatorType),
        value: <Amount price={price} />,
      }))}
    />
  );
}

const otherTypes = (prices: readonly PriceInformation[]) =>
  prices.length > 1 ? 'Any other originator' : 'Any originator';

function Amount({ price }: { price: PriceInformation }) {
  const part = partPrice(price);
  if (!part) return '-';
  return (
    <>
      {formatDollarsForDisplay(part.priceMicros)}
      {part.carrierFeeMicros > 0n && (
        <span className="text-small text-muted block">
          and {formatDollarsForDisplay(part.carrierFeeMicros)} carrier fee
        </span>
      )}
    </>
  );
}

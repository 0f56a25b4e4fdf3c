import type { Metadata } from 'next';
import { MessagePartsWorkbench, type PricedCountry } from '@/components/messages/message-parts-workbench';
import { priceTable, priceValues } from '@/components/messages/price-table';
import { messagePartsHelp } from '@/components/messages/send-help';
import { pageInMemory, parseTableState, ResourceTable, type SearchParams } from '@/components/patterns/resource-table';
import { pricedOriginatorText } from '@/components/prices/price-words';
import { ConsolePage } from '@/components/shell/console-page';
import { InfoLink } from '@/components/shell/help-panel';
import { readForPage } from '@/lib/console/call-from-page';
import { listPrices } from '@/lib/domains/prices';
import type { PriceInformation } from '@/lib/domains/prices/prices.shapes';
import { countries, countryByIso } from '@/lib/reference/countries';
import { ANY_ORIGINATOR } from '@/lib/reference/rate-card';
import { tablePreferences } from '../table-preferences';

export const metadata: Metadata = { title: 'Message part preview' };

export default async function MessagePartsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [text, media, { preferences, savePreferences }, params] = await Promise.all([
    readForPage(listPrices, { Channel: 'TEXT' }),
    readForPage(listPrices, { Channel: 'MEDIA' }),
    tablePreferences(priceTable),
    searchParams,
  ]);
  const state = parseTableState(params, priceTable, preferences);
  const country = countryByIso([params['IsoCountryCode'] ?? []].flat().at(-1) ?? '');
  return (
    <ConsolePage breadcrumbs={[{ label: 'Message part preview' }]}>
      <MessagePartsWorkbench
        countries={pricedCountries(text.ok ? text.data.Prices : [], media.ok ? media.data.Prices : [])}
        initialCountry={country?.iso ?? 'US'}
        initialBody={[params['MessageBody'] ?? []].flat().at(-1) ?? ''}
        info={<InfoLink topic={messagePartsHelp} />}
      >
        <ResourceTable
          definition={priceTable}
          state={state}
          preferences={preferences}
          savePreferences={savePreferences}
          variant="container"
          title="Price by country"
          description="The rate card in force, per message part. “This message” is the price of all its parts, carrier fees included."
          result={text.ok ? { ok: true, data: pageInMemory(text.data.Prices, state, priceValues) } : text}
          emptyText="The rate card of this account has no prices for SMS."
        />
      </MessagePartsWorkbench>
    </ConsolePage>
  );
}

/** Every country that can be sent to, with its prices; the type that stands for all others comes first. */
function pricedCountries(text: readonly PriceInformation[], media: readonly PriceInformation[]): PricedCountry[] {
  return countries.map(({ iso, name, dialingCodes }) => {
    const ofCountry = text
      .filter(({ IsoCountryCode }) => IsoCountryCode === iso)
      .sort((a, b) => Number(b.OriginatorType === ANY_ORIGINATOR) - Number(a.OriginatorType === ANY_ORIGINATOR));
    const mms = media.find(({ IsoCountryCode }) => IsoCountryCode === iso);
    return {
      iso,
      name,
      dialingCodes: dialingCodes.map((code) => `+${code}`),
      text: ofCountry.map(({ OriginatorType, Price, CarrierFee }) => ({
        originatorType: OriginatorType,
        label: OriginatorType === ANY_ORIGINATOR ? 'Any other type' : pricedOriginatorText(OriginatorType),
        Price,
        CarrierFee,
      })),
      ...(mms && { media: { Price: mms.Price, CarrierFee: mms.CarrierFee } }),
    };
  });
}

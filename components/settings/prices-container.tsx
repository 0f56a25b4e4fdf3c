import NextLink from 'next/link';
import { buttonClasses } from '@/components/ui/button';
import { Container } from '@/components/ui/container';
import { routes } from '@/lib/routes';

/** The way to what messages cost. */
export function PricesContainer() {
  return (
    <Container
      title="Prices"
      description="What messages cost by country, channel and originator type. Prices hold for the account, in every Region."
      actions={
        <NextLink href={routes.prices.list()} prefetch={false} className={buttonClasses('normal')}>
          View price table
        </NextLink>
      }
    />
  );
}

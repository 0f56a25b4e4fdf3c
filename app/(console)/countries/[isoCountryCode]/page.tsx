import type { Metadata } from 'next';
import NextLink from 'next/link';
import { notFound } from 'next/navigation';
import { readConfigurationSets } from '@/app/(console)/configuration-sets/read-configuration-sets';
import { countriesHelp } from '@/components/countries/countries-help';
import { CountryCapabilities } from '@/components/countries/country-capabilities';
import { CountryPrices } from '@/components/countries/country-prices';
import { ReadinessContainer } from '@/components/countries/readiness-container';
import type { SearchParams } from '@/components/patterns/resource-table';
import { ConsolePage } from '@/components/shell/console-page';
import { InfoLink } from '@/components/shell/help-panel';
import { buttonClasses } from '@/components/ui/button';
import { Stack } from '@/components/ui/columns';
import { Container } from '@/components/ui/container';
import { PageHeader } from '@/components/ui/page-header';
import { callFromPage, readForPage } from '@/lib/console/call-from-page';
import { getCountryCapabilities } from '@/lib/domains/originator-advice';
import { listPrices } from '@/lib/domains/prices';
import { getCountryReadiness } from '@/lib/domains/readiness';
import { routes } from '@/lib/routes';

export const metadata: Metadata = { title: 'Country or region' };

type Props = { params: Promise<{ isoCountryCode: string }>; searchParams: Promise<SearchParams> };

export default async function CountryPage({ params, searchParams }: Props) {
  const [{ isoCountryCode }, query] = await Promise.all([params, searchParams]);
  // Whatever else a URL may hold names no country.
  if (!/^[A-Z]{2}$/.test(isoCountryCode)) notFound();
  const [country, prices, sets] = await Promise.all([
    callFromPage(getCountryCapabilities, { IsoCountryCode: isoCountryCode }),
    readForPage(listPrices, { Channel: 'TEXT' }),
    readConfigurationSets(),
  ]);
  const setNames = sets.ok ? sets.data.flatMap(({ ConfigurationSetName: name }) => name ?? []) : [];
  // A set that has gone since the address was made is none.
  const chosenSet = setNames.find((name) => name === query['configuration-set']);
  const readiness = await readForPage(getCountryReadiness, {
    IsoCountryCode: isoCountryCode,
    ConfigurationSetName: chosenSet,
  });
  return (
    <ConsolePage
      breadcrumbs={[{ label: 'Countries and regions', href: routes.countries.list }, { label: country.CountryName }]}
    >
      <PageHeader
        title={`${country.CountryName} (${country.IsoCountryCode})`}
        info={<InfoLink topic={countriesHelp} />}
        description={country.Region}
        actions={
          <>
            <NextLink
              href={routes.messages.toCountry(isoCountryCode)}
              prefetch={false}
              className={buttonClasses('normal')}
            >
              View messages
            </NextLink>
            <NextLink href={routes.phoneNumbers.request} prefetch={false} className={buttonClasses('primary')}>
              Request originator
            </NextLink>
          </>
        }
      />
      <Stack>
        <ReadinessContainer
          isoCountryCode={isoCountryCode}
          readiness={readiness}
          configurationSets={setNames}
          chosenSet={chosenSet}
        />
        <Container title="Capabilities">
          <CountryCapabilities country={country} columns={4} />
        </Container>
        <CountryPrices prices={prices} isoCountryCode={isoCountryCode} />
      </Stack>
    </ConsolePage>
  );
}

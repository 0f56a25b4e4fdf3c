import type { Metadata } from 'next';
import { CreatePoolForm } from '@/components/pools/create-pool-form';
import { poolsHelp } from '@/components/pools/pools-help';
import { ConsolePage } from '@/components/shell/console-page';
import { InfoLink } from '@/components/shell/help-panel';
import { PageHeader } from '@/components/ui/page-header';
import { formatDollarsForDisplay } from '@/lib/money';
import { countryByIso } from '@/lib/reference/countries';
import { monthlyLeasingPriceMicros } from '@/lib/reference/number-prices';
import { simulatorOriginCountries } from '@/lib/reference/simulator-numbers';
import { readOriginatorOptions } from '../read-pools';
import { createBreadcrumbs } from './breadcrumbs';

export const metadata: Metadata = { title: 'Create phone pool' };

const [firstCountry = 'US'] = simulatorOriginCountries;

export default async function CreatePhonePoolPage() {
  return (
    <ConsolePage breadcrumbs={createBreadcrumbs} width="form">
      <PageHeader
        title="Create phone pool"
        info={<InfoLink topic={poolsHelp} />}
        description="A pool begins with one phone number or sender ID. More can be added later."
      />
      <CreatePoolForm
        originators={await readOriginatorOptions()}
        offer={{
          countries: simulatorOriginCountries.map((iso) => ({ iso, name: countryByIso(iso)?.name ?? iso })),
          monthlyPrice: formatDollarsForDisplay(monthlyLeasingPriceMicros('SIMULATOR', firstCountry)),
        }}
      />
    </ConsolePage>
  );
}

import type { Metadata } from 'next';
import { requestHelp } from '@/components/phone-numbers/phone-numbers-help';
import { RequestSimulatorForm } from '@/components/phone-numbers/request-simulator-form';
import { ConsolePage } from '@/components/shell/console-page';
import { InfoLink } from '@/components/shell/help-panel';
import { PageHeader } from '@/components/ui/page-header';
import { formatDollarsForDisplay } from '@/lib/money';
import { countryByIso } from '@/lib/reference/countries';
import { monthlyLeasingPriceMicros } from '@/lib/reference/number-prices';
import { simulatorOriginCountries } from '@/lib/reference/simulator-numbers';
import { partsPerSecond } from '@/lib/reference/throughput';
import { requestBreadcrumbs } from './breadcrumbs';

export const metadata: Metadata = { title: 'Request simulator number' };

const [firstCountry = 'US'] = simulatorOriginCountries;

export default function RequestSimulatorNumberPage() {
  return (
    <ConsolePage breadcrumbs={requestBreadcrumbs} width="form">
      <PageHeader
        title="Request simulator number"
        info={<InfoLink topic={requestHelp} />}
        description="A number to try out sending with. It sends to simulator destinations and reaches nobody outside."
      />
      <RequestSimulatorForm
        countries={simulatorOriginCountries.map((iso) => ({ iso, name: countryByIso(iso)?.name ?? iso }))}
        monthlyPrice={formatDollarsForDisplay(monthlyLeasingPriceMicros('SIMULATOR', firstCountry))}
        partsPerSecond={partsPerSecond('SIMULATOR', firstCountry)}
      />
    </ConsolePage>
  );
}

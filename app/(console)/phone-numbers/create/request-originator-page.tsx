import { RequestOriginatorWizard } from '@/components/originator-request/request-originator-wizard';
import { QueryProvider } from '@/components/patterns/query-provider';
import type { Breadcrumb } from '@/components/shell/breadcrumbs';
import { ConsolePage } from '@/components/shell/console-page';
import { countries } from '@/lib/reference/countries';
import { readSettingChoices } from './read-setting-choices';

export const requestOriginatorTitle = 'Request originator';

const countryOptions = countries
  .map(({ iso, name, dialingCodes }) => ({ iso, name, dialingCodes }))
  .sort((a, b) => a.name.localeCompare(b.name, 'en'));

/** The wizard, under the list that it was reached from. */
export async function RequestOriginatorPage({ list }: { list: Breadcrumb & { href: string } }) {
  const choices = await readSettingChoices();
  return (
    <ConsolePage breadcrumbs={[list, { label: requestOriginatorTitle }]}>
      <QueryProvider>
        <RequestOriginatorWizard countries={countryOptions} choices={choices} cancelHref={list.href} />
      </QueryProvider>
    </ConsolePage>
  );
}

import type { Metadata } from 'next';
import NextLink from 'next/link';
import { PhoneNumberActions } from '@/components/phone-numbers/phone-number-actions';
import { phoneNumbersHelp } from '@/components/phone-numbers/phone-numbers-help';
import { phoneNumbersTable, phoneNumberValues } from '@/components/phone-numbers/phone-numbers-table';
import { pageInMemory, parseTableState, ResourceTable, type SearchParams } from '@/components/patterns/resource-table';
import { ConsolePage } from '@/components/shell/console-page';
import { InfoLink } from '@/components/shell/help-panel';
import { buttonClasses } from '@/components/ui/button';
import { readForPage } from '@/lib/console/call-from-page';
import { describeAccountLimits } from '@/lib/domains/account';
import { routes } from '@/lib/routes';
import { tablePreferences } from '@/app/(console)/table-preferences';
import { readAllPhoneNumbers } from './read-all-phone-numbers';

export const metadata: Metadata = { title: 'Phone numbers' };

export default async function PhoneNumbersPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [numbers, limits, { preferences, savePreferences }, params] = await Promise.all([
    readAllPhoneNumbers(),
    readForPage(describeAccountLimits, {}),
    tablePreferences(phoneNumbersTable),
    searchParams,
  ]);
  const state = parseTableState(params, phoneNumbersTable, preferences);
  const quota = limits.ok ? limits.data.AccountLimits?.find(({ Name }) => Name === 'PHONE_NUMBERS') : undefined;
  return (
    <ConsolePage breadcrumbs={[{ label: 'Phone numbers' }]} width="full">
      <ResourceTable
        definition={phoneNumbersTable}
        state={state}
        preferences={preferences}
        savePreferences={savePreferences}
        result={numbers.ok ? { ok: true, data: pageInMemory(numbers.data, state, phoneNumberValues) } : numbers}
        info={<InfoLink topic={phoneNumbersHelp} />}
        description={quota && `${quota.Used} of ${quota.Max} phone numbers of this account and Region are in use.`}
        selection="multi"
        actions={
          <>
            <PhoneNumberActions />
            <NextLink href={routes.phoneNumbers.requestSimulator} prefetch={false} className={buttonClasses('normal')}>
              Request simulator number
            </NextLink>
          </>
        }
        create={{
          label: 'Request originator',
          href: routes.phoneNumbers.request,
          operation: 'RequestPhoneNumber',
        }}
        emptyText="A phone number is what your messages come from. A simulator number is ready at once."
        loadedAt={new Date()}
      />
    </ConsolePage>
  );
}

import { KeywordsTab } from '@/components/keywords/keywords-tab';
import { OptOutTab } from '@/components/two-way/opt-out-tab';
import { PoolDecides } from '@/components/two-way/pool-decides';
import type { SettingsOwner } from '@/components/two-way/settings-owner';
import { SwitchSetting } from '@/components/two-way/switch-setting';
import { deletionProtectionHelp } from '@/components/two-way/two-way-help';
import { TwoWayTab } from '@/components/two-way/two-way-tab';
import type { SearchParams } from '@/components/patterns/resource-table';
import { Stack } from '@/components/ui/columns';
import { readForPage } from '@/lib/console/call-from-page';
import type { PhoneNumberInformation } from '@/lib/domains/phone-numbers/phone-numbers.shapes';
import { listPoolSummaries } from '@/lib/domains/pools';
import { formatPhoneNumber } from '@/lib/reference/phone-number';
import { routes } from '@/lib/routes';
import { readAllKeywords } from '../../read-all-keywords';

/** The tabs with settings that a pool, where the number is in one, decides about. */
export const settingsTabs = [
  { id: 'two-way', label: 'Two-way SMS' },
  { id: 'keywords', label: 'Keywords' },
  { id: 'opt-out-list', label: 'Opt-out list' },
  { id: 'deletion-protection', label: 'Deletion protection' },
] as const;
type SettingsTabId = (typeof settingsTabs)[number]['id'];

export const isSettingsTab = (tab: string): tab is SettingsTabId => settingsTabs.some(({ id }) => id === tab);

/** One of them: what is set, and the way to change it, which in a pool is on the pool. */
export async function SettingsTab({
  tab,
  number,
  searchParams,
}: {
  tab: SettingsTabId;
  number: PhoneNumberInformation;
  searchParams: SearchParams;
}) {
  const { PhoneNumberId: id = '', PoolId: poolId } = number;
  const owner: SettingsOwner = { kind: 'phone number', id, name: formatPhoneNumber(number.PhoneNumber).national };
  const own = poolId === undefined;
  const editBy = (href: string) => (own ? { href, operation: 'UpdatePhoneNumber' } : undefined);
  return (
    <Stack>
      {poolId !== undefined && <PoolDecides pool={{ id: poolId, name: await poolName(poolId) }} tab={tab} />}
      {tab === 'two-way' && <TwoWayTab settings={number} edit={editBy(routes.phoneNumbers.editTwoWay(id))} />}
      {tab === 'keywords' && (
        <KeywordsTab
          owner={owner}
          numberType={number.NumberType}
          result={await readAllKeywords(id)}
          searchParams={searchParams}
          keptElsewhere={!own}
        />
      )}
      {tab === 'opt-out-list' && <OptOutTab settings={number} edit={editBy(routes.phoneNumbers.editOptOuts(id))} />}
      {tab === 'deletion-protection' && (
        <SwitchSetting
          owner={owner}
          member="DeletionProtectionEnabled"
          on={number.DeletionProtectionEnabled}
          label="Deletion protection"
          description="A protected number cannot be released."
          help={deletionProtectionHelp}
          mayEdit={own}
        />
      )}
    </Stack>
  );
}

/** The name of a pool; its ID where it has none, or where its name cannot be read. */
async function poolName(poolId: string): Promise<string> {
  const result = await readForPage(listPoolSummaries, {});
  return (result.ok && result.data.Pools.find(({ PoolId }) => PoolId === poolId)?.Name) || poolId;
}

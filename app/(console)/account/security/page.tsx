import type { Metadata } from 'next';
import { AccessKeyActions } from '@/components/access/access-key-actions';
import { accessKeysDefinition } from '@/components/access/access-keys-definition';
import { ChangePasswordForm } from '@/components/access/change-password-form';
import { AccessKeyCreation, CreateAccessKeyButton } from '@/components/access/new-access-key';
import { pageInMemory, parseTableState, ResourceTable, type SearchParams } from '@/components/patterns/resource-table';
import { ConsolePage } from '@/components/shell/console-page';
import { Stack } from '@/components/ui/columns';
import { Container } from '@/components/ui/container';
import { CopyableValue } from '@/components/ui/copy-button';
import { KeyValuePairs } from '@/components/ui/key-value';
import { PageHeader } from '@/components/ui/page-header';
import { callFromPage, readForPage } from '@/lib/console/call-from-page';
import { currentRegion } from '@/lib/console/current-call';
import { getOwnProfile, listAccessKeys } from '@/lib/domains/access';

const title = 'Security credentials';
export const metadata: Metadata = { title };

/** What a person signs in and signs with. */
export default async function SecurityPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [profile, keys, region, parameters] = await Promise.all([
    callFromPage(getOwnProfile, {}),
    readForPage(listAccessKeys, {}),
    currentRegion(),
    searchParams,
  ]);
  const state = parseTableState(parameters, accessKeysDefinition);
  return (
    <ConsolePage breadcrumbs={[{ label: title }]}>
      <PageHeader title={title} description="How you sign in to the console, and how your programs call its API." />
      <Stack>
        <Container title="You">
          <KeyValuePairs
            pairs={[
              { label: 'E-mail address', value: profile.Email },
              { label: 'Account', value: profile.AccountName },
              {
                label: 'Account number',
                value: <CopyableValue value={profile.AccountId} label="Copy account number" />,
              },
              { label: 'Policies', value: profile.Policies.join(', ') },
            ]}
          />
        </Container>
        <Container title="Password" description="Changing it signs you out everywhere else.">
          <ChangePasswordForm email={profile.Email} />
        </Container>
        <AccessKeyCreation region={region}>
          <ResourceTable
            definition={accessKeysDefinition}
            state={state}
            variant="container"
            title="Access keys"
            description="Sign calls to the API from the AWS CLI or an SDK, as you. Two at most."
            result={keys.ok ? { ok: true, data: pageInMemory(keys.data.AccessKeys, state, {}) } : keys}
            selection="single"
            actions={<AccessKeyActions />}
            createButtons={{
              primary: <CreateAccessKeyButton variant="primary" />,
              empty: <CreateAccessKeyButton variant="normal" />,
            }}
            emptyText="Programs need one to call the API."
          />
        </AccessKeyCreation>
      </Stack>
    </ConsolePage>
  );
}

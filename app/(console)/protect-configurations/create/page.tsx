import type { Metadata } from 'next';
import { OperationErrorAlert } from '@/components/patterns/operation-error-alert';
import { RetryButton } from '@/components/patterns/refresh';
import { countryRulesOf } from '@/components/protect-configurations/country-rule-set';
import { CreateProtectConfigurationForm } from '@/components/protect-configurations/create-protect-configuration-form';
import { protectHelp } from '@/components/protect-configurations/protect-help';
import { ConsolePage } from '@/components/shell/console-page';
import { InfoLink } from '@/components/shell/help-panel';
import { PageHeader } from '@/components/ui/page-header';
import { readAssociationChoices } from '../read-association-choices';
import { createBreadcrumbs } from './breadcrumbs';

export const metadata: Metadata = { title: 'Create protect configuration' };

export default async function CreateProtectConfigurationPage() {
  const choices = await readAssociationChoices();
  return (
    <ConsolePage breadcrumbs={createBreadcrumbs} width="form">
      <PageHeader
        title="Create protect configuration"
        info={<InfoLink topic={protectHelp} />}
        description="Which countries messages may go to. Every country is allowed until you block it."
      />
      {choices.ok ? (
        <CreateProtectConfigurationForm countries={countryRulesOf({})} choices={choices.data} />
      ) : (
        <OperationErrorAlert
          error={choices.error}
          header="Configuration sets could not be loaded"
          action={<RetryButton />}
        />
      )}
    </ConsolePage>
  );
}

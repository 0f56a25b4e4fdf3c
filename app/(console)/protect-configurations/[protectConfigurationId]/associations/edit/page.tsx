import type { Metadata } from 'next';
import { OperationErrorAlert } from '@/components/patterns/operation-error-alert';
import { RetryButton } from '@/components/patterns/refresh';
import { EditAssociationsForm } from '@/components/protect-configurations/edit-associations-form';
import { protectConfigurationLabel } from '@/components/protect-configurations/protect-configurations-table';
import { ConsolePage } from '@/components/shell/console-page';
import { PageHeader } from '@/components/ui/page-header';
import { routes } from '@/lib/routes';
import { readAssociationChoices } from '../../../read-association-choices';
import { requireProtectConfigurationOfPage } from '../../require-protect-configuration';

export const metadata: Metadata = { title: 'Edit settings' };

export default async function EditAssociationsPage({
  params,
}: {
  params: Promise<{ protectConfigurationId: string }>;
}) {
  const { protectConfigurationId } = await params;
  const configuration = await requireProtectConfigurationOfPage(protectConfigurationId);
  const { ProtectConfigurationId: id, AccountDefault, ConfigurationSetNames } = configuration;
  const choices = await readAssociationChoices(id);
  const name = protectConfigurationLabel(configuration);
  return (
    <ConsolePage
      breadcrumbs={[
        { label: 'Protect configurations', href: routes.protectConfigurations.list },
        { label: name, href: routes.protectConfigurations.detail(id, 'associations') },
        { label: 'Edit settings' },
      ]}
      width="form"
    >
      <PageHeader title="Edit settings" description={`Associations of protect configuration ${name}.`} />
      {choices.ok ? (
        <EditAssociationsForm
          configuration={{ id, name }}
          associations={{ accountDefault: AccountDefault, configurationSetNames: ConfigurationSetNames }}
          choices={choices.data}
        />
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

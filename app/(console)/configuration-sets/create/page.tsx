import type { Metadata } from 'next';
import { configurationSetsHelp } from '@/components/configuration-sets/configuration-sets-help';
import { CreateConfigurationSetForm } from '@/components/configuration-sets/create-configuration-set-form';
import { ConsolePage } from '@/components/shell/console-page';
import { InfoLink } from '@/components/shell/help-panel';
import { PageHeader } from '@/components/ui/page-header';
import { createBreadcrumbs } from './breadcrumbs';

export const metadata: Metadata = { title: 'Create configuration set' };

export default function CreateConfigurationSetPage() {
  return (
    <ConsolePage breadcrumbs={createBreadcrumbs} width="form">
      <PageHeader
        title="Create configuration set"
        info={<InfoLink topic={configurationSetsHelp} />}
        description="The rules that a message follows when it names the set."
      />
      <CreateConfigurationSetForm />
    </ConsolePage>
  );
}

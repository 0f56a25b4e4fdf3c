import type { Metadata } from 'next';
import { readTwoWayAccount } from '@/app/(console)/read-two-way-account';
import { AddEventDestination } from '@/components/event-destinations/add-event-destination';
import { ConsolePage } from '@/components/shell/console-page';
import { PageHeader } from '@/components/ui/page-header';
import { quota } from '@/lib/reference/quotas';
import { routes } from '@/lib/routes';
import { requireSetOfPage } from '../../require-set';

export const metadata: Metadata = { title: 'Add event destination' };

export default async function AddEventDestinationPage({
  params,
}: {
  params: Promise<{ configurationSetName: string }>;
}) {
  const set = await requireSetOfPage((await params).configurationSetName);
  const name = set.ConfigurationSetName;
  const { topics, ...account } = await readTwoWayAccount(set.ConfigurationSetArn);
  return (
    <ConsolePage
      breadcrumbs={[
        { label: 'Configuration sets', href: routes.configurationSets.list },
        { label: name, href: routes.configurationSets.detail(name, 'event-destinations') },
        { label: 'Add event destination' },
      ]}
      width="form"
    >
      <PageHeader title="Add event destination" description={`For the messages that name configuration set ${name}.`} />
      <AddEventDestination
        setName={name}
        account={account}
        topics={topics}
        freePlaces={quota('eventDestinations') - set.EventDestinations.length}
      />
    </ConsolePage>
  );
}

import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { readTwoWayAccount } from '@/app/(console)/read-two-way-account';
import { EventDestinationForm } from '@/components/event-destinations/event-destination-form';
import { ConsolePage } from '@/components/shell/console-page';
import { PageHeader } from '@/components/ui/page-header';
import { routes } from '@/lib/routes';
import { requireSetOfPage } from '../../../require-set';

export const metadata: Metadata = { title: 'Edit event destination' };

export default async function EditEventDestinationPage({
  params,
}: {
  params: Promise<{ configurationSetName: string; eventDestinationName: string }>;
}) {
  const { configurationSetName, eventDestinationName } = await params;
  const set = await requireSetOfPage(configurationSetName);
  const name = set.ConfigurationSetName;
  const destination = set.EventDestinations.find((each) => each.EventDestinationName === eventDestinationName);
  if (!destination) notFound();
  const { topics, ...account } = await readTwoWayAccount(set.ConfigurationSetArn);
  return (
    <ConsolePage
      breadcrumbs={[
        { label: 'Configuration sets', href: routes.configurationSets.list },
        { label: name, href: routes.configurationSets.detail(name, 'event-destinations') },
        { label: 'Edit event destination' },
      ]}
      width="form"
    >
      <PageHeader
        title="Edit event destination"
        description={`${destination.EventDestinationName} of configuration set ${name}.`}
      />
      <EventDestinationForm setName={name} account={account} topics={topics} destination={destination} />
    </ConsolePage>
  );
}

'use client';

import { useRouter } from 'next/navigation';
import { OperationField, OperationForm, OperationFormActions, useOperationForm } from '@/components/patterns/form';
import { useFlash } from '@/components/shell/flashbar';
import { InfoLink } from '@/components/shell/help-panel';
import { Container } from '@/components/ui/container';
import { Input } from '@/components/ui/input';
import {
  createEventDestination,
  updateEventDestination,
} from '@/lib/domains/event-destinations/event-destinations.actions';
import type { EventDestination } from '@/lib/domains/event-destinations/event-destinations.shapes';
import { routes } from '@/lib/routes';
import { DestinationEventTypes, DestinationTargetFields } from './event-destination-fields';
import {
  destinationCommandInput,
  destinationLabels,
  destinationSchema,
  destinationValues,
  toDestinationInput,
  type DestinationAccount,
  type DestinationValues,
} from './event-destination-values';
import { eventDestinationsHelp } from './event-destinations-help';

/** Adds an event destination to a set, or edits one: one page. The target of a destination may change, its type may not. */
export function EventDestinationForm({
  setName,
  account,
  topics,
  destination,
}: {
  setName: string;
  account: DestinationAccount;
  /** The topics that there are. */
  topics: readonly { arn: string; name: string }[];
  /** The destination that is edited; absent for a new one. */
  destination?: EventDestination;
}) {
  const router = useRouter();
  const { push } = useFlash();
  const back = routes.configurationSets.detail(setName, 'event-destinations');

  const form = useOperationForm({
    defaultValues: destinationValues(setName, account, destination),
    labels: destinationLabels,
    schema: destinationSchema,
    toInput: (values: DestinationValues) => toDestinationInput(values, account),
    action: ({ TopicName: _, Enabled, ...input }) =>
      destination ? updateEventDestination({ ...input, Enabled }) : createEventDestination(input, Enabled),
    onSuccess: () => {
      push({
        type: 'success',
        content: destination
          ? `Saved event destination ${destination.EventDestinationName}.`
          : `Added event destination ${form.getValues('EventDestinationName')}. Send a sample event to see that it arrives.`,
        keepOnNavigation: true,
      });
      router.push(back);
    },
    ...(destination && {
      onUnchanged: () => {
        push({
          type: 'info',
          content: `No changes were made to event destination ${destination.EventDestinationName}.`,
          keepOnNavigation: true,
        });
        router.push(back);
      },
    }),
  });
  return (
    <OperationForm form={form}>
      <Container title="Event details" info={<InfoLink topic={eventDestinationsHelp} />}>
        <div className="gap-field-gap flex max-w-[640px] flex-col">
          {!destination && (
            <OperationField
              form={form}
              name="EventDestinationName"
              maxLength={64}
              constraint="Letters, digits, hyphens and underscores. Example: delivery-log. The name cannot be changed later."
            >
              {(control, field) => <Input {...control} {...field} autoComplete="off" spellCheck={false} />}
            </OperationField>
          )}
          <DestinationTargetFields form={form} account={account} topics={topics} isEdit={destination !== undefined} />
        </div>
      </Container>
      <DestinationEventTypes form={form} />
      <OperationFormActions
        // The form keeps what people chose; the call has what the API takes.
        form={{ ...form, currentInput: () => destinationCommandInput(form.currentInput(), destination !== undefined) }}
        operation={destination ? 'UpdateEventDestination' : 'CreateEventDestination'}
        cancelHref={back}
        submitLabel={destination ? 'Edit event' : 'Create event'}
        submittingLabel={destination ? 'Saving event destination' : 'Creating event destination'}
      />
    </OperationForm>
  );
}

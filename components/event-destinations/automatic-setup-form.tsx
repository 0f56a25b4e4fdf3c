'use client';

import { useRouter } from 'next/navigation';
import { CliCommandsButton } from '@/components/patterns/cli-command';
import { OperationField, OperationForm, OperationFormActions, useOperationForm } from '@/components/patterns/form';
import { PermissionNotice } from '@/components/patterns/permissions';
import { useFlash } from '@/components/shell/flashbar';
import { InfoLink } from '@/components/shell/help-panel';
import { Container } from '@/components/ui/container';
import { Input } from '@/components/ui/input';
import { automaticDestinations, mostSetupNameCharacters } from '@/lib/domains/event-destinations/automatic-setup';
import { setUpEventDestinations } from '@/lib/domains/event-destinations/event-destinations.actions';
import { setUpEventDestinationsInput } from '@/lib/domains/event-destinations/event-destinations.shapes';
import { routes } from '@/lib/routes';
import { AutomaticSetupWords } from './automatic-setup-words';
import { automaticSetupHelp } from './event-destinations-help';

/** Makes a log group, a stream and a topic, and sends all events of the set to each: a name is all that it asks for. */
export function AutomaticSetupForm({
  setName,
  account,
}: {
  setName: string;
  account: { accountId: string; region: string };
}) {
  const router = useRouter();
  const { push } = useFlash();
  const back = routes.configurationSets.detail(setName, 'event-destinations');
  const form = useOperationForm({
    defaultValues: { ConfigurationSetName: setName, EventDestinationName: setName.slice(0, mostSetupNameCharacters) },
    labels: { EventDestinationName: 'Event destination name' },
    schema: setUpEventDestinationsInput,
    action: setUpEventDestinations,
    onSuccess: () => {
      push({
        type: 'success',
        content: `Set up a log group, a stream and a topic for configuration set ${setName}. All events go to each.`,
        keepOnNavigation: true,
      });
      router.push(back);
    },
  });
  const name = form.watch('EventDestinationName') || 'sms-events';
  return (
    <OperationForm form={form}>
      <Container title="Automatic setup" info={<InfoLink topic={automaticSetupHelp} />}>
        <div className="gap-field-gap flex max-w-[640px] flex-col">
          <OperationField
            form={form}
            name="EventDestinationName"
            maxLength={mostSetupNameCharacters}
            constraint="Letters, digits, hyphens and underscores. Example: sms-events."
          >
            {(control, field) => <Input {...control} {...field} autoComplete="off" spellCheck={false} />}
          </OperationField>
          <AutomaticSetupWords account={account} setName={setName} name={name} />
        </div>
      </Container>
      <PermissionNotice operation="SetUpEventDestinations" />
      <OperationFormActions
        form={form}
        commands={
          <CliCommandsButton
            calls={() =>
              automaticDestinations(account, setName, name).map((input) => ({
                operation: 'CreateEventDestination',
                input: { ...input },
              }))
            }
          />
        }
        cancelHref={back}
        submitLabel="Set up"
        submittingLabel="Setting up"
      />
    </OperationForm>
  );
}

'use client';

import { useState } from 'react';
import { AutomaticSetupWords } from '@/components/event-destinations/automatic-setup-words';
import {
  DestinationEventTypes,
  DestinationTargetFields,
} from '@/components/event-destinations/event-destination-fields';
import {
  destinationCommandInput,
  destinationLabels,
  destinationSchema,
  destinationValues,
  toDestinationInput,
  type DestinationAccount,
  type DestinationValues,
} from '@/components/event-destinations/event-destination-values';
import { automaticSetupHelp } from '@/components/event-destinations/event-destinations-help';
import { SetupChoice, setupSize } from '@/components/event-destinations/setup-choice';
import { CliCommandsButton, type CliCall } from '@/components/patterns/cli-command';
import {
  OperationField,
  OperationForm,
  OperationFormActions,
  useOperationForm,
  type InputSchema,
} from '@/components/patterns/form';
import { InfoLink } from '@/components/shell/help-panel';
import { Container } from '@/components/ui/container';
import { Input } from '@/components/ui/input';
import { configurationSetName } from '@/lib/domains/configuration-sets/configuration-sets.shapes';
import { automaticDestinations, mostSetupNameCharacters } from '@/lib/domains/event-destinations/automatic-setup';
import { setUpEventDestinationsInput } from '@/lib/domains/event-destinations/event-destinations.shapes';
import { createQuickStartConfigurationSet } from '@/lib/domains/quick-start/quick-start.actions';
import type { CreateQuickStartConfigurationSetInput } from '@/lib/domains/quick-start/quick-start.shapes';
import { useStepPlace } from './use-step-place';

const named = { ConfigurationSetName: configurationSetName };
const automaticSchema = setUpEventDestinationsInput.extend(named);
const manualSchema = destinationSchema.extend(named);

/** The second step: a configuration set with its event destination, in one form (guide 569-609). */
export default function ConfigurationSetStep({
  name,
  eventDestinationName,
  account,
  topics,
}: {
  /** What the set is called at first. */
  name: string;
  eventDestinationName: string;
  account: DestinationAccount;
  /** The topics that there are. */
  topics: readonly { arn: string; name: string }[];
}) {
  const { skip, finish, guarded } = useStepPlace('CONFIGURATION_SET');
  const [automatic, setAutomatic] = useState(true);
  const schema: InputSchema<CreateQuickStartConfigurationSetInput> = automatic ? automaticSchema : manualSchema;
  const form = useOperationForm({
    defaultValues: { ...destinationValues(name, account), EventDestinationName: eventDestinationName },
    labels: destinationLabels,
    schema,
    toInput: (values: DestinationValues) => {
      const { ConfigurationSetName, EventDestinationName, ...target } = toDestinationInput(values, account);
      return { ConfigurationSetName, EventDestinationName, ...(!automatic && target) };
    },
    action: guarded(createQuickStartConfigurationSet),
    onSuccess: () => {
      const created = form.getValues('ConfigurationSetName');
      finish(created, created);
    },
  });
  const values = form.watch();
  const destinationName = values.EventDestinationName || 'sms-events';

  const calls = (): CliCall[] => {
    const { ConfigurationSetName, EventDestinationName } = form.getValues();
    const destinations = automatic
      ? automaticDestinations(account, ConfigurationSetName, EventDestinationName).map((input) => ({ ...input }))
      : // The members of the API: texts, and maps and lists of them.
        [destinationCommandInput(form.currentInput(), false) as CliCall['input']];
    return [
      { operation: 'CreateConfigurationSet', input: { ConfigurationSetName } },
      ...destinations.map((input) => ({ operation: 'CreateEventDestination', input })),
    ];
  };

  return (
    <OperationForm form={form}>
      <Container title="Configuration set details">
        <OperationField
          form={form}
          name="ConfigurationSetName"
          maxLength={64}
          constraint="Letters, digits, hyphens and underscores. Example: one-time-passwords. The name cannot be changed later."
        >
          {(control, field) => (
            <Input {...control} {...field} autoComplete="off" spellCheck={false} className="max-w-[480px]" />
          )}
        </OperationField>
      </Container>
      <Container title="Event destination setup" info={<InfoLink topic={automaticSetupHelp} />}>
        <div className="gap-field-gap flex max-w-[640px] flex-col">
          <SetupChoice automatic={automatic} onChange={setAutomatic} freePlaces={setupSize} />
          <OperationField
            form={form}
            name="EventDestinationName"
            maxLength={automatic ? mostSetupNameCharacters : 64}
            constraint="Letters, digits, hyphens and underscores. Example: sms-events."
          >
            {(control, field) => <Input {...control} {...field} autoComplete="off" spellCheck={false} />}
          </OperationField>
          {automatic ? (
            <AutomaticSetupWords account={account} setName={values.ConfigurationSetName} name={destinationName} />
          ) : (
            <DestinationTargetFields form={form} account={account} topics={topics} />
          )}
        </div>
      </Container>
      {!automatic && <DestinationEventTypes form={form} />}
      <OperationFormActions
        form={form}
        operation="CreateConfigurationSet"
        commands={<CliCommandsButton calls={calls} />}
        secondary={skip}
        submitLabel="Create configuration set"
        submittingLabel="Creating configuration set"
      />
    </OperationForm>
  );
}

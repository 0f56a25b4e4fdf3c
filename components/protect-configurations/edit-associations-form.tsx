'use client';

import { useRouter } from 'next/navigation';
import { CliCommandsButton } from '@/components/patterns/cli-command';
import { OperationField, OperationForm, OperationFormActions, useOperationForm } from '@/components/patterns/form';
import type { InputSchema } from '@/components/patterns/form/use-operation-form';
import { useFlash } from '@/components/shell/flashbar';
import { InfoLink } from '@/components/shell/help-panel';
import { Container } from '@/components/ui/container';
import { associationCalls, type Associations } from '@/lib/domains/protect-configurations/association-calls';
import { changeAssociations } from '@/lib/domains/protect-configurations/protect-configurations.actions';
import { routes } from '@/lib/routes';
import {
  associationFault,
  toAssociations,
  toAssociationValues,
  type AssociationChoices,
  type AssociationValues,
} from './association-choices';
import { AssociationFields } from './association-fields';
import { associationsHelp } from './protect-help';

type Values = { Associations: AssociationValues };

const schema: InputSchema<Values> = {
  safeParse(input) {
    const values = input as Values; // the form's own values, as toInput leaves them
    const fault = associationFault(values.Associations);
    return fault === undefined
      ? { success: true, data: values }
      : { success: false, error: { issues: [{ path: ['Associations'], message: fault }] } };
  },
};

/** Edits what a protect configuration is associated with (guide 7448-7464). */
export function EditAssociationsForm({
  configuration: { id, name },
  associations: before,
  choices,
}: {
  configuration: { id: string; name: string };
  associations: Associations;
  choices: AssociationChoices;
}) {
  const router = useRouter();
  const { push } = useFlash();
  const back = routes.protectConfigurations.detail(id, 'associations');
  const initial = toAssociationValues(before);
  const leave = (type: 'success' | 'info', content: string) => {
    push({ type, content, keepOnNavigation: true });
    router.push(back);
  };
  const form = useOperationForm({
    defaultValues: { Associations: initial } as Values,
    labels: { Associations: 'Association type' },
    schema,
    toInput: (values) => values,
    action: (values) => changeAssociations(id, before, toAssociations(values.Associations)),
    onSuccess: () => leave('success', `Saved the associations of protect configuration ${name}.`),
    onUnchanged: () => leave('info', `No changes were made to the associations of protect configuration ${name}.`),
  });
  return (
    <OperationForm form={form}>
      <Container title="Protect configuration associations" info={<InfoLink topic={associationsHelp} />}>
        <OperationField form={form} name="Associations" group>
          {(_, field) => (
            <AssociationFields {...field} choices={choices} offersBoth={initial.AssociationType === 'BOTH'} />
          )}
        </OperationField>
      </Container>
      <OperationFormActions
        form={form}
        operation="AssociateProtectConfiguration"
        commands={
          <CliCommandsButton
            calls={() => associationCalls(id, before, toAssociations(form.getValues('Associations')))}
          />
        }
        cancelHref={back}
        submitLabel="Save changes"
        submittingLabel="Saving associations"
      />
    </OperationForm>
  );
}

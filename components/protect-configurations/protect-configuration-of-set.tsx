'use client';

import { useId, useState } from 'react';
import { z } from 'zod';
import { CliCommandSection } from '@/components/patterns/cli-command';
import { OperationField, OperationForm, OperationFormError, useOperationForm } from '@/components/patterns/form';
import { OperationButton } from '@/components/patterns/permissions';
import { useFlash } from '@/components/shell/flashbar';
import { InfoLink } from '@/components/shell/help-panel';
import { Button } from '@/components/ui/button';
import { Container } from '@/components/ui/container';
import { Dialog, DialogFooter } from '@/components/ui/dialog';
import { KeyValuePairs } from '@/components/ui/key-value';
import { TextLink } from '@/components/ui/link';
import { Select } from '@/components/ui/select';
import { changeProtectConfigurationOfSet } from '@/lib/domains/protect-configurations/protect-configurations.actions';
import { routes } from '@/lib/routes';
import { associationsHelp } from './protect-help';

interface Props {
  setName: string;
  /** The one that the set uses; undefined for none. */
  protectConfigurationId: string | undefined;
  configurations: readonly { readonly id: string; readonly name: string; readonly accountDefault: boolean }[];
}

/** The choice of using none. */
const noAssociation = 'none';

/** The tab of a configuration set with the protect configuration that it uses, and the dialog that changes it. */
export function ProtectConfigurationOfSet(props: Props) {
  const { protectConfigurationId, configurations } = props;
  const [editing, setEditing] = useState(false);
  const used = configurations.find(({ id }) => id === protectConfigurationId);
  const accountDefault = configurations.find((one) => one.accountDefault);
  return (
    <Container
      title="Protect configuration"
      info={<InfoLink topic={associationsHelp} />}
      description="Which countries messages that name this set may go to."
      actions={
        <OperationButton operation="AssociateProtectConfiguration" onClick={() => setEditing(true)}>
          Edit settings
        </OperationButton>
      }
    >
      <KeyValuePairs
        columns={2}
        pairs={[
          {
            label: 'Protect configuration',
            value:
              protectConfigurationId === undefined ? (
                'No association'
              ) : (
                <TextLink href={routes.protectConfigurations.detail(protectConfigurationId)} prefetch={false}>
                  {used?.name ?? protectConfigurationId}
                </TextLink>
              ),
          },
          ...(protectConfigurationId === undefined
            ? [
                {
                  label: 'Account default, which applies instead',
                  value: accountDefault && (
                    <TextLink href={routes.protectConfigurations.detail(accountDefault.id)} prefetch={false}>
                      {accountDefault.name}
                    </TextLink>
                  ),
                },
              ]
            : []),
        ]}
      />
      {editing && <EditDialog {...props} onClose={() => setEditing(false)} />}
    </Container>
  );
}

function EditDialog({ setName, protectConfigurationId, configurations, onClose }: Props & { onClose: () => void }) {
  const formId = useId();
  const { push } = useFlash();
  const wanted = (value: string) => (value === noAssociation ? undefined : value);
  const form = useOperationForm({
    defaultValues: { ProtectConfigurationId: protectConfigurationId ?? noAssociation },
    labels: { ProtectConfigurationId: 'Protect configuration' },
    schema: z.object({ ProtectConfigurationId: z.string() }),
    action: ({ ProtectConfigurationId }) =>
      changeProtectConfigurationOfSet(setName, protectConfigurationId, wanted(ProtectConfigurationId)),
    onSuccess: () => {
      push({ type: 'success', content: `Saved the protect configuration of configuration set ${setName}.` });
      onClose();
    },
    onUnchanged: () => {
      push({
        type: 'info',
        content: `No changes were made to the protect configuration of configuration set ${setName}.`,
      });
      onClose();
    },
  });
  const chosen = wanted(form.watch('ProtectConfigurationId'));
  const command =
    chosen === undefined
      ? protectConfigurationId !== undefined && {
          operation: 'DisassociateProtectConfiguration',
          input: { ProtectConfigurationId: protectConfigurationId, ConfigurationSetName: setName },
        }
      : {
          operation: 'AssociateProtectConfiguration',
          input: { ProtectConfigurationId: chosen, ConfigurationSetName: setName },
        };
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title="Edit settings"
      description={
        <>
          The protect configuration of <strong>{setName}</strong>. A choice takes the place of the one before.
        </>
      }
      footer={
        <DialogFooter>
          <Button variant="link" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" form={formId} variant="primary" loading={form.submitting} loadingText="Saving settings">
            Save changes
          </Button>
        </DialogFooter>
      }
    >
      <OperationForm form={form} id={formId} guard={false}>
        <OperationField
          form={form}
          name="ProtectConfigurationId"
          {...(configurations.length === 0 && { constraint: 'There is no protect configuration yet.' })}
        >
          {(control, { value, onChange, onBlur }) => (
            <Select
              {...control}
              value={value}
              onValueChange={onChange}
              onBlur={onBlur}
              options={[
                { value: noAssociation, label: 'No association' },
                ...configurations.map(({ id, name, accountDefault }) => ({
                  value: id,
                  label: name,
                  description: accountDefault ? `${id}, account default` : id,
                })),
              ]}
            />
          )}
        </OperationField>
        {command && <CliCommandSection {...command} />}
        <OperationFormError form={form} />
      </OperationForm>
    </Dialog>
  );
}

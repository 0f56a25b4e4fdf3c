'use client';

import { useRouter } from 'next/navigation';
import { z } from 'zod';
import { OperationField, OperationForm, OperationFormActions, useOperationForm } from '@/components/patterns/form';
import { useFlash } from '@/components/shell/flashbar';
import { InfoLink } from '@/components/shell/help-panel';
import { Alert } from '@/components/ui/alert';
import { Container } from '@/components/ui/container';
import { Input } from '@/components/ui/input';
import { TextLink } from '@/components/ui/link';
import { RadioGroup, RadioOption } from '@/components/ui/radio-group';
import { Select } from '@/components/ui/select';
import { Switch } from '@/components/ui/switch';
import { createOptOutList } from '@/lib/domains/opt-out-lists/opt-out-lists.actions';
import { createOptOutListInput } from '@/lib/domains/opt-out-lists/opt-out-lists.shapes';
import { routes } from '@/lib/routes';
import { saveSettings } from './save-settings';
import { ownerHref, ownerText, updateCall, type SettingsOwner } from './settings-owner';
import { optOutHelp } from './two-way-help';
import { isConnectChannel } from './two-way-words';

type Values = {
  Choice: 'NEW' | 'EXISTING';
  NewListName: string;
  OptOutListName: string;
  SelfManagedOptOutsEnabled: boolean;
};

const listName = createOptOutListInput.shape.OptOutListName;
const mostNameCharacters = 64;

const valuesSchema = (names: readonly string[]) =>
  z.custom<Values>().superRefine(({ Choice, NewListName }, context) => {
    if (Choice !== 'NEW') return;
    const name = NewListName.trim();
    const problem =
      name === ''
        ? 'Opt-out list name is required.'
        : !listName.safeParse(name).success
          ? 'Enter a valid opt-out list name.'
          : names.includes(name)
            ? 'There is a list of this name. Choose it as an existing list, or enter another name.'
            : undefined;
    if (problem) context.addIssue({ code: 'custom', path: ['NewListName'], message: problem });
  });

/** Edits which list keeps who has opted out, and who looks after it: one page. */
export function OptOutForm({
  owner,
  settings,
  lists,
}: {
  owner: SettingsOwner;
  settings: {
    readonly OptOutListName: string;
    readonly SelfManagedOptOutsEnabled: boolean;
    readonly TwoWayEnabled: boolean;
    readonly TwoWayChannelArn?: string | undefined;
  };
  lists: readonly { readonly name: string; readonly count: number }[];
}) {
  const router = useRouter();
  const { push } = useFlash();
  const leave = () => router.push(ownerHref(owner, 'opt-out-list'));
  const obstacle = selfManagedObstacle(settings);

  const nameOf = ({ Choice, NewListName, OptOutListName }: Values) =>
    Choice === 'NEW' ? NewListName.trim() : OptOutListName;
  const toChange = (values: Values) => ({
    OptOutListName: nameOf(values),
    SelfManagedOptOutsEnabled: values.SelfManagedOptOutsEnabled,
  });

  const form = useOperationForm({
    defaultValues: {
      Choice: 'EXISTING',
      NewListName: '',
      OptOutListName: settings.OptOutListName,
      SelfManagedOptOutsEnabled: settings.SelfManagedOptOutsEnabled,
    } as Values,
    labels: {
      Choice: 'Opt-out list',
      NewListName: 'Opt-out list name',
      OptOutListName: 'Existing opt-out list',
      SelfManagedOptOutsEnabled: 'Self-managed opt-outs',
    },
    schema: valuesSchema(lists.map(({ name }) => name)),
    toInput: (values) => values,
    action: async (values) => {
      if (values.Choice === 'NEW') {
        const made = await createOptOutList({ OptOutListName: nameOf(values) });
        // The name that is wrong stands in the field of the new list.
        if (!made.ok)
          return {
            ok: false,
            error: { ...made.error, fields: made.error.fields?.map((field) => ({ ...field, name: 'NewListName' })) },
          };
      }
      return saveSettings(owner, toChange(values));
    },
    onSuccess: () => {
      push({ type: 'success', content: `Saved the opt-out settings of ${ownerText(owner)}.`, keepOnNavigation: true });
      leave();
    },
    onUnchanged: () => {
      push({
        type: 'info',
        content: `No changes were made to the opt-out settings of ${ownerText(owner)}.`,
        keepOnNavigation: true,
      });
      leave();
    },
  });
  const values = form.watch();
  const call = () => updateCall(owner, toChange(form.getValues()));
  const wanted = nameOf(values);

  return (
    <OperationForm form={form}>
      <Container title="Opt-out list" info={<InfoLink topic={optOutHelp} />}>
        <div className="gap-field-gap flex flex-col">
          <OperationField form={form} name="Choice" group label={<span className="sr-only">Opt-out list</span>}>
            {(control, { name, value, onChange, onBlur }) => (
              <RadioGroup {...control}>
                <RadioOption
                  name={name}
                  label="Create new opt-out list"
                  description="It begins empty."
                  checked={value === 'NEW'}
                  onChange={() => onChange('NEW')}
                  onBlur={onBlur}
                />
                <RadioOption
                  name={name}
                  label="Choose existing opt-out list"
                  description="Several pools and numbers can share a list."
                  checked={value === 'EXISTING'}
                  onChange={() => onChange('EXISTING')}
                  onBlur={onBlur}
                />
              </RadioGroup>
            )}
          </OperationField>
          {values.Choice === 'NEW' ? (
            <OperationField
              key="new"
              form={form}
              name="NewListName"
              maxLength={mostNameCharacters}
              constraint="Letters, digits, hyphens and underscores. Example: marketing-us."
            >
              {(control, field) => (
                <Input {...control} {...field} autoComplete="off" spellCheck={false} className="max-w-[480px]" />
              )}
            </OperationField>
          ) : (
            <OperationField key="existing" form={form} name="OptOutListName">
              {(control, { value, onChange, onBlur }) => (
                <Select
                  {...control}
                  value={value}
                  onValueChange={onChange}
                  onBlur={onBlur}
                  options={lists.map(({ name, count }) => ({
                    value: name,
                    label: name,
                    description: `${count.toLocaleString('en')} opted-out ${count === 1 ? 'number' : 'numbers'}`,
                  }))}
                  className="max-w-[480px]"
                />
              )}
            </OperationField>
          )}
          {wanted !== '' && wanted !== settings.OptOutListName && (
            <Alert type="warning">
              Who has opted out on <strong>{settings.OptOutListName}</strong> is not on <strong>{wanted}</strong> unless
              it was put there, and gets messages again.
            </Alert>
          )}
        </div>
      </Container>
      <Container title="Self-managed opt-outs">
        <div className="gap-field-gap flex flex-col">
          <OperationField
            form={form}
            name="SelfManagedOptOutsEnabled"
            group
            label={<span className="sr-only">Self-managed opt-outs</span>}
          >
            {(_, { value, onChange, onBlur, name }) => (
              <Switch
                name={name}
                checked={value}
                disabled={obstacle !== undefined && !value}
                onChange={(event) => onChange(event.target.checked)}
                onBlur={onBlur}
                label="Enable self-managed opt-outs"
                description="HELP and STOP are neither answered nor noted, and go to the two-way topic instead."
              />
            )}
          </OperationField>
          {obstacle && !values.SelfManagedOptOutsEnabled && (
            <Alert type="info">
              {obstacle}{' '}
              <TextLink
                href={
                  owner.kind === 'phone pool'
                    ? routes.phonePools.editTwoWay(owner.id)
                    : routes.phoneNumbers.editTwoWay(owner.id)
                }
                prefetch={false}
              >
                Edit two-way SMS
              </TextLink>
            </Alert>
          )}
          {values.SelfManagedOptOutsEnabled && !settings.SelfManagedOptOutsEnabled && (
            <Alert type="warning" header="From then on this is up to you">
              <ul className="list-disc pl-5">
                <li>Answering HELP and STOP, which are no longer answered here.</li>
                <li>
                  Keeping people on the list who ask to get no more messages. Many countries punish messages that are
                  not wanted.
                </li>
              </ul>
            </Alert>
          )}
        </div>
      </Container>
      <OperationFormActions
        // The form keeps what people chose; the call has what the API takes.
        form={{ ...form, currentInput: () => call().input }}
        operation={call().operation}
        cancelHref={ownerHref(owner, 'opt-out-list')}
        submitLabel="Save changes"
        submittingLabel="Saving opt-out settings"
      />
    </OperationForm>
  );
}

/** Why people cannot look after opt-outs themselves; undefined when they can. */
function selfManagedObstacle({
  TwoWayEnabled,
  TwoWayChannelArn,
}: {
  readonly TwoWayEnabled: boolean;
  readonly TwoWayChannelArn?: string | undefined;
}): string | undefined {
  if (!TwoWayEnabled) return 'Self-managed opt-outs reach you as two-way messages. Turn two-way SMS on first.';
  return isConnectChannel(TwoWayChannelArn)
    ? 'Self-managed opt-outs do not work with Amazon Connect. Choose a topic for two-way SMS first.'
    : undefined;
}

'use client';

import { useRouter } from 'next/navigation';
import { z } from 'zod';
import { OperationField, OperationForm, OperationFormActions, useOperationForm } from '@/components/patterns/form';
import { useFlash } from '@/components/shell/flashbar';
import { InfoLink } from '@/components/shell/help-panel';
import { Alert } from '@/components/ui/alert';
import { Combobox } from '@/components/ui/combobox';
import { Container } from '@/components/ui/container';
import { Input } from '@/components/ui/input';
import { RadioGroup, RadioOption } from '@/components/ui/radio-group';
import { Select } from '@/components/ui/select';
import { Switch } from '@/components/ui/switch';
import { Tiles } from '@/components/ui/tiles';
import type { TwoWayChannelRole } from '@/lib/domains/topics/two-way-channel.shapes';
import { saveSettings } from './save-settings';
import { ownerHref, ownerText, updateCall, type SettingsChange, type SettingsOwner } from './settings-owner';
import { channelRoleHelp, twoWayHelp } from './two-way-help';
import type { TwoWaySettings } from './two-way-tab';
import { channelName, isConnectChannel, roleUse } from './two-way-words';

type Values = {
  TwoWayEnabled: boolean;
  Destination: 'SNS' | 'CONNECT';
  Topic: 'NEW' | 'EXISTING';
  TopicName: string;
  TwoWayChannelArn: string;
  Role: 'ROLE' | 'POLICY';
  TwoWayChannelRole: string;
};

const topicName = /^[A-Za-z0-9_-]{1,256}$/;

/** Whose topics and roles can be used. */
export interface TwoWayAccount {
  readonly accountId: string;
  readonly region: string;
  /** The topics that there are. */
  readonly topics: readonly { readonly arn: string; readonly name: string }[];
  /** The roles that its numbers and pools use; there may be others, which only the account itself knows. */
  readonly roles: readonly TwoWayChannelRole[];
}

const needsRole = ({ Destination, Role }: Values) => Destination === 'CONNECT' || Role === 'ROLE';

/** What has to be there depends on what was chosen before. */
function valuesSchema({ accountId, topics }: TwoWayAccount) {
  const roleArn = new RegExp(`^arn:aws[a-z-]*:iam::${accountId}:role/\\S+$`);
  return z.custom<Values>().superRefine((values, context) => {
    if (!values.TwoWayEnabled) return;
    const refuse = (name: keyof Values, message: string) => context.addIssue({ code: 'custom', path: [name], message });
    if (values.Destination === 'SNS' && values.Topic === 'NEW') {
      const name = values.TopicName.trim();
      if (name === '') refuse('TopicName', 'Topic name is required.');
      else if (!topicName.test(name)) refuse('TopicName', 'Enter a valid topic name.');
      else if (topics.some((topic) => topic.name === name)) {
        refuse('TopicName', 'There is a topic of this name. Choose it as an existing topic, or enter another name.');
      }
    }
    if (values.Destination === 'SNS' && values.Topic === 'EXISTING' && values.TwoWayChannelArn === '') {
      refuse('TwoWayChannelArn', 'Inbound message destination is required.');
    }
    if (needsRole(values)) {
      const role = values.TwoWayChannelRole.trim();
      if (role === '') refuse('TwoWayChannelRole', 'Existing IAM role is required.');
      else if (!roleArn.test(role)) refuse('TwoWayChannelRole', 'Enter the ARN of a role of this account.');
    }
  });
}

/** Edits whether and where received texts are passed on: one page. */
export function TwoWayForm({
  owner,
  settings,
  account,
}: {
  owner: SettingsOwner;
  settings: TwoWaySettings;
  account: TwoWayAccount;
}) {
  const router = useRouter();
  const { push } = useFlash();
  const { accountId, region } = account;
  const topicPrefix = `arn:aws:sns:${region}:${accountId}:`;
  const stored = settings.TwoWayChannelArn ?? '';
  const storedTopic = isConnectChannel(stored) ? '' : stored;
  const leave = () => router.push(ownerHref(owner, 'two-way'));

  /** Self-managed opt-outs cannot outlive the topic that they go to. */
  const endsSelfManaged = ({ TwoWayEnabled, Destination }: Values) =>
    settings.SelfManagedOptOutsEnabled && (!TwoWayEnabled || Destination === 'CONNECT');
  const toChange = (values: Values): SettingsChange => {
    const optOuts = endsSelfManaged(values) && { SelfManagedOptOutsEnabled: false };
    if (!values.TwoWayEnabled) return { TwoWayEnabled: false, ...optOuts };
    const topic = values.Topic === 'NEW' ? topicPrefix + values.TopicName.trim() : values.TwoWayChannelArn;
    return {
      TwoWayEnabled: true,
      TwoWayChannelArn: values.Destination === 'CONNECT' ? `connect.${region}.amazonaws.com` : topic,
      ...(needsRole(values) && { TwoWayChannelRole: values.TwoWayChannelRole.trim() }),
      ...optOuts,
    };
  };

  const form = useOperationForm({
    defaultValues: {
      TwoWayEnabled: settings.TwoWayEnabled,
      Destination: isConnectChannel(stored) ? 'CONNECT' : 'SNS',
      Topic: storedTopic ? 'EXISTING' : 'NEW',
      TopicName: `replies-${owner.id.replace(/^[a-z]+-/, '').slice(0, 8)}`,
      TwoWayChannelArn: storedTopic,
      Role: settings.TwoWayChannelRole && storedTopic ? 'ROLE' : 'POLICY',
      TwoWayChannelRole: settings.TwoWayChannelRole ?? '',
    } as Values,
    labels: {
      TwoWayEnabled: 'Two-way message',
      Destination: 'Destination type',
      Topic: 'Amazon SNS topic',
      TopicName: 'Topic name',
      TwoWayChannelArn: 'Inbound message destination',
      Role: 'Two-way channel role',
      TwoWayChannelRole: 'Existing IAM role',
    },
    schema: valuesSchema(account),
    toInput: (values) => values,
    action: (values) => saveSettings(owner, toChange(values)),
    onSuccess: () => {
      push({
        type: 'success',
        content: `Saved the two-way SMS settings of ${ownerText(owner)}.`,
        keepOnNavigation: true,
      });
      leave();
    },
    onUnchanged: () => {
      push({
        type: 'info',
        content: `No changes were made to the two-way SMS settings of ${ownerText(owner)}.`,
        keepOnNavigation: true,
      });
      leave();
    },
  });
  const values = form.watch();
  const call = () => updateCall(owner, toChange(form.getValues()));
  // What is stored can be chosen again, whatever has become of the topic.
  const topics =
    storedTopic === '' || account.topics.some(({ arn }) => arn === storedTopic)
      ? account.topics
      : [...account.topics, { arn: storedTopic, name: channelName(storedTopic) }];

  return (
    <OperationForm form={form}>
      <Container title="Two-way SMS" info={<InfoLink topic={twoWayHelp} />}>
        <div className="gap-field-gap flex flex-col">
          <OperationField form={form} name="TwoWayEnabled" group>
            {(_, { value, onChange, onBlur, name }) => (
              <Switch
                name={name}
                checked={value}
                onChange={(event) => onChange(event.target.checked)}
                onBlur={onBlur}
                label="Enable two-way message"
                description="Texts that people send are passed on to the destination. Keywords go on answering."
              />
            )}
          </OperationField>
          {values.TwoWayEnabled && (
            <OperationField form={form} name="Destination" group>
              {(control, { name, value, onChange }) => (
                <Tiles
                  {...control}
                  name={name}
                  columns={2}
                  value={value}
                  onValueChange={onChange}
                  options={[
                    {
                      value: 'SNS',
                      label: 'Amazon SNS',
                      description: 'Each text is published to a topic, for whatever listens there.',
                    },
                    {
                      value: 'CONNECT',
                      label: 'Amazon Connect',
                      description: 'Each text opens or continues a chat with an agent.',
                    },
                  ]}
                />
              )}
            </OperationField>
          )}
        </div>
      </Container>
      {values.TwoWayEnabled && values.Destination === 'SNS' && (
        <Container title="Amazon SNS topic">
          <div className="gap-field-gap flex flex-col">
            <OperationField form={form} name="Topic" group label={<span className="sr-only">Amazon SNS topic</span>}>
              {(control, { name, value, onChange, onBlur }) => (
                <RadioGroup {...control}>
                  <RadioOption
                    name={name}
                    label="New Amazon SNS topic"
                    description="A topic of this account, made with all permissions that it needs."
                    checked={value === 'NEW'}
                    onChange={() => onChange('NEW')}
                    onBlur={onBlur}
                  />
                  <RadioOption
                    name={name}
                    label="Existing Amazon SNS topic"
                    description="A topic that this account has already."
                    checked={value === 'EXISTING'}
                    onChange={() => onChange('EXISTING')}
                    onBlur={onBlur}
                  />
                </RadioGroup>
              )}
            </OperationField>
            {values.Topic === 'NEW' ? (
              <OperationField
                key="new"
                form={form}
                name="TopicName"
                maxLength={256}
                constraint="Letters, digits, hyphens and underscores. Example: replies-us. FIFO topics are not supported."
              >
                {(control, field) => (
                  <Input {...control} {...field} autoComplete="off" spellCheck={false} className="max-w-[480px]" />
                )}
              </OperationField>
            ) : (
              <OperationField
                key="existing"
                form={form}
                name="TwoWayChannelArn"
                constraint={
                  topics.length === 0
                    ? 'This account and Region have no topic yet. Choose a new one.'
                    : 'A standard topic.'
                }
              >
                {(control, { value, onChange, onBlur }) => (
                  <Select
                    {...control}
                    value={value}
                    onValueChange={onChange}
                    onBlur={onBlur}
                    disabled={topics.length === 0}
                    placeholder="Choose a topic"
                    options={topics.map(({ arn, name }) => ({ value: arn, label: name, description: arn }))}
                    className="max-w-[480px]"
                  />
                )}
              </OperationField>
            )}
          </div>
        </Container>
      )}
      {values.TwoWayEnabled && (
        <Container title="Two-way channel role" info={<InfoLink topic={channelRoleHelp} />}>
          <div className="gap-field-gap flex flex-col">
            {values.Destination === 'SNS' ? (
              <OperationField
                form={form}
                name="Role"
                group
                label={<span className="sr-only">Two-way channel role</span>}
              >
                {(control, { name, value, onChange, onBlur }) => (
                  <RadioGroup {...control}>
                    <RadioOption
                      name={name}
                      label="Choose existing IAM role"
                      description="The role lets the service publish to the topic."
                      checked={value === 'ROLE'}
                      onChange={() => onChange('ROLE')}
                      onBlur={onBlur}
                    />
                    <RadioOption
                      name={name}
                      label="Use Amazon SNS topic policies"
                      description="The topic’s own policy lets the service publish."
                      checked={value === 'POLICY'}
                      onChange={() => onChange('POLICY')}
                      onBlur={onBlur}
                    />
                  </RadioGroup>
                )}
              </OperationField>
            ) : (
              <p>
                Choose existing IAM roles: Amazon Connect in {region} takes texts through a role of this account only.
              </p>
            )}
            {needsRole(values) && (
              <OperationField
                form={form}
                name="TwoWayChannelRole"
                constraint={`Choose a role that is in use, or enter the ARN of another one of this account. Example: arn:aws:iam::${accountId}:role/sms-replies.`}
              >
                {(control, { value, onChange, onBlur }) => (
                  <Combobox
                    {...control}
                    acceptsText
                    value={value}
                    onValueChange={onChange}
                    onBlur={onBlur}
                    placeholder="Choose or enter an IAM role"
                    emptyText="No role is in use yet. Enter the ARN of one."
                    options={account.roles.map((role) => ({
                      value: role.TwoWayChannelRole,
                      label: role.TwoWayChannelRole,
                      description: roleUse(role),
                    }))}
                  />
                )}
              </OperationField>
            )}
          </div>
        </Container>
      )}
      {endsSelfManaged(values) && (
        <Alert type="warning">
          Self-managed opt-outs need two-way SMS to a topic. They are turned off with this change: STOP opts people out
          by itself again.
        </Alert>
      )}
      <OperationFormActions
        // The form keeps what people chose; the call has what the API takes.
        form={{ ...form, currentInput: () => call().input }}
        operation={call().operation}
        cancelHref={ownerHref(owner, 'two-way')}
        submitLabel="Save changes"
        submittingLabel="Saving two-way SMS settings"
      />
    </OperationForm>
  );
}

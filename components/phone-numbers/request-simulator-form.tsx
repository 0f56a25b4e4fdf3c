'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { OperationField, OperationForm, OperationFormActions, useOperationForm } from '@/components/patterns/form';
import { TagEditor, tagProblems, tagsOf, type Tag, type TagRow } from '@/components/patterns/tag-editor';
import { useFlash } from '@/components/shell/flashbar';
import { InfoLink, type HelpTopic } from '@/components/shell/help-panel';
import { Checkbox } from '@/components/ui/checkbox';
import { Container } from '@/components/ui/container';
import { ExpandableSection } from '@/components/ui/expandable';
import { KeyValuePairs } from '@/components/ui/key-value';
import { TextLink } from '@/components/ui/link';
import { Select } from '@/components/ui/select';
import { Switch } from '@/components/ui/switch';
import { Tiles } from '@/components/ui/tiles';
import { requestPhoneNumber } from '@/lib/domains/phone-numbers/phone-numbers.actions';
import {
  requestPhoneNumberInput,
  type RequestPhoneNumberInput,
} from '@/lib/domains/phone-numbers/phone-numbers.shapes';
import { routes } from '@/lib/routes';
import { messageTypeLabels } from './phone-number-words';

type Values = {
  IsoCountryCode: string;
  MessageType: RequestPhoneNumberInput['MessageType'];
  DeletionProtectionEnabled: boolean;
  Tags: TagRow[];
};

/** The lines of new tags as the editor judges them: a line's place is its id here. */
const asRows = (tags: readonly Tag[]): TagRow[] => tags.map(({ Key, Value }, id) => ({ id, key: Key, value: Value }));

/** The operation's own schema, and the rules of tags that the wire leaves to the operation. */
const schema = requestPhoneNumberInput.superRefine(({ Tags }, context) => {
  for (const [index, problem] of tagProblems(asRows(Tags ?? []))) {
    context.addIssue({ code: 'custom', path: ['Tags', index, 'Key'], message: problem.key ?? problem.value ?? '' });
  }
});

const countryHelp: HelpTopic = {
  title: 'Country of a simulator number',
  body: (
    <p>
      Simulator numbers exist in the United States only. They send to the simulator destinations of the same country;
      the simulator destinations of other countries take messages from any other originator.
    </p>
  ),
};

const messageTypeHelp: HelpTopic = {
  title: 'Message type',
  body: (
    <>
      <p>
        <strong>Transactional</strong> messages are expected by their reader and often urgent: one-time passwords,
        confirmations, alerts.
      </p>
      <p>
        <strong>Promotional</strong> messages are for marketing and are not critical.
      </p>
      <p>A message is sent from a number of its own type, so the type decides which messages choose this number.</p>
    </>
  ),
};

/** Requests a simulator number: one page, with everything that cannot be chosen said with its reason. */
export function RequestSimulatorForm({
  countries,
  monthlyPrice,
  partsPerSecond,
}: {
  /** Where simulator numbers are offered. */
  countries: readonly { iso: string; name: string }[];
  /** For people: `$1.00`. */
  monthlyPrice: string;
  partsPerSecond: number;
}) {
  const router = useRouter();
  const { push } = useFlash();
  const [tagProblemsSeen, setTagProblemsSeen] = useState(false);
  const form = useOperationForm({
    defaultValues: {
      IsoCountryCode: countries[0]?.iso ?? '',
      MessageType: 'TRANSACTIONAL',
      DeletionProtectionEnabled: false,
      Tags: [],
    } as Values,
    labels: {
      IsoCountryCode: 'Country',
      MessageType: 'Message type',
      DeletionProtectionEnabled: 'Deletion protection',
      Tags: 'Tags',
    },
    schema,
    toInput: ({ Tags, ...values }: Values) => ({
      NumberType: 'SIMULATOR',
      NumberCapabilities: ['SMS', 'MMS'],
      ...values,
      ...(Tags.length > 0 && { Tags: tagsOf(Tags) }),
    }),
    action: requestPhoneNumber,
    onSuccess: ({ PhoneNumber = '', PhoneNumberId = '' }) => {
      push({
        type: 'success',
        content: (
          <>
            Requested simulator number{' '}
            <TextLink href={routes.phoneNumbers.detail(PhoneNumberId)}>{PhoneNumber}</TextLink>. It is active and ready
            to send.
          </>
        ),
        action: { label: 'Send test', href: routes.send({ OriginationIdentity: PhoneNumberId }) },
        keepOnNavigation: true,
      });
      router.push(routes.phoneNumbers.list);
    },
  });

  return (
    <OperationForm form={form}>
      <Container title="Phone number setup">
        <div className="gap-field-gap flex flex-col">
          <OperationField
            form={form}
            name="IsoCountryCode"
            info={<InfoLink topic={countryHelp} />}
            constraint="The United States is the only country with simulator numbers."
          >
            {(control, { value, onChange, onBlur }) => (
              <Select
                {...control}
                value={value}
                onValueChange={onChange}
                onBlur={onBlur}
                options={countries.map(({ iso, name }) => ({ value: iso, label: `${name} (${iso})` }))}
                className="max-w-[480px]"
              />
            )}
          </OperationField>
          <OperationField form={form} name="MessageType" group info={<InfoLink topic={messageTypeHelp} />}>
            {(control, { value, onChange }) => (
              <Tiles
                {...control}
                name="MessageType"
                columns={2}
                value={value}
                onValueChange={onChange}
                options={[
                  {
                    value: 'TRANSACTIONAL',
                    label: messageTypeLabels.TRANSACTIONAL,
                    description: 'Expected and often urgent: one-time passwords, confirmations, alerts.',
                  },
                  {
                    value: 'PROMOTIONAL',
                    label: messageTypeLabels.PROMOTIONAL,
                    description: 'Marketing and other messages that are not critical.',
                  },
                ]}
              />
            )}
          </OperationField>
          <div>
            <div className="text-label font-bold">Capabilities</div>
            <div className="mt-1 flex flex-wrap gap-x-6 gap-y-2">
              <Checkbox label="SMS" checked disabled readOnly />
              <Checkbox label="MMS" checked disabled readOnly />
            </div>
            <p className="text-small text-muted mt-1">
              Every simulator number has both, and none has voice. Capabilities cannot be changed after the request.
            </p>
          </div>
          <OperationField form={form} name="DeletionProtectionEnabled" group>
            {(_, { value, onChange, onBlur, name }) => (
              <Switch
                name={name}
                checked={value}
                onChange={(event) => onChange(event.target.checked)}
                onBlur={onBlur}
                label="Enable deletion protection"
                description="A protected number cannot be released."
              />
            )}
          </OperationField>
        </div>
      </Container>
      <ExpandableSection
        variant="container"
        header={
          <>
            Tags <span className="font-normal italic">- optional</span>
          </>
        }
        description="Labels of your own, for finding resources and for sorting what they cost."
      >
        <OperationField form={form} name="Tags" group label={<span className="sr-only">Tags</span>}>
          {(_, { value, onChange }) => (
            <TagEditor
              rows={value}
              onChange={onChange}
              problems={tagProblemsSeen || form.formState.submitCount > 0 ? tagProblems(value) : undefined}
              onBlur={() => setTagProblemsSeen(true)}
            />
          )}
        </OperationField>
      </ExpandableSection>
      <Container title="Price and throughput">
        <KeyValuePairs
          columns={3}
          pairs={[
            { label: 'Monthly price', value: <span className="text-h2">{monthlyPrice}</span> },
            { label: 'Throughput', value: `${partsPerSecond} message parts per second` },
            { label: 'Available', value: 'At once, without registration' },
          ]}
        />
      </Container>
      <OperationFormActions
        form={form}
        operation="RequestPhoneNumber"
        cancelHref={routes.phoneNumbers.list}
        submitLabel="Request number"
        submittingLabel="Requesting simulator number"
      />
    </OperationForm>
  );
}

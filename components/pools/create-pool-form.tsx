'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { z } from 'zod';
import { RequestSimulatorDialog, type SimulatorOffer } from '@/components/messages/request-simulator-dialog';
import { OperationButton } from '@/components/patterns/permissions';
import { messageTypeLabels, OnOff } from '@/components/phone-numbers/phone-number-words';
import { OperationField, OperationForm, OperationFormActions, useOperationForm } from '@/components/patterns/form';
import { withoutBlanks } from '@/components/patterns/form/field-messages';
import type { FormPlace } from '@/components/patterns/form/form-place';
import { OperationErrorAlert } from '@/components/patterns/operation-error-alert';
import { RetryButton } from '@/components/patterns/refresh';
import { TagEditor, tagProblems, tagsOf, type TagRow } from '@/components/patterns/tag-editor';
import { useFlash } from '@/components/shell/flashbar';
import { InfoLink } from '@/components/shell/help-panel';
import { mostNameCharacters, nameKey, nameRule, nameTag } from '@/components/tags/resource-name';
import { Container } from '@/components/ui/container';
import { ExpandableSection } from '@/components/ui/expandable';
import { Input } from '@/components/ui/input';
import { KeyValuePairs } from '@/components/ui/key-value';
import { TextLink } from '@/components/ui/link';
import { RadioGroup, RadioOption } from '@/components/ui/radio-group';
import type { ActionResult } from '@/lib/console/action-result';
import { createPool } from '@/lib/domains/pools/pools.actions';
import type { CreatePoolInput, CreatePoolOutput } from '@/lib/domains/pools/pools.shapes';
import { routes } from '@/lib/routes';
import { OriginatorChooser } from './originator-chooser';
import type { OriginatorOption } from './originator-options';
import { firstOriginatorHelp } from './pools-help';

type Values = {
  Name: string;
  /** The `value` of an option. */
  OriginationIdentity: string;
  MessageType: CreatePoolInput['MessageType'];
  Tags: TagRow[];
};

/** What is wrong with the tags, of which the name is one already. */
function problemsOf(rows: readonly TagRow[]) {
  const problems = tagProblems(rows);
  for (const { id, key } of rows) if (key === nameKey) problems.set(id, { key: 'The pool name is this tag.' });
  return problems;
}

const valuesSchema = z
  .object({
    Name: nameRule('Pool name'),
    OriginationIdentity: z.string(),
    MessageType: z.enum(['TRANSACTIONAL', 'PROMOTIONAL']),
    Tags: z.array(z.custom<TagRow>()),
  })
  .superRefine(({ Tags }, context) => {
    const problems = problemsOf(Tags);
    Tags.forEach(({ id }, index) => {
      const problem = problems.get(id);
      if (problem)
        context.addIssue({ code: 'custom', path: ['Tags', index, 'Key'], message: problem.key ?? problem.value ?? '' });
    });
  });

/** Makes a pool around its first originator: one page. A simulator number can be requested on the way. */
export function CreatePoolForm({
  originators,
  offer,
  place,
}: {
  originators: ActionResult<readonly OriginatorOption[]>;
  offer: SimulatorOffer;
  /** Where the form is not the page. */
  place?: FormPlace<[CreatePoolInput], CreatePoolOutput>;
}) {
  const router = useRouter();
  const { push } = useFlash();
  const [requesting, setRequesting] = useState(false);
  const [tagProblemsSeen, setTagProblemsSeen] = useState(false);
  const options = originators.ok ? originators.data : [];

  const toInput = ({ Name, OriginationIdentity, MessageType, Tags }: Values): CreatePoolInput => {
    const option = options.find(({ value }) => value === OriginationIdentity);
    return {
      OriginationIdentity: option?.OriginationIdentity ?? OriginationIdentity.replace('+', ''),
      ...(option && { IsoCountryCode: option.IsoCountryCode }),
      MessageType: messageTypeOf(option, MessageType),
      Tags: [nameTag(Name), ...tagsOf(Tags)],
    };
  };
  const form = useOperationForm({
    defaultValues: {
      Name: place?.name ?? '',
      OriginationIdentity: '',
      MessageType: 'TRANSACTIONAL',
      Tags: [],
    } as Values,
    labels: { Name: 'Pool name', OriginationIdentity: 'Originator', MessageType: 'Message type', Tags: 'Tags' },
    schema: valuesSchema,
    toInput: withoutBlanks,
    action: (values) => (place?.action ?? createPool)(toInput(values)),
    onSuccess: (pool) => {
      if (place) {
        place.onCreated(pool, form.getValues('Name'));
        return;
      }
      const { PoolId = '' } = pool;
      const name = form.getValues('Name');
      push({
        type: 'success',
        content: `Created phone pool ${name}. Add more originators, or send from it.`,
        action: { label: 'Send test', href: routes.send({ OriginationIdentity: PoolId }) },
        keepOnNavigation: true,
      });
      router.push(routes.phonePools.detail(PoolId));
    },
  });
  const chosen = options.find(({ value }) => value === form.watch('OriginationIdentity'));

  return (
    <>
      <OperationForm form={form}>
        <Container title="Pool setup">
          <OperationField
            form={form}
            name="Name"
            maxLength={mostNameCharacters}
            constraint="Letters, digits, spaces and _ . : / = + - @. Example: one-time-passwords-us."
          >
            {(control, field) => <Input {...control} {...field} autoComplete="off" className="max-w-[480px]" />}
          </OperationField>
        </Container>
        <Container
          title="First originator"
          info={<InfoLink topic={firstOriginatorHelp} />}
          description="The pool takes its message type, two-way SMS, opt-out list and keywords over. Later ones must match them."
        >
          {originators.ok ? (
            <OperationField
              form={form}
              name="OriginationIdentity"
              group
              label={<span className="sr-only">Originator</span>}
            >
              {(control, { name, value, onBlur }) => (
                <OriginatorChooser
                  control={control}
                  name={name}
                  options={options}
                  value={value}
                  onChange={(next) => {
                    form.setValue(name, next, { shouldDirty: true });
                    form.clearErrors(name);
                  }}
                  onBlur={onBlur}
                  noneText={{
                    PHONE_NUMBER: 'A simulator number is ready at once and needs no registration.',
                    SENDER_ID: (
                      <>
                        Choose a phone number, or{' '}
                        <TextLink href={routes.senderIds.request}>request a sender ID</TextLink> first.
                      </>
                    ),
                  }}
                  requestNumber={
                    <OperationButton operation="RequestPhoneNumber" onClick={() => setRequesting(true)}>
                      Request simulator number
                    </OperationButton>
                  }
                />
              )}
            </OperationField>
          ) : (
            <OperationErrorAlert
              error={originators.error}
              header="Originators could not be loaded"
              action={<RetryButton />}
            />
          )}
        </Container>
        {chosen && (
          <Container title="Settings of the pool" description={`Taken over from ${chosen.name}.`}>
            <div className="gap-field-gap flex flex-col">
              {chosen.MessageTypes.length > 1 && (
                <OperationField form={form} name="MessageType" group>
                  {(control, { name, value, onChange, onBlur }) => (
                    <RadioGroup {...control} direction="row">
                      {chosen.MessageTypes.map((type) => (
                        <RadioOption
                          key={type}
                          name={name}
                          label={messageTypeLabels[type]}
                          checked={value === type}
                          onChange={() => onChange(type)}
                          onBlur={onBlur}
                        />
                      ))}
                    </RadioGroup>
                  )}
                </OperationField>
              )}
              <KeyValuePairs
                pairs={[
                  {
                    label: 'Message type',
                    value: messageTypeLabels[messageTypeOf(chosen, form.watch('MessageType'))],
                  },
                  { label: 'Two-way SMS', value: chosen.settings.twoWay },
                  { label: 'Opt-out list', value: chosen.settings.optOutList },
                  { label: 'Self-managed opt-outs', value: <OnOff on={chosen.settings.selfManagedOptOuts} /> },
                ]}
              />
            </div>
          </Container>
        )}
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
                problems={tagProblemsSeen || form.formState.submitCount > 0 ? problemsOf(value) : undefined}
                onBlur={() => setTagProblemsSeen(true)}
              />
            )}
          </OperationField>
        </ExpandableSection>
        <OperationFormActions
          // The form keeps what people chose; the call has what the API takes.
          form={{ ...form, currentInput: () => toInput(form.getValues()) }}
          operation="CreatePool"
          {...(place ? { secondary: place.secondary } : { cancelHref: routes.phonePools.list })}
          submitLabel={place?.submitLabel ?? 'Create phone pool'}
          submittingLabel="Creating phone pool"
        />
      </OperationForm>
      <RequestSimulatorDialog
        offer={offer}
        open={requesting}
        onOpenChange={setRequesting}
        onRequested={(phoneNumber) => {
          form.setValue('OriginationIdentity', phoneNumber, { shouldDirty: true });
          form.clearErrors('OriginationIdentity');
        }}
      />
    </>
  );
}

/** A number has one type; of a sender ID with both the person chooses. */
function messageTypeOf(option: OriginatorOption | undefined, chosen: CreatePoolInput['MessageType']) {
  return !option || option.MessageTypes.includes(chosen) ? chosen : (option.MessageTypes[0] ?? chosen);
}

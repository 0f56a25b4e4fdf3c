'use client';

import { useEffect, useRef, useState, type ReactNode } from 'react';
import { AdvancedSettings } from '@/components/messages/advanced-settings';
import { DestinationField, type DestinationChoices } from '@/components/messages/destination-field';
import { ExplainDialog } from '@/components/messages/explain-dialog';
import { MessageAdvice } from '@/components/messages/message-advice';
import { originatorTypeText } from '@/components/messages/message-words';
import { OriginatorField, type OriginatorChoices, type SendForm } from '@/components/messages/originator-field';
import { PartPreview } from '@/components/messages/part-preview';
import type { SimulatorOffer } from '@/components/messages/request-simulator-dialog';
import {
  bareNumber,
  noConfigurationSet,
  noProtectConfiguration,
  sendLabels,
  sendSchema,
  toSendInput,
  type SendValues,
} from '@/components/messages/send-form';
import { partPreviewHelp, sendHelp } from '@/components/messages/send-help';
import { SentMessage, type SentMessageFacts } from '@/components/messages/sent-message';
import { partPrice } from '@/components/messages/text-price';
import { useTextPrice, type PriceQuestion } from '@/components/messages/use-text-price';
import { OperationButton } from '@/components/patterns/permissions';
import { messageTypeLabels } from '@/components/phone-numbers/phone-number-words';
import { CliCommandButton } from '@/components/patterns/cli-command';
import { OperationField, OperationForm, useOperationForm } from '@/components/patterns/form';
import { OperationErrorAlert } from '@/components/patterns/operation-error-alert';
import { InfoLink } from '@/components/shell/help-panel';
import { Button } from '@/components/ui/button';
import { Columns, Stack } from '@/components/ui/columns';
import { Container } from '@/components/ui/container';
import { TextLink } from '@/components/ui/link';
import { PageHeader } from '@/components/ui/page-header';
import { Select, type SelectOption } from '@/components/ui/select';
import { Textarea } from '@/components/ui/textarea';
import { cn } from '@/lib/class-names';
import type { ActionError, ActionResult } from '@/lib/console/action-result';
import { explainTextMessage, sendTextMessage } from '@/lib/domains/messages/messages.actions';
import type { Explanation, sendTextMessageInput, TextPrice } from '@/lib/domains/messages/messages.shapes';
import { routes } from '@/lib/routes';
import { isGsmText } from '@/lib/text/gsm-alphabet';
import { PART_LIMITS } from '@/lib/text/message-parts';
import type { z } from 'zod';

type SendInput = z.infer<typeof sendTextMessageInput>;

export const exampleBody =
  'Example Shop: your order 4471 arrives today between 14:00 and 16:00. Reply HELP for help or STOP to opt out.';

const messageTypes = [
  { value: 'TRANSACTIONAL', label: messageTypeLabels.TRANSACTIONAL },
  { value: 'PROMOTIONAL', label: messageTypeLabels.PROMOTIONAL },
  {
    value: 'default',
    label: 'Default',
    description: 'Of the configuration set, else of the originator',
  },
] as const satisfies readonly SelectOption[];

const everyField = [
  'OriginationIdentity',
  'DestinationPhoneNumber',
  'ConfigurationSetName',
  'MessageType',
  'MessageBody',
  'TimeToLive',
  'MaxPrice',
  'Keyword',
  'ProtectConfigurationId',
  'Context',
  'DestinationCountryParameters',
] as const;

export interface SendMessageFormProps {
  originators: OriginatorChoices;
  offer: SimulatorOffer;
  destinations: DestinationChoices;
  configurationSets: ActionResult<readonly SelectOption[]>;
  protectConfigurations: readonly SelectOption[];
  initial: Pick<
    SendValues,
    | 'OriginatorKind'
    | 'OriginationIdentity'
    | 'DestinationKind'
    | 'DestinationPhoneNumber'
    | 'ConfigurationSetName'
    | 'MessageType'
    | 'MessageBody'
    | 'ProtectConfigurationId'
  >;
  initialPrice: { question: PriceQuestion; price: TextPrice } | undefined;
  /** What to know before sending: limits nearly spent. */
  notice: ReactNode;
  /** Where the form is no page but a step of one: without a heading, an address and a draft of its own. */
  place?: {
    action: typeof sendTextMessage;
    /** The message that was sent here before. */
    sent: SentMessageFacts | undefined;
    /** Beside the send button. */
    secondary: ReactNode;
  };
}

/** Sends one text: the form, what becomes of the text beside it, and below, once it is sent, its events. */
export function SendMessageForm({
  originators,
  offer,
  destinations,
  configurationSets,
  protectConfigurations,
  initial,
  initialPrice,
  notice,
  place,
}: SendMessageFormProps) {
  const [sent, setSent] = useState<SentMessageFacts | null>(place?.sent ?? null);
  const [refusal, setRefusal] = useState<ActionError | null>(null);
  const [explained, setExplained] = useState<ActionResult<Explanation> | null>(null);
  const [isExplaining, setExplaining] = useState(false);
  const [originatorKind, setOriginatorKind] = useState(initial.OriginatorKind);

  const form = useOperationForm({
    defaultValues: {
      ...initial,
      TimeToLive: '',
      MaxPrice: '',
      Keyword: '',
      Context: [],
      DestinationCountryParameters: { IN_ENTITY_ID: '', IN_TEMPLATE_ID: '' },
    } as SendValues,
    labels: sendLabels,
    schema: sendSchema(originatorKind),
    toInput: (values: SendValues) => toSendInput(values, isIndian(values.DestinationPhoneNumber)),
    action: async (input) => {
      setRefusal(null);
      const result = await (place?.action ?? sendTextMessage)(input);
      // Kept beside the errors at the fields: the rule, and where it is changed, belong to every refusal.
      if (!result.ok) setRefusal(withoutFields(result.error));
      return result.ok ? { ok: true, data: { ...result.data, destination: input.DestinationPhoneNumber } } : result;
    },
    onSuccess: ({ MessageId, destination }) => {
      if (MessageId !== undefined) setSent({ messageId: MessageId, destination });
    },
  });
  const values = form.watch();
  if (values.OriginatorKind !== originatorKind) setOriginatorKind(values.OriginatorKind);

  const destination = bareNumber(values.DestinationPhoneNumber);
  const originator = identityOf(values);
  const price = useTextPrice({ DestinationPhoneNumber: destination, OriginationIdentity: originator }, initialPrice);
  const unitPrice = price && partPrice(price);
  const limit = PART_LIMITS[isGsmText(values.MessageBody) ? 'GSM' : 'UNICODE'];

  useLinkAndDraft(form, values, place === undefined);

  const setBody = (text: string) => {
    form.setValue('MessageBody', text, { shouldDirty: true, shouldValidate: form.formState.isSubmitted });
    form.setFocus('MessageBody');
  };
  const send = () => void form.submit().then((outcome) => outcome.ok || form.focusError());
  const explain = async () => {
    if (!(await form.validateFields(everyField))) return;
    setExplaining(true);
    // The form's own schema has just accepted it.
    setExplained(await explainTextMessage(form.currentInput() as SendInput));
    setExplaining(false);
  };

  const actions = (
    <>
      <CliCommandButton operation="SendTextMessage" input={form.currentInput} />
      <Button onClick={() => void explain()} loading={isExplaining} loadingText="Explaining message">
        Explain
      </Button>
      {place?.secondary}
      <OperationButton
        operation="SendTextMessage"
        type="submit"
        variant="primary"
        loading={form.submitting}
        loadingText="Sending test message"
      >
        Send test message
      </OperationButton>
    </>
  );

  return (
    <OperationForm form={form} guard={false} className="gap-0!">
      {!place && (
        <PageHeader
          title="Test SMS sending"
          info={<InfoLink topic={sendHelp} />}
          // Where the window is narrow they follow the message instead: nobody scrolls up to send.
          actions={<span className="hidden flex-wrap gap-2 lg:flex">{actions}</span>}
        />
      )}
      <Stack>
        {notice}
        {refusal && (
          <div data-form-error tabIndex={-1}>
            <OperationErrorAlert error={refusal} header="The message was not sent" announce />
          </div>
        )}
        {/* Beside a list of steps there is no room for two columns. */}
        <Columns layout={place ? '1' : '7-5'}>
          <Container title="Message">
            <div className="@container">
              <div className="gap-x-gutter gap-y-field-gap grid grid-cols-[minmax(0,1fr)] @[560px]:grid-cols-2">
                {/* Beside each other only where neither's choices break into two lines. */}
                <div className="@[560px]:col-span-2 @[800px]:col-span-1">
                  <OriginatorField form={form} originators={originators} offer={offer} />
                </div>
                <div className="@[560px]:col-span-2 @[800px]:col-span-1">
                  <DestinationField form={form} choices={destinations} />
                </div>
                <ConfigurationSetField form={form} sets={configurationSets} />
                <OperationField form={form} name="MessageType">
                  {(control, { value, onChange, onBlur }) => (
                    <Select
                      {...control}
                      options={messageTypes}
                      value={value}
                      onValueChange={onChange}
                      onBlur={onBlur}
                    />
                  )}
                </OperationField>
                <OperationField
                  form={form}
                  name="MessageBody"
                  className="@[560px]:col-span-2"
                  maxLength={limit.maxMessage}
                  constraint={`One part holds ${limit.singlePart} ${limit === PART_LIMITS.GSM ? 'GSM characters' : 'Unicode units'}, each of several ${limit.perPart}.`}
                >
                  {(control, field) => (
                    <>
                      <Textarea
                        {...control}
                        {...field}
                        // As high as the text, so that all of it is seen.
                        className="field-sizing-content min-h-28!"
                        onKeyDown={(event) => {
                          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
                            event.preventDefault();
                            event.currentTarget.form?.requestSubmit();
                          }
                        }}
                      />
                      {field.value === '' && (
                        <Button variant="inline-link" className="mt-1" onClick={() => setBody(exampleBody)}>
                          Use an example
                        </Button>
                      )}
                    </>
                  )}
                </OperationField>
                <div className="@[560px]:col-span-2">
                  <AdvancedSettings
                    form={form}
                    isIndia={isIndian(values.DestinationPhoneNumber)}
                    protectConfigurations={protectConfigurations}
                  />
                </div>
              </div>
            </div>
          </Container>
          <PartPreview
            text={values.MessageBody}
            onReplace={setBody}
            price={unitPrice}
            priceOf={price && placeOf(price)}
            info={<InfoLink topic={partPreviewHelp} />}
          >
            <MessageAdvice
              text={values.MessageBody}
              messageType={values.MessageType === 'default' ? undefined : values.MessageType}
            />
          </PartPreview>
        </Columns>
        <div className={cn('flex flex-wrap items-center justify-end gap-2', !place && 'lg:hidden')}>{actions}</div>
        {sent && <SentMessage key={sent.messageId} {...sent} />}
      </Stack>
      <ExplainDialog
        result={explained}
        onClose={() => setExplained(null)}
        onSend={() => {
          setExplained(null);
          send();
        }}
      />
    </OperationForm>
  );
}

const noSet: SelectOption = { value: noConfigurationSet, label: 'None' };

/** The set whose defaults and event destinations the message takes. */
function ConfigurationSetField({ form, sets }: { form: SendForm; sets: SendMessageFormProps['configurationSets'] }) {
  return (
    <OperationField
      form={form}
      name="ConfigurationSetName"
      constraint={
        sets.ok && sets.data.length === 0 ? (
          <>
            A set publishes the events of its messages.{' '}
            <TextLink href={routes.configurationSets.create}>Create configuration set</TextLink>
          </>
        ) : sets.ok ? undefined : (
          'Configuration sets could not be loaded.'
        )
      }
    >
      {(control, { value, onChange, onBlur }) => (
        <Select
          {...control}
          options={[noSet, ...(sets.ok ? sets.data : [])]}
          value={value}
          onValueChange={onChange}
          onBlur={onBlur}
        />
      )}
    </OperationField>
  );
}

/** What is wrong with a field stands at the field. */
function withoutFields({ fields: _, ...error }: ActionError): ActionError {
  return error;
}

const isIndian = (phoneNumber: string) => /^\+?91/.test(bareNumber(phoneNumber));

/** The originator that the message names, if it names one. */
function identityOf({ OriginatorKind, OriginationIdentity }: SendValues): string | undefined {
  return OriginatorKind === 'AUTOMATIC' || OriginationIdentity === '' ? undefined : OriginationIdentity;
}

/** `United States, 10DLC` */
function placeOf({ CountryName, OriginatorType }: TextPrice): string {
  return OriginatorType === undefined
    ? CountryName
    : `${CountryName}, ${originatorTypeText(OriginatorType).toLowerCase()}`;
}

/** The page's address for who sends to whom. */
function hrefOf(values: SendValues): string {
  const originator = identityOf(values);
  const destination = bareNumber(values.DestinationPhoneNumber);
  return routes.send({
    ...(originator !== undefined && { OriginationIdentity: originator }),
    ...(destination !== '' && { DestinationPhoneNumber: destination }),
    ...(values.ConfigurationSetName !== noConfigurationSet && { ConfigurationSetName: values.ConfigurationSetName }),
    ...(values.ProtectConfigurationId !== noProtectConfiguration && {
      ProtectConfigurationId: values.ProtectConfigurationId,
    }),
  });
}

const draftKey = 'send.draft';

interface Draft {
  href: string;
  values: SendValues;
}

/** This tab's draft; storage that is switched off or holds something else has none. */
function readDraft(): Draft | undefined {
  try {
    // Only useLinkAndDraft writes under this key.
    return (JSON.parse(sessionStorage.getItem(draftKey) ?? 'null') as Draft | null) ?? undefined;
  } catch {
    return undefined;
  }
}

/**
 * Keeps the address of the page in step with the form, so that it can be shared, and the form itself for this tab: who
 * leaves to change the rule that stopped a message finds it again as it was.
 */
function useLinkAndDraft(form: SendForm, values: SendValues, isPage: boolean): void {
  const { reset, setValue } = form;
  const isFirst = useRef(true);
  useEffect(() => {
    if (!isPage) return;
    if (isFirst.current) {
      isFirst.current = false;
      const draft = values.MessageBody === '' ? readDraft() : undefined;
      if (draft?.href === location.pathname + location.search) {
        // There may be a number now where there was none.
        const OriginationIdentity = draft.values.OriginationIdentity || values.OriginationIdentity;
        return reset({ ...values, ...draft.values, OriginationIdentity });
      }
      if (draft) setValue('MessageBody', draft.values.MessageBody);
    }
    const href = hrefOf(values);
    if (location.pathname + location.search !== href) window.history.replaceState(null, '', href);
    try {
      sessionStorage.setItem(draftKey, JSON.stringify({ href, values } satisfies Draft));
    } catch {
      // Full or switched off: then there is no draft.
    }
  }, [isPage, reset, setValue, values]);
}

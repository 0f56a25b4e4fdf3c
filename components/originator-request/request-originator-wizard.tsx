'use client';

import { useRouter } from 'next/navigation';
import { useOperationForm } from '@/components/patterns/form';
import { Wizard } from '@/components/patterns/wizard';
import { useFlash } from '@/components/shell/flashbar';
import { InfoLink } from '@/components/shell/help-panel';
import { TextLink } from '@/components/ui/link';
import type { ActionResult } from '@/lib/console/action-result';
import { requestPhoneNumber } from '@/lib/domains/phone-numbers/phone-numbers.actions';
import type { RequestedPhoneNumber } from '@/lib/domains/phone-numbers/phone-numbers.shapes';
import { requestSenderId } from '@/lib/domains/sender-ids/sender-ids.actions';
import type { RequestedSenderId } from '@/lib/domains/sender-ids/sender-ids.shapes';
import { routes } from '@/lib/routes';
import { CountryStep, type CountryOption } from './country-step';
import { originatorTypeWords } from './originator-words';
import { OriginatorTypeStep } from './originator-type-step';
import type { SettingChoices } from './originator-settings';
import { countryHelp, originatorTypeHelp, reviewHelp } from './request-help';
import { CountryReview, OriginatorReview, RequestReviewNote, UseCaseReview } from './request-review';
import { emptyRequest, requestLabels, requestSchema, toRequest, type RequestValues } from './request-values';
import { useKnownFacts } from './use-originator-facts';
import { UseCaseStep } from './use-case-step';

type Requested =
  | ({ kind: 'PHONE_NUMBER' } & RequestedPhoneNumber)
  | ({ kind: 'SENDER_ID' } & Pick<RequestedSenderId, 'SenderId' | 'IsoCountryCode'>);

/** Requests a number or a sender ID: country, use case, type and review, one page each. */
export function RequestOriginatorWizard({
  countries,
  choices,
  cancelHref,
}: {
  countries: readonly CountryOption[];
  choices: SettingChoices;
  /** The list that the wizard was reached from. */
  cancelHref: string;
}) {
  const router = useRouter();
  const { push } = useFlash();
  const knownFacts = useKnownFacts();
  const requestOf = (values: RequestValues) => toRequest(values, knownFacts(values).advice);

  const form = useOperationForm({
    defaultValues: emptyRequest,
    labels: requestLabels,
    schema: { safeParse: (values: unknown) => requestSchema(knownFacts(values as RequestValues)).safeParse(values) },
    toInput: (values: RequestValues) => values,
    action: async (values): Promise<ActionResult<Requested>> => {
      const request = requestOf(values);
      if (request.operation === 'RequestSenderId') {
        const result = await requestSenderId(request.input);
        return result.ok ? { ok: true, data: { kind: 'SENDER_ID', ...result.data } } : result;
      }
      const result = await requestPhoneNumber(request.input);
      return result.ok ? { ok: true, data: { kind: 'PHONE_NUMBER', ...result.data } } : result;
    },
    onSuccess: (requested) => {
      if (requested.kind === 'SENDER_ID') {
        const path = `${requested.SenderId}/${requested.IsoCountryCode}`;
        const country = countries.find(({ iso }) => iso === requested.IsoCountryCode)?.name ?? requested.IsoCountryCode;
        push({
          type: 'success',
          content: (
            <>
              Requested sender ID <TextLink href={routes.senderIds.detail(path)}>{requested.SenderId}</TextLink> in{' '}
              {country}.
            </>
          ),
          keepOnNavigation: true,
        });
        router.push(routes.senderIds.detail(path));
        return;
      }
      const { PhoneNumberId = '', PhoneNumber = '', Status } = requested;
      const { OriginatorType, TwoWay } = form.getValues();
      push({
        type: 'success',
        content: (
          <>
            Requested {OriginatorType === '' ? 'number' : originatorTypeWords[OriginatorType]}{' '}
            <TextLink href={routes.phoneNumbers.detail(PhoneNumberId)}>{PhoneNumber}</TextLink>.{' '}
            {Status === 'ACTIVE'
              ? 'It is active and ready to send.'
              : 'It stays Pending until its registration is complete.'}
            {TwoWay === 'YES' && ' Turn two-way SMS on in its tab Two-way SMS.'}
          </>
        ),
        keepOnNavigation: true,
      });
      router.push(routes.phoneNumbers.detail(PhoneNumberId));
    },
  });
  const values = form.watch();
  const { operation } = requestOf(values);

  return (
    <Wizard
      // The form keeps what people answered; the command has what the API takes.
      form={{ ...form, currentInput: () => ({ ...requestOf(form.getValues()).input }) }}
      operation={operation}
      cancelHref={cancelHref}
      reviewTitle="Review and request"
      reviewInfo={<InfoLink topic={reviewHelp} />}
      reviewNote={<RequestReviewNote form={form} countries={countries} />}
      submitLabel="Request"
      submittingLabel="Requesting originator"
      steps={[
        {
          id: 'country',
          title: 'Select country',
          info: <InfoLink topic={countryHelp} />,
          description: 'Where the people are who get your messages.',
          fields: ['IsoCountryCode'],
          content: <CountryStep form={form} countries={countries} />,
          review: <CountryReview values={values} countries={countries} />,
        },
        {
          id: 'use-case',
          title: 'Messaging use case',
          description: 'What you send decides which originators suit.',
          fields: ['NumberCapabilities', 'EstimatedMonthlyVolume', 'CompanyHeadquarters', 'TwoWay'],
          content: <UseCaseStep form={form} />,
          review: <UseCaseReview values={values} />,
        },
        {
          id: 'originator-type',
          title: 'Select originator type',
          info: <InfoLink topic={originatorTypeHelp} />,
          description: 'The type that suits your use case, and every other one with why you can have it or not.',
          fields: [
            'OriginatorType',
            'SenderId',
            'MessageType',
            'DeletionProtectionEnabled',
            'PoolId',
            'OptOutListName',
          ],
          content: <OriginatorTypeStep form={form} choices={choices} />,
          review: <OriginatorReview values={values} choices={choices} />,
        },
      ]}
    />
  );
}

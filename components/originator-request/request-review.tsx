'use client';

import { useState } from 'react';
import { OperationField } from '@/components/patterns/form';
import type { OperationForm } from '@/components/patterns/form/use-operation-form';
import { OperationErrorAlert } from '@/components/patterns/operation-error-alert';
import { TagEditor, tagProblems } from '@/components/patterns/tag-editor';
import { OnOff, priceText } from '@/components/phone-numbers/phone-number-words';
import { Button } from '@/components/ui/button';
import { Stack } from '@/components/ui/columns';
import { Container } from '@/components/ui/container';
import { ExpandableSection } from '@/components/ui/expandable';
import { KeyValuePairs, type KeyValuePair } from '@/components/ui/key-value';
import { Skeleton } from '@/components/ui/skeleton';
import { throughputText } from './advice-facts';
import type { CountryOption } from './country-step';
import { choiceWords, messageTypeChoices, originatorTypeLabels } from './originator-words';
import type { SettingChoices } from './originator-settings';
import { RegistrationNote } from './registration-note';
import { adviceOn, noPool, readVolume, requestLabels, type RequestValues } from './request-values';
import { useOriginatorAdvice } from './use-originator-facts';

const nameOf = (countries: readonly CountryOption[], iso: string) =>
  countries.find((country) => country.iso === iso)?.name ?? iso;

export function CountryReview({ values, countries }: { values: RequestValues; countries: readonly CountryOption[] }) {
  const { IsoCountryCode: iso } = values;
  return (
    <KeyValuePairs
      columns={3}
      pairs={[{ label: requestLabels.IsoCountryCode, value: `${nameOf(countries, iso)} (${iso})` }]}
    />
  );
}

const headquarters = { '': undefined, LOCAL: 'Local', INTERNATIONAL: 'International' } as const;

export function UseCaseReview({ values }: { values: RequestValues }) {
  const volume = readVolume(values.EstimatedMonthlyVolume);
  return (
    <KeyValuePairs
      columns={4}
      pairs={[
        { label: requestLabels.NumberCapabilities, value: choiceWords(values.NumberCapabilities).label },
        { label: requestLabels.EstimatedMonthlyVolume, value: volume?.toLocaleString('en') },
        { label: requestLabels.CompanyHeadquarters, value: headquarters[values.CompanyHeadquarters] },
        { label: requestLabels.TwoWay, value: values.TwoWay === 'YES' ? 'Yes' : 'No' },
      ]}
    />
  );
}

export function OriginatorReview({ values, choices }: { values: RequestValues; choices: SettingChoices }) {
  const { OriginatorType: type, PoolId } = values;
  const isSenderId = type === 'SENDER_ID';
  const pairs: KeyValuePair[] = [
    { label: requestLabels.OriginatorType, value: type && originatorTypeLabels[type] },
    ...(isSenderId ? [{ label: requestLabels.SenderId, value: values.SenderId }] : []),
    {
      label: requestLabels.MessageType,
      value: messageTypeChoices.find(({ value }) => value === values.MessageType)?.label,
    },
    { label: requestLabels.DeletionProtectionEnabled, value: <OnOff on={values.DeletionProtectionEnabled} /> },
    ...(isSenderId
      ? []
      : [
          { label: requestLabels.PoolId, value: choices.pools.find(({ id }) => id === PoolId)?.name },
          {
            label: requestLabels.OptOutListName,
            value: PoolId === noPool ? values.OptOutListName : 'That of the phone pool',
          },
        ]),
  ];
  return <KeyValuePairs columns={4} pairs={pairs} />;
}

/** Below the answers: what the request costs and starts, and the tags of what comes of it. */
export function RequestReviewNote({
  form,
  countries,
}: {
  form: OperationForm<RequestValues>;
  countries: readonly CountryOption[];
}) {
  const [tagProblemsSeen, setTagProblemsSeen] = useState(false);
  return (
    <Stack>
      <Price form={form} countries={countries} />
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
    </Stack>
  );
}

function Price({ form, countries }: { form: OperationForm<RequestValues>; countries: readonly CountryOption[] }) {
  const values = form.watch();
  const { data: advice, error, retry } = useOriginatorAdvice(values);
  const type = adviceOn(values.OriginatorType, advice);
  if (error) {
    return (
      <OperationErrorAlert
        error={error}
        header="The price could not be loaded"
        action={<Button onClick={retry}>Retry</Button>}
        announce
      />
    );
  }
  return (
    <>
      <Container title="Price and throughput">
        {advice ? (
          <KeyValuePairs
            columns={4}
            pairs={[
              {
                label: 'Monthly price',
                value: type?.MonthlyPrice && <span className="text-h2">{priceText(type.MonthlyPrice)}</span>,
              },
              { label: 'Throughput', value: type?.PartsPerSecond && throughputText(type.PartsPerSecond) },
              { label: 'Ready to send', value: type?.LeadTime },
              {
                label: 'Originator of',
                value: type?.IsoCountryCode && nameOf(countries, type.IsoCountryCode),
              },
            ]}
          />
        ) : (
          <div role="status">
            <span className="sr-only">Loading price</span>
            <Skeleton className="h-6! w-40" />
          </div>
        )}
      </Container>
      {type && <RegistrationNote type={type} />}
    </>
  );
}

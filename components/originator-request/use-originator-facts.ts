'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useAsked, type Asked } from '@/components/patterns/use-asked';
import type { ActionResult } from '@/lib/console/action-result';
import { adviseOriginator, getCountryCapabilities } from '@/lib/domains/originator-advice/originator-advice.actions';
import type { CountryCapabilities, OriginatorAdvice } from '@/lib/domains/originator-advice/originator-advice.shapes';
import { adviceQuestion, type RequestFacts, type RequestValues } from './request-values';

const countryKey = (IsoCountryCode: string) => ['country-capabilities', IsoCountryCode];
const adviceKey = (question: ReturnType<typeof adviceQuestion>) => ['originator-advice', question];

/** What a country offers; nothing is asked before one is chosen. */
export function useCountryCapabilities(IsoCountryCode: string): Asked<CountryCapabilities> {
  return useAsked(
    countryKey(IsoCountryCode),
    IsoCountryCode === '' ? undefined : () => getCountryCapabilities(IsoCountryCode),
  );
}

/** Which type suits the use case of the form. */
export function useOriginatorAdvice(values: RequestValues): Asked<OriginatorAdvice> {
  const question = adviceQuestion(values);
  return useAsked(adviceKey(question), question && (() => adviseOriginator(question)));
}

/** Reads what has been answered about the answers of the form so far, without asking again. */
export function useKnownFacts(): (values: RequestValues) => RequestFacts {
  const client = useQueryClient();
  const known = <Data>(key: readonly unknown[]) => {
    // Each key is written by one of the hooks above, with that answer.
    const answer = client.getQueryData<ActionResult<Data>>(key);
    return answer?.ok ? answer.data : undefined;
  };
  return (values) => ({
    country: known<CountryCapabilities>(countryKey(values.IsoCountryCode)),
    advice: known<OriginatorAdvice>(adviceKey(adviceQuestion(values))),
  });
}

'use client';

import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { getTextPrice } from '@/lib/domains/messages/messages.actions';
import type { TextPrice } from '@/lib/domains/messages/messages.shapes';

/** After the last key, so that a number is asked for once and not for each of its digits. */
const typingPauseMs = 250;
const looksComplete = /^\+?[1-9]\d{6,17}$/;

/** What decides the price of a part. */
export interface PriceQuestion {
  DestinationPhoneNumber: string;
  /** Absent: the service chooses. */
  OriginationIdentity?: string | undefined;
}

const isSame = (one: PriceQuestion, other: PriceQuestion) =>
  one.DestinationPhoneNumber === other.DestinationPhoneNumber && one.OriginationIdentity === other.OriginationIdentity;

/** A question once nobody has changed it for a moment. */
function useRested({ DestinationPhoneNumber, OriginationIdentity }: PriceQuestion): PriceQuestion {
  const [rested, setRested] = useState<PriceQuestion>({ DestinationPhoneNumber, OriginationIdentity });
  useEffect(() => {
    const timer = setTimeout(() => setRested({ DestinationPhoneNumber, OriginationIdentity }), typingPauseMs);
    return () => clearTimeout(timer);
  }, [DestinationPhoneNumber, OriginationIdentity]);
  return rested;
}

/**
 * The price of a part to a destination from an originator, asked for once for each pair: while typing a message the price
 * is only multiplied. Undefined while it is not known, and where there is none.
 */
export function useTextPrice(
  question: PriceQuestion,
  initial: { question: PriceQuestion; price: TextPrice } | undefined,
): TextPrice | undefined {
  const { DestinationPhoneNumber, OriginationIdentity } = useRested(question);
  const rested = { DestinationPhoneNumber, OriginationIdentity };
  const { data } = useQuery({
    queryKey: ['text-price', DestinationPhoneNumber, OriginationIdentity ?? null],
    queryFn: async () => {
      const identity = OriginationIdentity === undefined ? {} : { OriginationIdentity };
      const result = await getTextPrice({ DestinationPhoneNumber, ...identity });
      // No price is an answer, too: the send itself will say what is wrong.
      return result.ok ? result.data : null;
    },
    enabled: looksComplete.test(DestinationPhoneNumber),
    initialData: initial && isSame(initial.question, rested) ? initial.price : undefined,
    staleTime: Infinity,
    retry: false,
  });
  return isSame(rested, question) ? (data ?? undefined) : undefined;
}

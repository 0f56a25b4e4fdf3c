'use client';

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

const keyOf = ({ DestinationPhoneNumber, OriginationIdentity = '' }: PriceQuestion) =>
  `${DestinationPhoneNumber} ${OriginationIdentity}`;

/**
 * The price of a part to a destination from an originator, asked for once for each pair: while typing a message the price
 * is only multiplied. Undefined while it is not known, and where there is none.
 */
export function useTextPrice(
  question: PriceQuestion,
  initial: { question: PriceQuestion; price: TextPrice } | undefined,
): TextPrice | undefined {
  const [known, setKnown] = useState<ReadonlyMap<string, TextPrice | undefined>>(
    () => new Map(initial ? [[keyOf(initial.question), initial.price]] : []),
  );
  const { DestinationPhoneNumber, OriginationIdentity } = question;
  const key = keyOf(question);
  const isAsked = known.has(key) || !looksComplete.test(DestinationPhoneNumber);
  useEffect(() => {
    if (isAsked) return;
    let isWanted = true;
    const timer = setTimeout(() => {
      const input = OriginationIdentity === undefined ? {} : { OriginationIdentity };
      getTextPrice({ DestinationPhoneNumber, ...input }).then(
        (result) => {
          if (isWanted) setKnown((prices) => new Map(prices).set(key, result.ok ? result.data : undefined));
        },
        // No answer, no price: the send itself will say what is wrong.
        () => {},
      );
    }, typingPauseMs);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [isAsked, key, DestinationPhoneNumber, OriginationIdentity]);
  return known.get(key);
}

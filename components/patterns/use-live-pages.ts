'use client';

import { useState } from 'react';
import type { ActionError, ActionResult } from '@/lib/console/action-result';
import { asJson, type AsJson } from '@/lib/console/as-json';
import { callAction } from '@/lib/console/call-action';
import { useLiveOperation, type LiveState } from './use-live-operation';

/** What came before the texts on screen, and how to get it. */
export interface EarlierTexts {
  readonly isThere: boolean;
  readonly isLoading: boolean;
  readonly error: ActionError | null;
  readonly load: () => Promise<void>;
}

/** The known texts with further ones: the same text comes again with each change, and the last one counts. */
export function withTexts<Text>(
  known: ReadonlyMap<string, Text>,
  further: readonly Text[],
  idOf: (text: Text) => string,
): ReadonlyMap<string, Text> {
  const all = new Map(known);
  for (const text of further) all.set(idOf(text), text);
  return all;
}

/**
 * Texts that are read from the newest page on: that page is kept up to date by the server, earlier ones come when asked for.
 *
 * @param operationName a read operation that takes MaxResults and NextToken and answers the newest texts first
 * @param initial the answer that the page was drawn with
 * @param read the server action of the same operation
 * @param textsOf the texts of an answer
 * @param idOf what tells a text from every other
 */
export function useLivePages<Input extends object, Answer extends { NextToken?: string | undefined }, Text>({
  operationName,
  input,
  initial,
  read,
  textsOf,
  idOf,
}: {
  operationName: string;
  input: Input;
  initial: AsJson<Answer> & { NextToken?: string | undefined };
  read: (input: Input & { NextToken?: string | undefined }) => Promise<ActionResult<Answer>>;
  textsOf: (answer: AsJson<Answer>) => readonly Text[];
  idOf: (text: Text) => string;
}): {
  newest: AsJson<Answer>;
  state: LiveState;
  texts: ReadonlyMap<string, Text>;
  addText: (text: Text) => void;
  earlier: EarlierTexts;
} {
  const { data: newest, state } = useLiveOperation<Answer>(operationName, input, initial);
  // The stream holds the newest page alone: what has left it, or came from further back, is kept here.
  const [texts, setTexts] = useState(() => withTexts(new Map<string, Text>(), textsOf(initial), idOf));
  const [lastNewest, setLastNewest] = useState(newest);
  const [earlierToken, setEarlierToken] = useState(initial.NextToken);
  const [isLoading, setLoading] = useState(false);
  const [error, setError] = useState<ActionError | null>(null);
  if (newest !== lastNewest) {
    setLastNewest(newest);
    setTexts(withTexts(texts, textsOf(newest), idOf));
  }

  const addTexts = (further: readonly Text[]) => setTexts((known) => withTexts(known, further, idOf));
  const load = async () => {
    setLoading(true);
    setError(null);
    const result = await callAction(() => read({ ...input, NextToken: earlierToken }));
    setLoading(false);
    if (!result.ok) return setError(result.error);
    addTexts(textsOf(asJson(result.data)));
    setEarlierToken(result.data.NextToken);
  };

  return {
    newest,
    state,
    texts,
    addText: (text) => addTexts([text]),
    earlier: { isThere: earlierToken !== undefined, isLoading, error, load },
  };
}

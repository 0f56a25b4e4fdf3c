'use client';

import { useQuery } from '@tanstack/react-query';
import type { ActionError, ActionResult } from '@/lib/console/action-result';
import { noAnswer } from '@/lib/console/call-action';

/** What was asked of an operation: its answer, its refusal, or neither while it is on its way. */
export interface Asked<Data> {
  readonly data?: Data | undefined;
  readonly error?: ActionError | undefined;
  readonly retry: () => void;
}

/**
 * Asks an operation that reads, once for each key, from a screen that needs its answer while somebody works on it. Needs a
 * `QueryProvider` around it, which decides how long answers are kept.
 * @param ask undefined while there is nothing to ask
 */
export function useAsked<Data>(
  key: readonly unknown[],
  ask: (() => Promise<ActionResult<Data>>) | undefined,
): Asked<Data> {
  const { data, isError, isFetching, refetch } = useQuery({
    queryKey: key,
    queryFn: () => (ask ? ask() : Promise.reject(new Error('There is nothing to ask.'))),
    enabled: ask !== undefined,
    staleTime: Infinity,
    gcTime: Infinity,
    retry: false,
  });
  const retry = () => void refetch();
  if (data?.ok) return { data: data.data, retry };
  // A retry shows that it is on its way.
  if (isFetching) return { retry };
  return { error: isError ? noAnswer : data?.error, retry };
}

'use client';

import { useEffect, useState } from 'react';
import type { AsJson } from '@/lib/console/as-json';

/** `lost`: what is shown may be old; the hook goes on trying unless the server has said that it is no use. */
export type LiveState = 'connecting' | 'live' | 'lost';

const firstRetryMs = 1_000;
const longestRetryMs = 30_000;

/**
 * The answer of a read operation, kept up to date by the server for as long as the component is on screen. Times arrive as
 * ISO 8601 texts: give `initial` through `asJson` (lib/console/as-json.ts), and both are of one type.
 *
 * @param operationName the API's word, such as `GetMessage`
 * @param initial the answer that the page was drawn with
 * @param pauseMilliseconds the least between two answers, for what need not follow every change at once
 */
export function useLiveOperation<T>(
  operationName: string,
  input: object,
  initial: AsJson<T>,
  pauseMilliseconds?: number,
): { data: AsJson<T>; state: LiveState } {
  const url = `/api/live?${new URLSearchParams({
    operation: operationName,
    input: JSON.stringify(input),
    ...(pauseMilliseconds !== undefined && { pause: String(pauseMilliseconds) }),
  })}`;
  const [received, setReceived] = useState<{ url: string; data: AsJson<T> | undefined; state: LiveState }>();

  useEffect(() => {
    let source: EventSource;
    let retry: ReturnType<typeof setTimeout>;
    let retryMs = firstRetryMs;
    const setState = (state: LiveState) =>
      setReceived((last) => ({ url, state, data: last?.url === url ? last.data : undefined }));

    const connect = () => {
      source = new EventSource(url);
      source.onmessage = (event: MessageEvent<string>) => {
        retryMs = firstRetryMs;
        // The operation's own answer: the server has parsed it by the output schema.
        setReceived({ url, state: 'live', data: JSON.parse(event.data) as AsJson<T> });
      };
      source.onerror = () => {
        setState('lost');
        // A dropped connection comes back by itself; one that was refused (signed out, too many) does not.
        if (source.readyState !== EventSource.CLOSED) return;
        retry = setTimeout(connect, retryMs);
        retryMs = Math.min(retryMs * 2, longestRetryMs);
      };
      const giveUp = () => {
        source.close();
        setState('lost');
      };
      source.addEventListener('ended', giveUp);
      source.addEventListener('refused', giveUp);
    };
    connect();
    return () => {
      clearTimeout(retry);
      source.close();
    };
  }, [url]);

  const isCurrent = received?.url === url;
  return {
    data: isCurrent && received.data !== undefined ? received.data : initial,
    state: isCurrent ? received.state : 'connecting',
  };
}

'use client';

import { useEffect, useState, useSyncExternalStore } from 'react';
import { formatRelative, formatTimestamp, type TimestampFormat } from './format-timestamp';

const neverChanges = () => () => {};

/** False on the server and while the page wakes up: both must draw the same text, and only the browser knows its zone. */
function useInBrowser(): boolean {
  return useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  );
}

/** A time in the reader's own zone, which it names. Before scripts run it stands in UTC. */
export function Timestamp({
  time,
  format = 'date-time',
  className,
}: {
  time: Date | string;
  format?: TimestampFormat;
  className?: string;
}) {
  const inBrowser = useInBrowser();
  const date = new Date(time);
  const zone = inBrowser ? undefined : 'UTC';
  const isCut = format === 'short' || format === 'clock' || format === 'precise';
  return (
    <time
      dateTime={date.toISOString()}
      title={isCut ? formatTimestamp(date, 'date-time', zone) : undefined}
      className={className}
    >
      {formatTimestamp(date, format, zone)}
    </time>
  );
}

const REFRESH_MS = 30_000;

/** A time as its distance from now, kept current; the full time is its tooltip. */
export function RelativeTime({ time, className }: { time: Date | string; className?: string }) {
  const [now, setNow] = useState<Date | null>(null);
  const date = new Date(time);
  const milliseconds = date.getTime();
  useEffect(() => {
    const update = () => setNow(new Date());
    const frame = requestAnimationFrame(update);
    const timer = setInterval(update, REFRESH_MS);
    return () => {
      cancelAnimationFrame(frame);
      clearInterval(timer);
    };
    // A new time is seen from the moment it comes, or it would lie ahead of the last look.
  }, [milliseconds]);
  const full = formatTimestamp(date, 'date-time', now ? undefined : 'UTC');
  return (
    <time dateTime={date.toISOString()} title={full} className={className}>
      {now ? formatRelative(date, now) : full}
    </time>
  );
}

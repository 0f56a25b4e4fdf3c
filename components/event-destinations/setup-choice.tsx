'use client';

import { RadioGroup, RadioOption } from '@/components/ui/radio-group';

/** How many destinations an automatic setup adds. */
export const setupSize = 3;

/** The choice between three destinations at once and one by its particulars. */
export function SetupChoice({
  automatic,
  onChange,
  freePlaces,
}: {
  automatic: boolean;
  onChange: (automatic: boolean) => void;
  /** Destinations that the set may still get. */
  freePlaces: number;
}) {
  const fits = freePlaces >= setupSize;
  return (
    <RadioGroup aria-label="Event destination setup">
      <RadioOption
        name="setup"
        label="Automatic setup (recommended)"
        description={
          fits
            ? 'Makes a log group, a stream and a topic and sends all events to each.'
            : `Makes three event destinations. This set has room for ${freePlaces === 0 ? 'none' : freePlaces}.`
        }
        checked={automatic}
        disabled={!fits}
        onChange={() => onChange(true)}
      />
      <RadioOption
        name="setup"
        label="Manual setup"
        description="One event destination: you choose its type, its target and its events."
        checked={!automatic}
        onChange={() => onChange(false)}
      />
    </RadioGroup>
  );
}

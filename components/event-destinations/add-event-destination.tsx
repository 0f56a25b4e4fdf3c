'use client';

import { useState } from 'react';
import { Stack } from '@/components/ui/columns';
import { Container } from '@/components/ui/container';
import { RadioGroup, RadioOption } from '@/components/ui/radio-group';
import { AutomaticSetupForm } from './automatic-setup-form';
import { EventDestinationForm } from './event-destination-form';

/** How many destinations an automatic setup adds. */
const setupSize = 3;

/** Adds destinations to a set: three at once by a name, or one by its particulars. */
export function AddEventDestination({
  setName,
  account,
  topics,
  freePlaces,
}: {
  setName: string;
  account: { accountId: string; region: string };
  topics: readonly { arn: string; name: string }[];
  /** Destinations that the set may still get. */
  freePlaces: number;
}) {
  const fits = freePlaces >= setupSize;
  const [automatic, setAutomatic] = useState(fits);
  return (
    <Stack>
      <Container title="Event destination setup">
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
            onChange={() => setAutomatic(true)}
          />
          <RadioOption
            name="setup"
            label="Manual setup"
            description="One event destination: you choose its type, its target and its events."
            checked={!automatic}
            onChange={() => setAutomatic(false)}
          />
        </RadioGroup>
      </Container>
      {automatic ? (
        <AutomaticSetupForm setName={setName} account={account} />
      ) : (
        <EventDestinationForm setName={setName} account={account} topics={topics} />
      )}
    </Stack>
  );
}

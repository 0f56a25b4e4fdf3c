'use client';

import { useState } from 'react';
import { Stack } from '@/components/ui/columns';
import { Container } from '@/components/ui/container';
import { AutomaticSetupForm } from './automatic-setup-form';
import { EventDestinationForm } from './event-destination-form';
import { SetupChoice, setupSize } from './setup-choice';

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
  const [automatic, setAutomatic] = useState(freePlaces >= setupSize);
  return (
    <Stack>
      <Container title="Event destination setup">
        <SetupChoice automatic={automatic} onChange={setAutomatic} freePlaces={freePlaces} />
      </Container>
      {automatic ? (
        <AutomaticSetupForm setName={setName} account={account} />
      ) : (
        <EventDestinationForm setName={setName} account={account} topics={topics} />
      )}
    </Stack>
  );
}

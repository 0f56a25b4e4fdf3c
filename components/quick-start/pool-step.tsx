'use client';

import type { SimulatorOffer } from '@/components/messages/request-simulator-dialog';
import { CreatePoolForm } from '@/components/pools/create-pool-form';
import type { OriginatorOption } from '@/components/pools/originator-options';
import type { ActionResult } from '@/lib/console/action-result';
import { createQuickStartPool } from '@/lib/domains/quick-start/quick-start.actions';
import { useStepPlace } from './use-step-place';

/** The first step: a phone pool, with a simulator number requested on the way. */
export default function PoolStep({
  name,
  originators,
  offer,
}: {
  /** What the pool is called at first. */
  name: string;
  originators: ActionResult<readonly OriginatorOption[]>;
  offer: SimulatorOffer;
}) {
  const { skip, finish, guarded } = useStepPlace('POOL');
  return (
    <CreatePoolForm
      originators={originators}
      offer={offer}
      place={{
        name,
        action: guarded(createQuickStartPool),
        onCreated: ({ PoolId = '' }, created) => finish(PoolId, created),
        secondary: skip,
        submitLabel: 'Create phone pool',
      }}
    />
  );
}

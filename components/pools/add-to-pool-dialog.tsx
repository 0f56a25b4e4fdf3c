'use client';

import { useId } from 'react';
import { z } from 'zod';
import { CliCommandSection } from '@/components/patterns/cli-command';
import { OperationField, OperationForm, OperationFormError, useOperationForm } from '@/components/patterns/form';
import { withoutBlanks } from '@/components/patterns/form/field-messages';
import { OperationErrorAlert } from '@/components/patterns/operation-error-alert';
import { QueryProvider } from '@/components/patterns/query-provider';
import { useAsked } from '@/components/patterns/use-asked';
import { useFlash } from '@/components/shell/flashbar';
import { Alert } from '@/components/ui/alert';
import { Button } from '@/components/ui/button';
import { Dialog, DialogFooter } from '@/components/ui/dialog';
import { TextLink } from '@/components/ui/link';
import { Select } from '@/components/ui/select';
import { Skeleton } from '@/components/ui/skeleton';
import { StatusIndicator } from '@/components/ui/status';
import { associateOriginationIdentity, listPoolCandidates, listPoolSummaries } from '@/lib/domains/pools/pools.actions';
import { routes } from '@/lib/routes';
import type { PoolessNumber } from './add-to-pool-button';

/** The choice of a pool for a number, which says beforehand whether it fits. */
export default function AddToPool(props: { number: PoolessNumber; onClose: () => void }) {
  return (
    <QueryProvider>
      <AddToPoolDialog {...props} />
    </QueryProvider>
  );
}

function AddToPoolDialog({ number, onClose }: { number: PoolessNumber; onClose: () => void }) {
  const formId = useId();
  const { push } = useFlash();
  const { data, error, retry } = useAsked(['pools'], listPoolSummaries);
  const pools = (data?.Pools ?? []).map(({ PoolId, Name, OriginatorCount }) => ({
    value: PoolId,
    label: Name ?? PoolId,
    description: `${OriginatorCount} ${OriginatorCount === 1 ? 'originator' : 'originators'}`,
  }));
  const form = useOperationForm({
    defaultValues: { PoolId: '' },
    labels: { PoolId: 'Phone pool' },
    schema: z.object({ PoolId: z.string() }),
    toInput: withoutBlanks,
    action: ({ PoolId }) =>
      associateOriginationIdentity({
        PoolId,
        OriginationIdentity: number.id,
        IsoCountryCode: number.isoCountryCode,
      }),
    onSuccess: () => {
      const pool = pools.find(({ value }) => value === form.getValues('PoolId'));
      push({ type: 'success', content: `Added ${number.name} to phone pool ${pool?.label ?? ''}.` });
      onClose();
    },
  });
  const chosen = form.watch('PoolId');
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title="Add to phone pool"
      description={
        <>
          In a pool, <strong>{number.name}</strong> takes its settings from the pool. It must match them first.
        </>
      }
      footer={
        <DialogFooter>
          <Button variant="link" onClick={onClose}>
            Cancel
          </Button>
          {pools.length > 0 && (
            <Button type="submit" form={formId} variant="primary" loading={form.submitting} loadingText="Adding number">
              Add to pool
            </Button>
          )}
        </DialogFooter>
      }
    >
      {error && (
        <OperationErrorAlert
          error={error}
          header="Phone pools could not be loaded"
          action={<Button onClick={retry}>Retry</Button>}
          announce
        />
      )}
      {!error && !data && (
        <div role="status">
          <span className="sr-only">Loading phone pools</span>
          <Skeleton className="h-control!" />
        </div>
      )}
      {data && pools.length === 0 && (
        <p>
          <strong className="block">No phone pools</strong>
          <TextLink href={routes.phonePools.create}>Create phone pool</TextLink>
        </p>
      )}
      {pools.length > 0 && (
        <OperationForm form={form} id={formId} guard={false}>
          <OperationField form={form} name="PoolId">
            {(control, { value, onChange, onBlur }) => (
              <Select
                {...control}
                value={value}
                onValueChange={(PoolId) => {
                  onChange(PoolId);
                  form.clearErrors('PoolId');
                }}
                onBlur={onBlur}
                options={pools}
                placeholder="Choose a phone pool"
              />
            )}
          </OperationField>
          {chosen !== '' && <Fit PoolId={chosen} number={number} />}
          <CliCommandSection
            operation="AssociateOriginationIdentity"
            input={{
              ...(chosen !== '' && { PoolId: chosen }),
              OriginationIdentity: number.id,
              IsoCountryCode: number.isoCountryCode,
            }}
          />
          <OperationFormError form={form} />
        </OperationForm>
      )}
    </Dialog>
  );
}

/** Whether the number matches the pool, and every way in which it does not, before the attempt. */
function Fit({ PoolId, number }: { PoolId: string; number: PoolessNumber }) {
  const { data } = useAsked(['pool-candidates', PoolId], () => listPoolCandidates(PoolId));
  const candidate = data?.Candidates.find(({ OriginationIdentity }) => OriginationIdentity === number.id);
  if (!candidate) return null;
  return (
    <div aria-live="polite">
      {candidate.Fits ? (
        <StatusIndicator type="success">The number matches the settings of the pool.</StatusIndicator>
      ) : (
        <Alert type="warning" header="The number does not match the pool">
          <ul className="list-disc pl-5">
            {candidate.Reasons.map(({ Reason, Detail }) => (
              <li key={Reason}>
                {Detail} <span className="font-mono break-all">{Reason}</span>
              </li>
            ))}
          </ul>
        </Alert>
      )}
    </div>
  );
}

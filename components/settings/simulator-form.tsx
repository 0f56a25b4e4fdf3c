'use client';

import { z } from 'zod';
import { OperationField, OperationForm, OperationFormError, useOperationForm } from '@/components/patterns/form';
import { useFlash } from '@/components/shell/flashbar';
import { InfoLink } from '@/components/shell/help-panel';
import { Alert } from '@/components/ui/alert';
import { Button } from '@/components/ui/button';
import { Stack } from '@/components/ui/columns';
import { Container } from '@/components/ui/container';
import { ExpandableSection } from '@/components/ui/expandable';
import { Input } from '@/components/ui/input';
import { KeyValuePairs } from '@/components/ui/key-value';
import { LiveRegion } from '@/components/ui/live-region';
import { StatusIndicator } from '@/components/ui/status';
import { cn } from '@/lib/class-names';
import { putSimulatorSettings } from '@/lib/domains/account/account.actions';
import type { SimulatorSettings } from '@/lib/domains/account/account.shapes';
import { wireInteger } from '@/lib/reference/wire-types';
import { administratorsOnly } from './channel-words';
import { ConsoleCallButton } from './console-call';
import { OutcomeBar, outcomeColor } from './outcome-bar';
import { simulatorHelp } from './settings-help';

export type Outcome = { status: string; label: string; description: string };

type Values = {
  OutcomeShares: Record<string, string>;
  AcceptanceDelayMilliseconds: string;
  DeliveryDelayMilliseconds: string;
};

const longestDelayHours = 72;
const delay = wireInteger({ min: 0, max: longestDelayHours * 3_600_000 });
const share = wireInteger({ min: 0, max: 100 });

/** The rules of PutSimulatorSettings that a form can tell by itself; which statuses there are, it is given. */
const schema = z.object({
  OutcomeShares: z.record(z.string(), share).refine((shares) => totalOf(Object.values(shares)) === 100, {
    message: 'must add up to 100',
  }),
  AcceptanceDelayMilliseconds: delay,
  DeliveryDelayMilliseconds: delay,
});

const totalOf = (shares: readonly number[]) => shares.reduce((sum, one) => sum + one, 0);

/** A blank share is none. */
const numberOf = (text: string | undefined) => (text === undefined || text.trim() === '' ? 0 : Number(text));

/** How the simulator carrier treats numbers that are no simulator destinations. */
export function SimulatorForm({
  settings,
  outcomes,
  speed,
  mayEdit,
}: {
  settings: SimulatorSettings;
  /** Every way a message can end, the most usual first. */
  outcomes: readonly Outcome[];
  /** How fast simulated time runs; Infinity does not wait. */
  speed: number;
  mayEdit: boolean;
}) {
  const { push } = useFlash();
  const form = useOperationForm({
    defaultValues: {
      OutcomeShares: Object.fromEntries(
        outcomes.map(({ status }) => [status, String(settings.OutcomeShares[status] ?? 0)]),
      ),
      AcceptanceDelayMilliseconds: String(settings.AcceptanceDelayMilliseconds),
      DeliveryDelayMilliseconds: String(settings.DeliveryDelayMilliseconds),
    } as Values,
    labels: {
      AcceptanceDelayMilliseconds: 'Acceptance delay',
      DeliveryDelayMilliseconds: 'Delivery delay',
      ...Object.fromEntries(outcomes.map(({ status, label }) => [`OutcomeShares.${status}`, label])),
    },
    schema,
    toInput: ({ OutcomeShares, AcceptanceDelayMilliseconds, DeliveryDelayMilliseconds }: Values) => ({
      OutcomeShares: Object.fromEntries(
        Object.entries(OutcomeShares)
          .map(([status, text]) => [status, numberOf(text)] as const)
          .filter(([, value]) => value !== 0),
      ),
      ...(AcceptanceDelayMilliseconds.trim() !== '' && {
        AcceptanceDelayMilliseconds: Number(AcceptanceDelayMilliseconds),
      }),
      ...(DeliveryDelayMilliseconds.trim() !== '' && { DeliveryDelayMilliseconds: Number(DeliveryDelayMilliseconds) }),
    }),
    action: putSimulatorSettings,
    onSuccess: () => void push({ type: 'success', content: 'Saved the settings of the simulator carrier.' }),
    onUnchanged: () => void push({ type: 'info', content: 'No changes were made to the simulator carrier.' }),
  });
  const shares = form.watch('OutcomeShares');
  const statuses = outcomes.map(({ status }) => status);
  const usual = outcomes.filter(({ status }) => status === 'DELIVERED' || (settings.OutcomeShares[status] ?? 0) > 0);
  const other = outcomes.filter((outcome) => !usual.includes(outcome));
  const total = totalOf(statuses.map((status) => numberOf(shares[status])));

  const field = ({ status, label, description }: Outcome) => (
    <OperationField
      key={status}
      form={form}
      name={`OutcomeShares.${status}`}
      label={
        <span className="inline-flex items-center gap-2">
          <span
            aria-hidden="true"
            className={cn('rounded-badge size-3 forced-color-adjust-none', outcomeColor(statuses, status))}
          />
          {label}
        </span>
      }
      constraint={description}
    >
      {(control, { ref, ...input }) => (
        <span className="flex items-center gap-2">
          <Input
            {...control}
            {...input}
            ref={ref}
            disabled={!mayEdit}
            inputMode="numeric"
            className="max-w-24 text-right"
          />
          %
        </span>
      )}
    </OperationField>
  );

  return (
    <OperationForm form={form}>
      {!mayEdit && <Alert type="info">{administratorsOnly}</Alert>}
      <Container
        title="Outcomes"
        info={<InfoLink topic={simulatorHelp} />}
        description="How messages end that go to ordinary numbers. Simulator destinations keep their own outcome."
      >
        <Stack gap="fields">
          <div>
            <OutcomeBar
              outcomes={outcomes.map(({ status, label }) => ({ status, label, share: numberOf(shares[status]) || 0 }))}
            />
            <div
              {...(total !== 100 && { 'data-form-error': '' })}
              tabIndex={-1}
              className="rounded-badge mt-2 flex justify-end"
            >
              <LiveRegion visible>
                <TotalOfShares total={total} />
              </LiveRegion>
            </div>
          </div>
          <div className="@container">
            <div className="gap-x-gutter gap-y-field-gap grid @[560px]:grid-cols-2 @[900px]:grid-cols-4">
              {usual.map(field)}
            </div>
          </div>
          <ExpandableSection header="More outcomes" description="Every other way a message can end.">
            <div className="@container">
              <div className="gap-x-gutter gap-y-field-gap grid @[560px]:grid-cols-2 @[900px]:grid-cols-4">
                {other.map(field)}
              </div>
            </div>
          </ExpandableSection>
        </Stack>
      </Container>
      <Container title="Delays" description="From hand-over to the carrier's acceptance, and on to the final outcome.">
        <Stack gap="fields">
          <div className="gap-x-gutter gap-y-field-gap grid md:grid-cols-2">
            {(['AcceptanceDelayMilliseconds', 'DeliveryDelayMilliseconds'] as const).map((name) => (
              <OperationField
                key={name}
                form={form}
                name={name}
                constraint={`Milliseconds at speed 1, up to ${longestDelayHours} hours. Example: 400.`}
              >
                {(control, { ref, ...input }) => (
                  <span className="flex items-center gap-2">
                    <Input
                      {...control}
                      {...input}
                      ref={ref}
                      disabled={!mayEdit}
                      inputMode="numeric"
                      className="max-w-40 text-right"
                    />
                    ms
                  </span>
                )}
              </OperationField>
            ))}
          </div>
          <KeyValuePairs
            columns={2}
            pairs={[
              { label: 'Speed', value: speedText(speed) },
              { label: 'Where it is set', value: <code className="font-mono">SIMULATOR_SPEED</code> },
            ]}
          />
        </Stack>
      </Container>
      <OperationFormError form={form} />
      <div className="flex flex-wrap items-center justify-end gap-2">
        <span className="mr-auto">
          <ConsoleCallButton operation="PutSimulatorSettings" input={form.currentInput} />
        </span>
        {mayEdit && (
          <Button type="submit" variant="primary" loading={form.submitting} loadingText="Saving simulator settings">
            Save changes
          </Button>
        )}
      </div>
    </OperationForm>
  );
}

function TotalOfShares({ total }: { total: number }) {
  if (Number.isNaN(total))
    return <StatusIndicator type="error">Shares are whole numbers from 0 to 100.</StatusIndicator>;
  if (total === 100) return <StatusIndicator type="success">The shares add up to 100.</StatusIndicator>;
  return (
    <StatusIndicator type="error">
      The shares add up to {total}. {total < 100 ? `Add ${100 - total}` : `Take ${total - 100} away`} to make 100.
    </StatusIndicator>
  );
}

function speedText(speed: number): string {
  if (speed === Infinity) return 'Instant: nothing waits';
  return speed === 1 ? '1: delays as set' : `${speed}: ${speed > 1 ? 'shorter' : 'longer'} delays than set`;
}

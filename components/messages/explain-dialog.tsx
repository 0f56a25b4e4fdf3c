'use client';

import { originatorTypeText } from '@/components/messages/message-words';
import { partPrice } from '@/components/messages/text-price';
import { OperationErrorAlert } from '@/components/patterns/operation-error-alert';
import { OperationButton } from '@/components/patterns/permissions';
import { Alert } from '@/components/ui/alert';
import { Button } from '@/components/ui/button';
import { Dialog, DialogFooter } from '@/components/ui/dialog';
import { StatusIcon, statusColor, type StatusType } from '@/components/ui/icons';
import { TextLink } from '@/components/ui/link';
import { StatusIndicator } from '@/components/ui/status';
import { cn } from '@/lib/class-names';
import type { ActionResult } from '@/lib/console/action-result';
import { helpFor } from '@/lib/console/error-help';
import type { Explanation } from '@/lib/domains/messages/messages.shapes';
import { formatDollarsForDisplay } from '@/lib/money';
import { routes } from '@/lib/routes';

type Check = Explanation['Checks'][number];

const looks: Readonly<Record<Check['Outcome'], { type: StatusType; word: string }>> = {
  PASSED: { type: 'success', word: 'Passed' },
  FAILED: { type: 'error', word: 'Stops the message' },
  NOT_APPLICABLE: { type: 'stopped', word: 'Does not apply' },
  NOT_REACHED: { type: 'pending', word: 'Not reached' },
};

/** Every check that a send would run, in order, and the originators that it would choose from. */
export function ExplainDialog({
  result,
  onClose,
  onSend,
}: {
  /** Null while nothing was explained. */
  result: ActionResult<Explanation> | null;
  onClose: () => void;
  onSend: () => void;
}) {
  return (
    <Dialog
      open={result !== null}
      onOpenChange={(open) => !open && onClose()}
      title="Explain message"
      description="Every check of a send, in order. Nothing was sent or charged."
      size="large"
      footer={
        <DialogFooter>
          <Button variant="link" onClick={onClose}>
            Close
          </Button>
          {result?.ok && result.data.Accepted && (
            <OperationButton operation="SendTextMessage" variant="primary" onClick={onSend}>
              Send test message
            </OperationButton>
          )}
        </DialogFooter>
      }
    >
      {result && !result.ok && <OperationErrorAlert error={result.error} announce />}
      {result?.ok && <ExplainedMessage explanation={result.data} />}
    </Dialog>
  );
}

function ExplainedMessage({ explanation }: { explanation: Explanation }) {
  const { Checks, Originators } = explanation;
  return (
    <>
      <Verdict explanation={explanation} />
      <ol aria-label="Checks" className="border-row-line border-t">
        {Checks.map((check) => (
          <CheckRow key={check.Name} check={check} />
        ))}
      </ol>
      {Originators.length > 0 && <Candidates originators={Originators} />}
    </>
  );
}

function Verdict({ explanation }: { explanation: Explanation }) {
  const { Accepted, Checks, TotalMessageParts = 0, TotalMessagePrice, TotalCarrierFee } = explanation;
  if (!Accepted) {
    const stop = Checks.find(({ Outcome }) => Outcome === 'FAILED');
    return (
      <Alert type="error" header="The message would be refused">
        {stop && `Stopped by the check “${stop.Title}”.`}
      </Alert>
    );
  }
  const price = partPrice({ Price: TotalMessagePrice, CarrierFee: TotalCarrierFee });
  return (
    <Alert type="success" header="The message would be accepted">
      {TotalMessageParts} {TotalMessageParts === 1 ? 'part' : 'parts'}
      {price && ` for ${formatDollarsForDisplay(price.priceMicros + price.carrierFeeMicros)}`}.
    </Alert>
  );
}

function CheckRow({ check }: { check: Check }) {
  const { Title, Outcome, Detail, Reason } = check;
  const { type, word } = looks[Outcome];
  const isOpen = Outcome === 'PASSED' || Outcome === 'FAILED';
  const help = linkOf(check);
  return (
    <li className="border-row-line flex items-start gap-2 border-b py-2">
      <StatusIcon type={type} className={cn('mt-[2px]', statusColor(type))} />
      <div className="min-w-0 flex-1">
        <div className="flex flex-wrap items-baseline justify-between gap-x-4">
          <span className={isOpen ? 'font-semibold' : 'text-muted'}>{Title}</span>
          <span className={cn('text-small', isOpen ? statusColor(type) : 'text-muted')}>{word}</span>
        </div>
        {Outcome !== 'NOT_REACHED' && <p className="text-small text-secondary">{Detail}</p>}
        {(Reason !== undefined || help) && (
          <p className="text-small mt-1 flex flex-wrap gap-x-4">
            {Reason !== undefined && (
              <span className="text-secondary">
                Rule: <span className="font-mono break-all">{Reason}</span>
              </span>
            )}
            {help && (
              <TextLink href={help.href} external>
                {help.label}
              </TextLink>
            )}
          </p>
        )}
      </div>
    </li>
  );
}

/** Where the rule that decided is: for a refusal where it is changed, otherwise where it can be read. */
function linkOf({ Reason, ResourceType: type, ResourceId: id }: Check) {
  if (Reason !== undefined) return helpFor(Reason, type !== undefined && id !== undefined ? { type, id } : undefined);
  return type === 'protect-configuration' && id !== undefined
    ? { label: 'View protect configuration', href: routes.protectConfigurations.detail(id) }
    : undefined;
}

function Candidates({ originators }: { originators: Explanation['Originators'] }) {
  return (
    <section>
      <h3 className="text-h4">Originators considered ({originators.length})</h3>
      <ul aria-label="Originators considered" className="border-row-line mt-2 border-t">
        {originators.map(({ OriginationIdentity, OriginatorType, Chosen, Detail }) => (
          <li key={`${OriginatorType} ${OriginationIdentity}`} className="border-row-line border-b py-2">
            <div className="flex flex-wrap items-baseline justify-between gap-x-4">
              <span>
                <span className="font-semibold tabular-nums">{OriginationIdentity}</span>
                <span className="text-muted ml-2">{originatorTypeText(OriginatorType)}</span>
              </span>
              <StatusIndicator type={Chosen ? 'success' : 'stopped'}>
                {Chosen ? 'Chosen' : 'Not chosen'}
              </StatusIndicator>
            </div>
            <p className="text-small text-secondary">{Detail}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

import { OperationErrorAlert } from '@/components/patterns/operation-error-alert';
import { RetryButton } from '@/components/patterns/refresh';
import { RelativeTime } from '@/components/patterns/timestamp';
import { InfoLink } from '@/components/shell/help-panel';
import { Container } from '@/components/ui/container';
import { TextLink } from '@/components/ui/link';
import { StatusIndicator } from '@/components/ui/status';
import type { ActionResult } from '@/lib/console/action-result';
import { alarmStates, type Alarm, type AlarmState } from '@/lib/domains/alarms/alarms.shapes';
import { routes } from '@/lib/routes';
import { conditionWords, stateLooks } from './alarm-words';
import { alarmsHelp } from './alarms-help';

/** As many as are named; the link above them leads to all. */
const mostNamed = 5;

/**
 * How many alarms are in each state, and which fire.
 * @param result of ListAlarms with the StateValue ALARM, which counts every state
 */
export function AlarmsAtAGlance({
  result,
}: {
  result: ActionResult<{ Alarms: Alarm[]; StateCounts: Record<AlarmState, number> }>;
}) {
  return (
    <Container
      title="Alarms"
      info={<InfoLink topic={alarmsHelp} />}
      actions={
        <TextLink href={routes.alarms.list()} variant="plain">
          View alarms
        </TextLink>
      }
    >
      {result.ok ? (
        <Firing alarms={result.data.Alarms} counts={result.data.StateCounts} />
      ) : (
        <OperationErrorAlert error={result.error} header="Alarms could not be loaded" action={<RetryButton />} />
      )}
    </Container>
  );
}

function Firing({ alarms, counts }: { alarms: readonly Alarm[]; counts: Readonly<Record<AlarmState, number>> }) {
  if (alarmStates.every((state) => counts[state] === 0)) {
    return (
      <p className="text-secondary">
        No alarms. <TextLink href={routes.alarms.create}>Create an alarm</TextLink> to be told when the month’s spend
        passes an amount.
      </p>
    );
  }
  return (
    <>
      <ul className="flex flex-wrap gap-x-6 gap-y-2">
        {(['ALARM', 'OK', 'INSUFFICIENT_DATA'] as const).map((state) => (
          <li key={state}>
            <TextLink href={routes.alarms.list(state)} variant="plain">
              <StatusIndicator type={counts[state] === 0 ? 'stopped' : stateLooks[state].type}>
                {counts[state]} {state === 'OK' ? 'OK' : stateLooks[state].words.toLowerCase()}
              </StatusIndicator>
            </TextLink>
          </li>
        ))}
      </ul>
      {alarms.length > 0 && (
        <ul className="divide-row-line border-row-line mt-4 divide-y border-t">
          {alarms.slice(0, mostNamed).map((alarm) => (
            <li key={alarm.AlarmName} className="py-2">
              <TextLink href={routes.alarms.detail(alarm.AlarmName)} prefetch={false} className="break-words">
                {alarm.AlarmName}
              </TextLink>
              <span className="text-muted text-small block break-words">
                {conditionWords(alarm)}, since <RelativeTime time={alarm.StateUpdatedTimestamp} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

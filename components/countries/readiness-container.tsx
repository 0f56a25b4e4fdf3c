import { OperationErrorAlert } from '@/components/patterns/operation-error-alert';
import { RetryButton } from '@/components/patterns/refresh';
import { InfoLink } from '@/components/shell/help-panel';
import { Container } from '@/components/ui/container';
import { TextLink } from '@/components/ui/link';
import { StatusIndicator, type StatusType } from '@/components/ui/status';
import type { ActionResult } from '@/lib/console/action-result';
import { readinessHelp } from '@/lib/console/readiness-help';
import type { CountryReadiness, ReadinessCheck } from '@/lib/domains/readiness/readiness.shapes';
import { readinessHelpTopic } from './readiness-help-topic';
import { ReadinessSetMenu } from './readiness-set-menu';

const looks: Readonly<Record<ReadinessCheck['Outcome'], { type: StatusType; word: string }>> = {
  MET: { type: 'success', word: 'Met' },
  NOT_MET: { type: 'error', word: 'Not met' },
  NOT_APPLICABLE: { type: 'stopped', word: 'Does not apply' },
};

function summaryOf({ Ready, Checks }: CountryReadiness): string {
  const missing = Checks.filter(({ Outcome }) => Outcome === 'NOT_MET').length;
  return Ready
    ? 'Texts can be sent to this country.'
    : `${missing} of ${Checks.length} conditions ${missing === 1 ? 'is' : 'are'} not met.`;
}

/** Whether texts reach people in a country: each condition met or not, with the way to mend it. */
export function ReadinessContainer({
  isoCountryCode,
  readiness,
  configurationSets,
  chosenSet,
}: {
  isoCountryCode: string;
  readiness: ActionResult<CountryReadiness>;
  /** By name. */
  configurationSets: readonly string[];
  chosenSet: string | undefined;
}) {
  return (
    <Container
      title="Readiness"
      info={<InfoLink topic={readinessHelpTopic} />}
      description={readiness.ok ? summaryOf(readiness.data) : 'What is met and what is missing before texts are sent.'}
      actions={
        configurationSets.length > 0 && (
          <ReadinessSetMenu isoCountryCode={isoCountryCode} names={configurationSets} chosen={chosenSet} />
        )
      }
    >
      {readiness.ok ? (
        <ul aria-label="Readiness" className="-mt-2">
          {readiness.data.Checks.map((check) => (
            <ReadinessRow key={check.Name} check={check} country={readiness.data} />
          ))}
        </ul>
      ) : (
        <OperationErrorAlert error={readiness.error} header="Readiness could not be loaded" action={<RetryButton />} />
      )}
    </Container>
  );
}

function ReadinessRow({ check, country }: { check: ReadinessCheck; country: CountryReadiness }) {
  const { Title, Outcome, Detail, Advice } = check;
  const help = readinessHelp(check, country);
  return (
    <li className="border-row-line grid gap-x-4 border-b py-2 last:border-b-0 md:grid-cols-[minmax(0,12rem)_minmax(0,9rem)_minmax(0,1fr)]">
      <strong className="text-label">{Title}</strong>
      <StatusIndicator type={looks[Outcome].type}>{looks[Outcome].word}</StatusIndicator>
      <div className="min-w-0 break-words">
        {Detail}
        {Advice !== undefined && (
          <span className="text-secondary">
            {' '}
            {Advice}{' '}
            {help && (
              <TextLink href={help.href} prefetch={false}>
                {help.label}
              </TextLink>
            )}
          </span>
        )}
      </div>
    </li>
  );
}

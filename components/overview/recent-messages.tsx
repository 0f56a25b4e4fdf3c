import { outcomeSeries } from '@/components/delivery/delivery-charts';
import { messageLink } from '@/components/delivery/delivery-rows';
import { outcomeWords } from '@/components/messages/message-words';
import { BarChart, type TimePoint } from '@/components/patterns/charts';
import { timePoints } from '@/components/patterns/charts/time-points';
import { OperationErrorAlert } from '@/components/patterns/operation-error-alert';
import { RetryButton } from '@/components/patterns/refresh';
import { buttonClasses } from '@/components/ui/button';
import { Container } from '@/components/ui/container';
import { TextLink } from '@/components/ui/link';
import type { ActionResult } from '@/lib/console/action-result';
import type { MessageCounts, Overview } from '@/lib/domains/overview/overview.shapes';
import { routes } from '@/lib/routes';

const COUNT = new Intl.NumberFormat('en');

/** How the messages of the last day and week fared: bars by day, and figures that lead to the messages. */
export async function RecentMessages({ overview }: { overview: Promise<ActionResult<Overview>> }) {
  const result = await overview;
  return (
    <Container
      title="Messages"
      description="By outcome, days in UTC."
      actions={
        <TextLink
          href={routes.delivery.page({ range: '7d' })}
          variant="plain"
          className={buttonClasses('inline-link', 'min-h-control')}
        >
          View delivery
        </TextLink>
      }
    >
      {result.ok ? (
        <>
          <BarChart
            label="Messages of the last 7 days by outcome"
            pointLabel="Day"
            series={outcomeSeries}
            points={timePoints(pointsOf(result.data.Last7Days), 'day')}
            emptyText="Nothing was sent in the last 7 days."
            heightPx={200}
          />
          <CountsTable last24Hours={result.data.Last24Hours} last7Days={result.data.Last7Days} />
        </>
      ) : (
        <OperationErrorAlert error={result.error} header="Messages could not be loaded" action={<RetryButton />} />
      )}
    </Container>
  );
}

/** Without any message there is nothing to draw. */
const pointsOf = ({ Sent, Periods }: MessageCounts): TimePoint[] =>
  Sent === 0
    ? []
    : Periods.map(({ StartTime, Delivered, Pending, Failed }) => ({
        time: StartTime.toISOString(),
        values: { Delivered, Pending, Failed },
      }));

const headers = ['Sent', outcomeWords.DELIVERED, outcomeWords.PENDING, outcomeWords.FAILED];

function CountsTable({ last24Hours, last7Days }: { last24Hours: MessageCounts; last7Days: MessageCounts }) {
  return (
    <table className="mt-4 w-full">
      <caption className="sr-only">Messages by outcome</caption>
      <thead>
        <tr className="text-column text-small">
          <td className="border-line border-b" />
          {headers.map((header) => (
            <th key={header} scope="col" className="border-line border-b py-1 pl-2 text-right font-bold">
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <CountsRow name="24 hours" counts={last24Hours} />
        <CountsRow name="7 days" counts={last7Days} />
      </tbody>
    </table>
  );
}

function CountsRow({ name, counts }: { name: string; counts: MessageCounts }) {
  const link = messageLink({}, counts.StartTime, counts.EndTime);
  const cells = [
    { count: counts.Sent, href: link() },
    { count: counts.Delivered, href: link('DELIVERED') },
    { count: counts.Pending, href: link('PENDING') },
    { count: counts.Failed, href: link('FAILED') },
  ];
  return (
    <tr>
      <th scope="row" className="border-row-line border-b py-1.5 text-left font-normal whitespace-nowrap">
        {name}
      </th>
      {cells.map(({ count, href }, index) => (
        <td key={headers[index]} className="border-row-line border-b py-1.5 pl-2 text-right tabular-nums">
          <TextLink
            href={href}
            variant="plain"
            prefetch={false}
            aria-label={`${headers[index]} in the last ${name}: ${COUNT.format(count)}`}
          >
            {COUNT.format(count)}
          </TextLink>
        </td>
      ))}
    </tr>
  );
}

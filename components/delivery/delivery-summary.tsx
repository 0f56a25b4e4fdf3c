import { formatValue } from '@/components/patterns/charts/chart-data';
import { Figures, type Figure } from '@/components/patterns/figures';
import { Container } from '@/components/ui/container';
import type { DeliveryStatistics } from '@/lib/domains/delivery-statistics/delivery-statistics.shapes';
import type { MessageOutcome } from '@/lib/reference/event-types';
import type { MessageFilter } from '@/lib/routes';
import { messageLink } from './delivery-rows';

/** The figures of the whole time, each count with a link to its messages. */
export function DeliverySummary({ statistics, filter }: { statistics: DeliveryStatistics; filter: MessageFilter }) {
  const { Total, StartTime, EndTime } = statistics;
  const link = messageLink(filter, StartTime, EndTime);
  const count = (label: string, messages: number, outcome?: MessageOutcome): Figure => ({
    label,
    value: formatValue(messages, 'count'),
    href: link(outcome),
  });
  return (
    <Container title="Summary">
      <Figures
        figures={[
          count('Sent', Total.Sent),
          count('Delivered', Total.Delivered, 'DELIVERED'),
          count('Failed', Total.Failed, 'FAILED'),
          count('Pending', Total.Pending, 'PENDING'),
          { label: 'Delivery rate', value: formatValue(Total.DeliveryRate, 'share') },
          { label: 'Median time', value: formatValue(Total.MedianMilliseconds, 'milliseconds') },
          { label: 'p95 time', value: formatValue(Total.P95Milliseconds, 'milliseconds') },
        ]}
      />
    </Container>
  );
}

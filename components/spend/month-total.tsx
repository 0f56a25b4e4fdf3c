import { InfoLink } from '@/components/shell/help-panel';
import { Container } from '@/components/ui/container';
import { KeyValuePairs } from '@/components/ui/key-value';
import type { SpendSummary } from '@/lib/domains/spend/spend.shapes';
import { forecastHelp } from './spend-help';
import { dollarsText, monthNameText } from './spend-words';

/** What a month has cost, and the present one will have cost at its end. */
export function MonthTotal({ summary }: { summary: SpendSummary }) {
  const { Month, IsPresent, Total, Price, CarrierFees } = summary;
  return (
    <Container title={IsPresent ? 'Month to date' : 'Total'}>
      <p className="text-heading text-[42px] leading-12 font-bold tracking-[-0.03em] tabular-nums" title={`$${Total}`}>
        {dollarsText(Total)}
      </p>
      {IsPresent && (
        <p className="mb-4 flex flex-wrap items-center gap-x-2">
          <span>
            Forecast for {monthNameText(Month)} <Forecast summary={summary} />
          </span>
          <InfoLink topic={forecastHelp} />
        </p>
      )}
      <KeyValuePairs
        columns={2}
        className={IsPresent ? undefined : 'mt-4'}
        pairs={[
          { label: 'Price', value: <span title={`$${Price}`}>{dollarsText(Price)}</span> },
          { label: 'Carrier fees', value: <span title={`$${CarrierFees}`}>{dollarsText(CarrierFees)}</span> },
        ]}
      />
    </Container>
  );
}

function Forecast({ summary: { Forecast: forecast, Messages } }: { summary: SpendSummary }) {
  if (forecast !== undefined) return <strong title={`$${forecast}`}>{dollarsText(forecast)}</strong>;
  return <span className="text-muted">{Messages > 0 ? 'after the first full day' : 'after the first messages'}</span>;
}

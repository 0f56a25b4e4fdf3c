import { InfoLink } from '@/components/shell/help-panel';
import { Container } from '@/components/ui/container';
import type { SpendSummary } from '@/lib/domains/spend/spend.shapes';
import { forecastHelp } from './spend-help';
import { dollarsText, monthNameText } from './spend-words';

/** What a month has cost, and the present one will have cost at its end. */
export function MonthTotal({ summary }: { summary: SpendSummary }) {
  const { Month, IsPresent, Total, Price, CarrierFees } = summary;
  return (
    <Container
      title={IsPresent ? 'Month to date' : 'Total'}
      {...(IsPresent && { info: <InfoLink topic={forecastHelp} /> })}
    >
      <p className="text-heading text-[42px] leading-12 font-bold tracking-[-0.03em] tabular-nums" title={`$${Total}`}>
        {dollarsText(Total)}
      </p>
      {IsPresent && (
        <p>
          Forecast for {monthNameText(Month)} <Forecast summary={summary} />
        </p>
      )}
      <dl className="divide-line mt-3 grid grid-cols-2 divide-x">
        <Amount label="Price" dollars={Price} />
        <Amount label="Carrier fees" dollars={CarrierFees} />
      </dl>
    </Container>
  );
}

function Forecast({ summary: { Forecast: forecast, Messages } }: { summary: SpendSummary }) {
  if (forecast !== undefined) return <strong title={`$${forecast}`}>{dollarsText(forecast)}</strong>;
  return <span className="text-muted">{Messages > 0 ? 'after the first full day' : 'after the first messages'}</span>;
}

function Amount({ label, dollars }: { label: string; dollars: string }) {
  return (
    <div className="not-first:pl-5">
      <dt className="text-label font-semibold">{label}</dt>
      <dd className="tabular-nums" title={`$${dollars}`}>
        {dollarsText(dollars)}
      </dd>
    </div>
  );
}

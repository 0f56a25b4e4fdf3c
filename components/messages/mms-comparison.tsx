import { totalMicros, type PartPrice } from '@/components/messages/text-price';
import { cn } from '@/lib/class-names';
import { formatDollarsForDisplay } from '@/lib/money';
import { MMS_ADVICE_FROM_PARTS } from '@/lib/text/message-lints';

/** The same text as one MMS, once it has so many parts that the guide advises to compare. */
export function MmsComparison({
  country,
  parts,
  textPrice,
  mmsPrice,
}: {
  country: string;
  parts: number;
  textPrice: PartPrice;
  /** Per message; undefined where the country takes no MMS. */
  mmsPrice: PartPrice | undefined;
}) {
  if (parts < MMS_ADVICE_FROM_PARTS) return null;
  const sms = totalMicros(textPrice, parts);
  const mms = mmsPrice && totalMicros(mmsPrice, 1);
  return (
    <section aria-label="Compared with MMS" className="border-row-line mt-4 border-t pt-3">
      <h3 className="text-h5">Compared with MMS</h3>
      {mms === undefined ? (
        <p className="text-small text-secondary mt-1">{country} takes no MMS from this service.</p>
      ) : (
        <>
          <dl className="mt-2 grid grid-cols-[auto_minmax(0,1fr)_auto] items-center gap-x-3 gap-y-1.5">
            <Amount label={`${parts} SMS parts`} micros={sms} most={sms > mms ? sms : mms} isBest={sms <= mms} />
            <Amount label="1 MMS" micros={mms} most={sms > mms ? sms : mms} isBest={mms < sms} />
          </dl>
          <p className="text-small text-secondary mt-2">{verdict(sms, mms)}</p>
        </>
      )}
    </section>
  );
}

function Amount({ label, micros, most, isBest }: { label: string; micros: bigint; most: bigint; isBest: boolean }) {
  const share = most === 0n ? 0 : Number((micros * 100n) / most);
  return (
    <>
      <dt>{label}</dt>
      <dd className="contents">
        <span aria-hidden="true" className="bg-track h-2 overflow-hidden rounded-full">
          <span
            className={cn('block h-full rounded-full', isBest ? 'bg-chart-positive' : 'bg-chart-info')}
            style={{ width: `${share}%` }}
          />
        </span>
        <span className="text-right tabular-nums">{formatDollarsForDisplay(micros)}</span>
      </dd>
    </>
  );
}

function verdict(sms: bigint, mms: bigint): string {
  if (sms === mms) return 'Both cost the same. An MMS arrives in one piece and may carry a picture.';
  return mms < sms
    ? `One MMS is ${formatDollarsForDisplay(sms - mms)} cheaper, arrives in one piece and may carry a picture.`
    : `The text is ${formatDollarsForDisplay(mms - sms)} cheaper. An MMS arrives in one piece and may carry a picture.`;
}

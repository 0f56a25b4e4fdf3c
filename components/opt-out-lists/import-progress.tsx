'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';
import { LiveIndicator } from '@/components/patterns/live-indicator';
import { useLiveOperation } from '@/components/patterns/use-live-operation';
import { useFlash } from '@/components/shell/flashbar';
import { Container } from '@/components/ui/container';
import { TextLink } from '@/components/ui/link';
import { ProgressBar } from '@/components/ui/progress-bar';
import type { AsJson } from '@/lib/console/as-json';
import type { OptOutImport } from '@/lib/domains/opt-out-lists/imports/imports.shapes';
import { routes } from '@/lib/routes';

const count = new Intl.NumberFormat('en');

/** An import under way, as it goes; when it has ended the page is drawn anew and the result told. */
export function ImportProgress({ running }: { running: AsJson<OptOutImport> }) {
  const router = useRouter();
  const { push } = useFlash();
  const { ImportId } = running;
  const { data, state } = useLiveOperation<OptOutImport>('GetOptOutImport', { ImportId }, running);
  const hasEnded = data.Status !== 'RUNNING';
  useEffect(() => {
    if (!hasEnded) return;
    router.refresh();
    push(endOf(data));
    // The end is told once; the data does not change after it.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [hasEnded]);
  return (
    <Container
      title="Import in progress"
      info={<LiveIndicator state={state === 'lost' ? 'reconnecting' : state} />}
      description={
        <>
          <strong className="break-all">{data.FileName}</strong> is being imported. It goes on when you leave this page.
        </>
      }
    >
      <ProgressBar
        label={`Import of ${data.FileName}`}
        hideLabel
        value={data.ProcessedBytes}
        max={data.TotalBytes}
        description={`${count.format(data.ProcessedLines)} lines read: ${count.format(data.AddedNumbers)} numbers added, ${count.format(data.PresentNumbers)} already on the list, ${count.format(data.RejectedLines)} rejected.`}
      />
    </Container>
  );
}

/** What a flash says about an import that has ended. */
function endOf({
  ImportId,
  OptOutListName,
  FileName,
  Status,
  AddedNumbers,
  RejectedLines,
  Failure,
}: AsJson<OptOutImport>) {
  const report = <TextLink href={routes.optOutLists.import(OptOutListName, ImportId)}>View report</TextLink>;
  if (Status === 'FAILED') {
    return {
      type: 'error' as const,
      content: (
        <>
          The import of {FileName} failed. {Failure} {report}
        </>
      ),
    };
  }
  return {
    type: RejectedLines > 0 ? ('warning' as const) : ('success' as const),
    content: (
      <>
        Imported {FileName}: {count.format(AddedNumbers)} {AddedNumbers === 1 ? 'number' : 'numbers'} added
        {RejectedLines > 0 &&
          `, ${count.format(RejectedLines)} ${RejectedLines === 1 ? 'line' : 'lines'} rejected`}. {report}
      </>
    ),
  };
}

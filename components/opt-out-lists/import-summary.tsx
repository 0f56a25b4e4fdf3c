import { Timestamp } from '@/components/patterns/timestamp';
import { Alert } from '@/components/ui/alert';
import { Container } from '@/components/ui/container';
import { CopyableValue } from '@/components/ui/copy-button';
import { KeyValuePairs } from '@/components/ui/key-value';
import type { OptOutImport } from '@/lib/domains/opt-out-lists/imports/imports.shapes';
import { ImportStatus } from './import-words';
import { formatCount } from './opt-out-lists-table';

/** What became of a file: every line of it is in one of the counts. */
export function ImportSummary({ shown }: { shown: OptOutImport }) {
  const { ProcessedLines, AddedNumbers, PresentNumbers, RejectedLines } = shown;
  return (
    <>
      {shown.Failure !== undefined && (
        <Alert type="error" header="The import failed">
          {shown.Failure}
          {AddedNumbers > 0 && ` What was added until then stays on the list: ${formatCount(AddedNumbers)} numbers.`}
        </Alert>
      )}
      {shown.Status === 'UPLOADING' && (
        <Alert type="warning" header="The file was not uploaded whole">
          Nothing of it was imported. It is deleted a day after it was announced: choose the file again.
        </Alert>
      )}
      <Container title="Import summary">
        <KeyValuePairs
          pairs={[
            { label: 'Status', value: <ImportStatus status={shown.Status} rejectedLines={RejectedLines} /> },
            { label: 'Lines read', value: formatCount(ProcessedLines) },
            { label: 'Numbers added', value: formatCount(AddedNumbers) },
            { label: 'Already on the list', value: formatCount(PresentNumbers) },
            { label: 'Rejected lines', value: formatCount(RejectedLines) },
            {
              label: 'Header and blank lines',
              value: formatCount(ProcessedLines - AddedNumbers - PresentNumbers - RejectedLines),
            },
            { label: 'Uploaded', value: <Timestamp time={shown.CreatedTimestamp} /> },
            { label: 'Ended', value: shown.FinishedTimestamp && <Timestamp time={shown.FinishedTimestamp} /> },
            { label: 'Import ID', value: <CopyableValue value={shown.ImportId} label="Copy import ID" /> },
          ]}
        />
      </Container>
    </>
  );
}

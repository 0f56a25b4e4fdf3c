'use client';

import { useRouter } from 'next/navigation';
import { useId, useRef, useState, type FormEvent } from 'react';
import { FormField } from '@/components/patterns/form';
import { OperationErrorAlert } from '@/components/patterns/operation-error-alert';
import { Button } from '@/components/ui/button';
import { Dialog, DialogFooter } from '@/components/ui/dialog';
import { FileInput } from '@/components/ui/file-input';
import { ProgressBar } from '@/components/ui/progress-bar';
import type { ActionError } from '@/lib/console/action-result';
import { largestImportBytes } from '@/lib/domains/opt-out-lists/imports/imports.shapes';
import { routes } from '@/lib/routes';
import { uploadImport } from './upload-import';

const megabyte = 1024 * 1024;

/** Why a file cannot be uploaded. */
function fileProblem(file: File | undefined): string | undefined {
  if (!file) return 'CSV file is required.';
  if (file.size === 0) return 'The file is empty. Choose another.';
  return file.size > largestImportBytes
    ? `CSV file must be at most ${largestImportBytes / megabyte} MB. Split it into several files.`
    : undefined;
}

/** Chooses a file, uploads it piece by piece, starts its import and goes to its report. */
export function ImportDialog({ listName, onClose }: { listName: string; onClose: () => void }) {
  const router = useRouter();
  const formId = useId();
  const input = useRef<HTMLInputElement>(null);
  const uploading = useRef<AbortController | null>(null);
  const [problem, setProblem] = useState<string>();
  /** The share that is uploaded; null while nothing is. */
  const [share, setShare] = useState<number | null>(null);
  const [error, setError] = useState<ActionError | null>(null);

  const close = () => {
    uploading.current?.abort();
    onClose();
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (share !== null) return;
    const file = input.current?.files?.[0];
    const found = fileProblem(file);
    setProblem(found);
    setError(null);
    if (!file || found !== undefined) return input.current?.focus();
    const control = new AbortController();
    uploading.current = control;
    setShare(0);
    const result = await uploadImport(listName, file, setShare, control.signal);
    if (control.signal.aborted) return;
    setShare(null);
    if (!result.ok) return setError(result.error);
    onClose();
    router.push(routes.optOutLists.import(listName, result.data.ImportId));
  };

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && close()}
      title="Import numbers from CSV"
      description={
        <>
          Every number of the file is added to <strong>{listName}</strong>.
        </>
      }
      footer={
        <DialogFooter>
          <Button variant="link" onClick={close}>
            Cancel
          </Button>
          <Button type="submit" form={formId} variant="primary" loading={share !== null} loadingText="Uploading file">
            Import
          </Button>
        </DialogFooter>
      }
    >
      <form id={formId} noValidate onSubmit={(event) => void submit(event)} className="gap-stack flex flex-col">
        <FormField
          label="CSV file"
          constraint={`Text in UTF-8, at most ${largestImportBytes / megabyte} MB. One number a line in E.164 format, such as +12065550150, or a column named phone_number.`}
          error={problem}
        >
          {(control) => (
            <FileInput
              {...control}
              ref={input}
              accept=".csv,.txt,.tsv,text/csv,text/plain"
              disabled={share !== null}
              onChange={(event) => setProblem(fileProblem(event.target.files?.[0]))}
            />
          )}
        </FormField>
        <p className="text-small text-muted">
          Lines without a usable number are not imported: the report lists each of them with the reason. Numbers that
          are on the list already stay as they are.
        </p>
        {share !== null && <ProgressBar label="Uploading" value={share} max={1} />}
        {error && <OperationErrorAlert error={error} header="The file could not be imported" announce />}
      </form>
    </Dialog>
  );
}

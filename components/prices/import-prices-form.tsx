'use client';

import NextLink from 'next/link';
import { useRouter } from 'next/navigation';
import { useRef, useState, type FormEvent } from 'react';
import { FormField } from '@/components/patterns/form/form-field';
import { OperationErrorAlert } from '@/components/patterns/operation-error-alert';
import { OperationButton, PermissionNotice } from '@/components/patterns/permissions';
import { useFlash } from '@/components/shell/flashbar';
import { useUnsavedChanges } from '@/components/shell/unsaved-changes';
import { Alert } from '@/components/ui/alert';
import { Button, buttonClasses } from '@/components/ui/button';
import { Container } from '@/components/ui/container';
import { FileInput } from '@/components/ui/file-input';
import { LiveRegion } from '@/components/ui/live-region';
import { RadioGroup, RadioOption } from '@/components/ui/radio-group';
import { Textarea } from '@/components/ui/textarea';
import type { ActionError } from '@/lib/console/action-result';
import { callAction } from '@/lib/console/call-action';
import { longestCardCharacters, mostCardPrices } from '@/lib/domains/prices/imports/price-import-limits';
import type { PriceImportPreview } from '@/lib/domains/prices/imports/price-imports.shapes';
import { importPrices, previewPriceImport } from '@/lib/domains/prices/prices.actions';
import { routes } from '@/lib/routes';
import { CardChanges, CardProblems } from './card-preview';

type Way = 'file' | 'text';

/** A card as it was read; the preview and the import are of this very text. */
interface Card {
  readonly text: string;
  readonly name: string;
}

const count = new Intl.NumberFormat('en');
const limits = `At most ${count.format(mostCardPrices)} prices and ${count.format(longestCardCharacters)} characters.`;
const pastedName = 'Pasted rate card';

/** Reads a card from what was given, or says what is wrong with it before anybody is asked. */
async function readCard(way: Way, file: File | undefined, pasted: string): Promise<Card | { problem: string }> {
  if (way === 'file' && !file) return { problem: 'Rate card is required.' };
  // Four bytes are the most that a character takes: what is longer is not even read.
  const tooLong = { problem: `Rate card must be at most ${count.format(longestCardCharacters)} characters long.` };
  if (file && way === 'file' && file.size > 4 * longestCardCharacters) return tooLong;
  const text = way === 'file' && file ? await file.text() : pasted;
  if (text.trim() === '') return { problem: way === 'file' ? 'The file is empty.' : 'Rate card is required.' };
  if (text.length > longestCardCharacters) return tooLong;
  if (text.includes('\ufffd')) return { problem: 'The file is not text in UTF-8. Save it as CSV in UTF-8.' };
  return { text, name: way === 'file' && file ? file.name.slice(-255) : pastedName };
}

/** Chooses a rate card, shows what it would change, and imports just that. */
export function ImportPricesForm() {
  const router = useRouter();
  const { push } = useFlash();
  const input = useRef<HTMLInputElement>(null);
  const textarea = useRef<HTMLTextAreaElement>(null);
  const [way, setWay] = useState<Way>('file');
  const [pasted, setPasted] = useState('');
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState<'preview' | 'import' | null>(null);
  const [error, setError] = useState<ActionError | null>(null);
  const [previewed, setPreviewed] = useState<{ card: Card; preview: PriceImportPreview } | null>(null);
  const [imported, setImported] = useState(false);
  useUnsavedChanges(!imported && (previewed !== null || pasted !== ''));

  /** What was previewed is no longer what is chosen. */
  const forget = () => {
    setPreviewed(null);
    setError(null);
    setProblem(undefined);
  };
  const fail = (message: string) => {
    setProblem(message);
    (way === 'file' ? input : textarea).current?.focus();
  };

  const preview = async (card: Card) => {
    const result = await callAction(() => previewPriceImport({ Card: card.text }));
    if (result.ok) return setPreviewed({ card, preview: result.data });
    setPreviewed(null);
    const ofCard = result.error.fields?.find(({ name }) => name === 'Card');
    if (ofCard) fail(ofCard.message.startsWith('must ') ? `Rate card ${ofCard.message}.` : ofCard.message);
    else setError(result.error);
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    forget();
    setBusy('preview');
    const card = await readCard(way, input.current?.files?.[0], pasted);
    if ('problem' in card) fail(card.problem);
    else await preview(card);
    setBusy(null);
  };
  const runImport = async ({ card, preview: { PreviewId = '' } }: NonNullable<typeof previewed>) => {
    setError(null);
    setBusy('import');
    const result = await callAction(() => importPrices({ Card: card.text, FileName: card.name, PreviewId }));
    if (!result.ok) {
      // What has changed in the meantime shows beside the reason.
      if (result.error.code === 'ConflictException') await preview(card);
      setError(result.error);
      return setBusy(null);
    }
    setImported(true);
    const { ImportId, Added, Changed, Replaced } = result.data;
    push({
      type: 'success',
      content: `Imported ${card.name}: ${count.format(Added)} added, ${count.format(Changed)} changed, ${count.format(Replaced)} replaced.`,
      keepOnNavigation: true,
    });
    router.push(routes.prices.imported(ImportId));
  };

  const shown = previewed?.preview;
  const mayImport = shown?.PreviewId !== undefined && shown.Written > 0;
  return (
    <div className="gap-stack flex flex-col">
      <form noValidate onSubmit={(event) => void submit(event)} className="gap-stack flex flex-col">
        <Container title="Rate card">
          <div className="gap-field-gap flex max-w-[800px] flex-col">
            <FormField label="Source of the card" group>
              {(control) => (
                <RadioGroup {...control} direction="row">
                  {(['file', 'text'] as const).map((value) => (
                    <RadioOption
                      key={value}
                      name="way"
                      label={value === 'file' ? 'Upload a file' : 'Paste text'}
                      checked={way === value}
                      onChange={() => {
                        setWay(value);
                        forget();
                      }}
                    />
                  ))}
                </RadioGroup>
              )}
            </FormField>
            <FormField
              label="Rate card"
              error={problem}
              constraint={`CSV in UTF-8, as Export CSV of the price table writes it. ${limits} Example: US,TEXT,*,0.00645,0.00,USD,2026-12-01,Carrier offer.`}
            >
              {(control) =>
                way === 'file' ? (
                  <FileInput {...control} ref={input} accept=".csv,.txt,text/csv,text/plain" onChange={forget} />
                ) : (
                  <Textarea
                    {...control}
                    ref={textarea}
                    rows={10}
                    spellCheck={false}
                    value={pasted}
                    className="font-mono text-[13px]"
                    onChange={(event) => {
                      setPasted(event.target.value);
                      forget();
                    }}
                  />
                )
              }
            </FormField>
          </div>
        </Container>
        <PermissionNotice operation="ImportPrices" />
        <div className="flex flex-wrap justify-end gap-2">
          <NextLink href={routes.prices.list()} className={buttonClasses('link')}>
            Cancel
          </NextLink>
          <OperationButton
            operation="ImportPrices"
            type="submit"
            variant={mayImport ? 'normal' : 'primary'}
            loading={busy === 'preview'}
            loadingText="Comparing the card"
          >
            Preview changes
          </OperationButton>
        </div>
      </form>
      <LiveRegion>
        {shown &&
          shown.Problems.length === 0 &&
          `Preview: ${shown.Added} added, ${shown.Changed} changed, ${shown.Replaced} replaced, ${shown.Same} with the same price.`}
      </LiveRegion>
      {shown && shown.Problems.length > 0 && (
        <Container title="Mistakes" counter={count.format(shown.Problems.length)}>
          <CardProblems problems={shown.Problems} />
        </Container>
      )}
      {previewed && shown && shown.Problems.length === 0 && (
        <Container
          title="Preview"
          description={`What ${previewed.card.name} changes in the price table. Nothing is changed yet.`}
        >
          {shown.Written === 0 ? (
            <Alert type="info">The price table has all of these prices already. There is nothing to import.</Alert>
          ) : (
            <CardChanges preview={shown} />
          )}
        </Container>
      )}
      {error && <OperationErrorAlert error={error} header="The prices were not imported" announce />}
      {previewed && mayImport && (
        <div className="flex justify-end">
          <Button
            variant="primary"
            loading={busy === 'import'}
            loadingText="Importing prices"
            onClick={() => void runImport(previewed)}
          >
            Import prices
          </Button>
        </div>
      )}
    </div>
  );
}

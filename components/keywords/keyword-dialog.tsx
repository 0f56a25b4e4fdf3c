'use client';

import { useId } from 'react';
import { GsmReplacement } from '@/components/messages/gsm-replacement';
import { PartsBar } from '@/components/messages/part-blocks';
import { CliCommand } from '@/components/patterns/cli-command';
import { OperationField, OperationForm, OperationFormError, useOperationForm } from '@/components/patterns/form';
import { withoutBlanks } from '@/components/patterns/form/field-messages';
import { useFlash } from '@/components/shell/flashbar';
import { ownerText, type SettingsOwner } from '@/components/two-way/settings-owner';
import { Button } from '@/components/ui/button';
import { Dialog, DialogFooter } from '@/components/ui/dialog';
import { ExpandableSection } from '@/components/ui/expandable';
import { Input } from '@/components/ui/input';
import { RadioGroup, RadioOption } from '@/components/ui/radio-group';
import { Textarea } from '@/components/ui/textarea';
import { putKeyword, replaceKeyword } from '@/lib/domains/keywords/keywords.actions';
import { normaliseKeyword } from '@/lib/domains/keywords/keywords.rules';
import { putKeywordInput, type PutKeywordInput } from '@/lib/domains/keywords/keywords.shapes';
import { keywordRules } from '@/lib/reference/keywords';
import { findNonGsmCharacters } from '@/lib/text/gsm-replacements';
import { messageParts, PART_LIMITS } from '@/lib/text/message-parts';
import { keywordActionEffects, keywordActionLabels } from './keyword-words';
import type { KeywordRow } from './keywords-tab';

type Values = {
  Keyword: string;
  KeywordMessage: string;
  KeywordAction: NonNullable<PutKeywordInput['KeywordAction']>;
};

/** The operation's own schema, and the rules of keywords that the wire leaves to the operation. */
const schemaFor = (existing: readonly string[]) =>
  putKeywordInput.superRefine(({ Keyword, KeywordMessage }, context) => {
    const refuse = (name: keyof Values, message: string) => context.addIssue({ code: 'custom', path: [name], message });
    if (Keyword !== Keyword.trim()) refuse('Keyword', 'Keyword must not begin or end with a space.');
    else if (existing.includes(normaliseKeyword(Keyword))) {
      refuse('Keyword', `${normaliseKeyword(Keyword)} is there already. Select it and choose Edit keyword.`);
    }
    const { problem, encoding, units } = messageParts(KeywordMessage);
    if (problem === 'TOO_LONG') {
      refuse('KeywordMessage', `Response message has ${units} units of at most ${PART_LIMITS[encoding].maxMessage}.`);
    } else if (problem)
      refuse('KeywordMessage', 'Response message holds half of a character. Delete it and type it again.');
  });

/** Adds a keyword, or edits the one that is given; the word of a required one stays. */
export function KeywordDialog({
  owner,
  keyword,
  existing,
  onClose,
}: {
  owner: SettingsOwner;
  keyword?: KeywordRow;
  /** The words that are taken, the edited one's among them. */
  existing: readonly string[];
  onClose: () => void;
}) {
  const formId = useId();
  const { push } = useFlash();
  const form = useOperationForm({
    defaultValues: {
      Keyword: keyword?.Keyword ?? '',
      KeywordMessage: keyword?.KeywordMessage ?? '',
      KeywordAction: keyword?.KeywordAction ?? 'AUTOMATIC_RESPONSE',
    } as Values,
    labels: { Keyword: 'Keyword', KeywordMessage: 'Response message', KeywordAction: 'Keyword action' },
    schema: schemaFor(existing.filter((word) => word !== keyword?.Keyword)),
    toInput: (values: Values) => ({ OriginationIdentity: owner.id, ...withoutBlanks(values) }),
    action: (input) => (isRenamed(keyword, input.Keyword) ? replaceKeyword(keyword.Keyword, input) : putKeyword(input)),
    onSuccess: ({ Keyword = '' }) => {
      push({ type: 'success', content: `${keyword ? 'Saved' : 'Added'} keyword ${Keyword} of ${ownerText(owner)}.` });
      onClose();
    },
    ...(keyword && {
      onUnchanged: () => {
        push({ type: 'info', content: `No changes were made to keyword ${keyword.Keyword}.` });
        onClose();
      },
    }),
  });
  const submitLabel = keyword ? 'Save keyword' : 'Add keyword';
  const { Keyword, KeywordMessage, KeywordAction } = form.watch();

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={keyword ? 'Edit keyword' : 'Add keyword'}
      description={
        <>
          Custom keyword of <strong>{ownerText(owner)}</strong>.
        </>
      }
      footer={
        <DialogFooter>
          <Button variant="link" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" form={formId} variant="primary" loading={form.submitting} loadingText="Saving keyword">
            {submitLabel}
          </Button>
        </DialogFooter>
      }
    >
      <OperationForm form={form} id={formId} guard={false}>
        <OperationField
          form={form}
          name="Keyword"
          {...(keyword?.required
            ? { constraint: 'The word of a required keyword stays.' }
            : {
                constraint: 'No spaces at the beginning or end. Example: HOURS.',
                maxLength: keywordRules.maxLength,
              })}
        >
          {(control, field) => (
            <Input {...control} {...field} readOnly={keyword?.required} autoComplete="off" spellCheck={false} />
          )}
        </OperationField>
        <OperationField
          form={form}
          name="KeywordMessage"
          constraint="What people get back. The response to HELP says how to reach you."
        >
          {(control, field) => (
            <>
              <Textarea {...control} {...field} rows={4} />
              <ResponseParts
                text={KeywordMessage}
                onReplace={(text) => form.setValue('KeywordMessage', text, { shouldDirty: true, shouldValidate: true })}
              />
            </>
          )}
        </OperationField>
        <OperationField form={form} name="KeywordAction" group>
          {(control, { name, value, onChange, onBlur }) => (
            <RadioGroup {...control}>
              {Object.entries(keywordActionLabels).map(([action, label]) => (
                <RadioOption
                  key={action}
                  name={name}
                  label={label}
                  // The keys of both records are the actions.
                  description={keywordActionEffects[action as Values['KeywordAction']]}
                  checked={value === action}
                  disabled={keyword?.required && keyword.KeywordAction !== action}
                  onChange={() => onChange(action)}
                  onBlur={onBlur}
                />
              ))}
            </RadioGroup>
          )}
        </OperationField>
        <ExpandableSection header="Show CLI command">
          <div className="flex flex-col gap-3">
            <CliCommand
              operation="PutKeyword"
              input={{ OriginationIdentity: owner.id, Keyword, KeywordMessage, KeywordAction }}
            />
            {isRenamed(keyword, Keyword) && (
              <CliCommand
                operation="DeleteKeyword"
                input={{ OriginationIdentity: owner.id, Keyword: keyword.Keyword }}
              />
            )}
          </div>
        </ExpandableSection>
        <OperationFormError form={form} />
      </OperationForm>
    </Dialog>
  );
}

/** Whether an edited keyword is given another word. */
const isRenamed = (keyword: KeywordRow | undefined, word: string): keyword is KeywordRow =>
  keyword !== undefined && normaliseKeyword(word) !== keyword.Keyword;

/** What a response costs in parts, as it is typed, and what would make it cheaper. */
function ResponseParts({ text, onReplace }: { text: string; onReplace: (text: string) => void }) {
  const message = messageParts(text);
  const { encoding, parts } = message;
  const room = PART_LIMITS[encoding][parts.length > 1 ? 'perPart' : 'singlePart'];
  const alphabet = encoding === 'GSM' ? 'GSM' : 'Unicode';
  const fill = `${parts.at(-1)?.units ?? 0} of ${room} units`;
  return (
    <div className="mt-2">
      <PartsBar message={message} />
      <p className="text-small text-muted mt-1 tabular-nums">
        {parts.length === 0
          ? 'A response is a message like any other, charged by the part.'
          : parts.length === 1
            ? `${alphabet}, 1 part: ${fill}.`
            : `${alphabet}, ${parts.length} parts: ${fill} in the last.`}
      </p>
      <GsmReplacement text={text} message={message} forcing={findNonGsmCharacters(text)} onReplace={onReplace} />
    </div>
  );
}

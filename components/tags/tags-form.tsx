'use client';

import { useRef, useState, useTransition, type FormEvent } from 'react';
import { CliCommand } from '@/components/patterns/cli-command';
import { focusFirstError } from '@/components/patterns/form/focus-first-error';
import { OperationErrorAlert } from '@/components/patterns/operation-error-alert';
import { OperationButton, PermissionNotice, useDenials } from '@/components/patterns/permissions';
import { TagEditor, tagChanges, tagProblems, tagRows, tagsOf, type Tag } from '@/components/patterns/tag-editor';
import { useFlash } from '@/components/shell/flashbar';
import { useUnsavedChanges } from '@/components/shell/unsaved-changes';
import { Button } from '@/components/ui/button';
import { Container } from '@/components/ui/container';
import { Dialog } from '@/components/ui/dialog';
import type { ActionError } from '@/lib/console/action-result';
import { changeTags } from '@/lib/domains/tags/tags.actions';

/** The tags of a resource in a container of its page, edited in place. */
export function TagsForm({
  resourceArn,
  resourceName,
  tags,
}: {
  resourceArn: string;
  /** As flashes call it: "phone number (425) 555-0142". */
  resourceName: string;
  tags: readonly Tag[];
}) {
  const { push } = useFlash();
  const form = useRef<HTMLFormElement>(null);
  const [rows, setRows] = useState(() => tagRows(tags));
  const [problemsSeen, setProblemsSeen] = useState(false);
  const [error, setError] = useState<ActionError | null>(null);
  const [saving, startSaving] = useTransition();
  const [commandShown, setCommandShown] = useState(false);
  const denial = useDenials()('TagResource');

  const { set, removedKeys } = tagChanges(rows);
  const changed = set.length > 0 || removedKeys.length > 0;
  const problems = tagProblems(rows);
  useUnsavedChanges(changed);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setError(null);
    if (problems.size > 0) {
      setProblemsSeen(true);
      // The messages are drawn before the next frame.
      requestAnimationFrame(() => focusFirstError(form.current));
      return;
    }
    if (!changed) {
      push({ type: 'info', content: `No changes were made to the tags of ${resourceName}.` });
      return;
    }
    startSaving(async () => {
      const result = await changeTags({ ResourceArn: resourceArn, Tags: set, RemovedKeys: removedKeys });
      if (!result.ok) return setError(result.error);
      setRows(tagRows(tagsOf(rows)));
      setProblemsSeen(false);
      push({ type: 'success', content: `Saved the tags of ${resourceName}.` });
    });
  };

  return (
    <form ref={form} noValidate onSubmit={submit}>
      <Container
        title="Manage tags"
        counter={tags.length}
        description="Labels of your own, for finding resources and for sorting what they cost."
        footer={
          <div className="flex flex-wrap items-center justify-end gap-2">
            <span className="mr-auto">
              <Button onClick={() => setCommandShown(true)}>Show CLI command</Button>
            </span>
            <OperationButton
              operation="TagResource"
              type="submit"
              variant="primary"
              loading={saving}
              loadingText="Saving tags"
            >
              Save changes
            </OperationButton>
          </div>
        }
      >
        <div className="gap-stack flex flex-col">
          <PermissionNotice operation="TagResource" />
          <fieldset disabled={denial !== undefined} aria-label="Tags" className="contents">
            <TagEditor
              rows={rows}
              onChange={setRows}
              problems={problemsSeen ? problems : undefined}
              onBlur={() => setProblemsSeen(true)}
            />
          </fieldset>
          {error && <OperationErrorAlert error={error} announce />}
        </div>
      </Container>
      <Dialog
        open={commandShown}
        onOpenChange={setCommandShown}
        title="CLI command"
        description="Does the same from a terminal, with the AWS CLI and an access key of this console."
        size="large"
      >
        {removedKeys.length > 0 && (
          <CliCommand operation="UntagResource" input={{ ResourceArn: resourceArn, TagKeys: removedKeys }} />
        )}
        {(set.length > 0 || removedKeys.length === 0) && (
          <CliCommand operation="TagResource" input={{ ResourceArn: resourceArn, Tags: set }} />
        )}
      </Dialog>
    </form>
  );
}

'use client';

import NextLink from 'next/link';
import { useEffect, useRef, useState, type FormEvent, type ReactNode } from 'react';
import type { FieldPath, FieldValues } from 'react-hook-form';
import { CliCommandButton } from '@/components/patterns/cli-command';
import { OperationFormError, UnsavedChanges } from '@/components/patterns/form';
import type { OperationForm } from '@/components/patterns/form/use-operation-form';
import { PermissionNotice } from '@/components/patterns/permissions';
import { Button, buttonClasses } from '@/components/ui/button';
import { Container } from '@/components/ui/container';
import { Select } from '@/components/ui/select';
import { StepList } from './step-list';
import { firstStepWith } from './steps';

/** One page of a wizard, as data. */
export type WizardStep<Values extends FieldValues> = {
  id: string;
  title: string;
  description?: ReactNode;
  info?: ReactNode;
  optional?: boolean;
  /** The form's fields on this page: Next validates these. */
  fields: readonly FieldPath<Values>[];
  content: ReactNode;
  /** What the review shows of this page, usually `KeyValuePairs`. */
  review: ReactNode;
};

/**
 * A form over several pages: the steps, then a review of all of them with an Edit button each (C3). The pages are one form
 * and one URL, so that the breadcrumb stays and nothing typed is lost between them.
 */
export function Wizard<Values extends FieldValues>({
  form,
  steps,
  reviewTitle,
  reviewInfo,
  reviewNote,
  submitLabel,
  submittingLabel,
  cancelHref,
  operation,
}: {
  form: OperationForm<Values>;
  steps: readonly WizardStep<Values>[];
  /** "Review and request". */
  reviewTitle: string;
  /** The InfoLink of the review. */
  reviewInfo?: ReactNode;
  /** Above the buttons of the review: what submitting costs or starts. */
  reviewNote?: ReactNode;
  submitLabel: string;
  submittingLabel: string;
  cancelHref: string;
  /** The API's name, for Show CLI command on the review. */
  operation?: string;
}) {
  const { attach } = form;
  const [index, setIndex] = useState(0);
  const [furthest, setFurthest] = useState(0);
  const title = useRef<HTMLHeadingElement>(null);
  const step = steps[index];
  const pages = [...steps, { id: 'review', title: reviewTitle }];

  const shownIndex = useRef(index);
  useEffect(() => {
    if (shownIndex.current === index) return;
    shownIndex.current = index;
    window.scrollTo({ top: 0 });
    title.current?.focus({ preventScroll: true });
  }, [index]);

  const goTo = async (next: number) => {
    // Going back is always possible. Going on needs every page on the way to be right: what was answered on an earlier
    // one may have made a later answer impossible.
    for (const [each, { fields }] of steps.entries()) {
      if (each < index || each >= next || (await form.validateFields(fields))) continue;
      setIndex(each);
      form.focusError();
      return;
    }
    setIndex(next);
    setFurthest(Math.max(furthest, next));
  };

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (step) return goTo(index + 1);
    const outcome = await form.submit();
    if (outcome.ok) return;
    const wrong = firstStepWith(steps, outcome.invalidFields);
    if (wrong !== -1) setIndex(wrong);
    form.focusError();
  };

  return (
    <div className="grid gap-x-10 gap-y-4 lg:grid-cols-[232px_minmax(0,996px)]">
      <UnsavedChanges dirty={form.formState.isDirty} />
      <div className="max-lg:hidden">
        <StepList steps={pages} current={index} furthest={furthest} onGoTo={goTo} />
      </div>
      <form
        ref={attach}
        noValidate
        onSubmit={(event) => void submit(event)}
        className="gap-stack flex min-w-0 flex-col"
      >
        <div className="lg:hidden">
          <Select
            aria-label={`Step ${index + 1} of ${pages.length}`}
            value={String(index)}
            onValueChange={(value) => void goTo(Number(value))}
            options={pages.map((page, each) => ({
              value: String(each),
              label: `Step ${each + 1} of ${pages.length}: ${page.title}`,
              disabled: each > furthest,
            }))}
          />
        </div>
        <header>
          <div className="flex flex-wrap items-center gap-x-2">
            <h1 ref={title} tabIndex={-1} className="text-h1 outline-none">
              {step?.title ?? reviewTitle}
              {step?.optional && <span className="font-normal italic"> - optional</span>}
            </h1>
            {step ? step.info : reviewInfo}
          </div>
          {step?.description && <p className="text-secondary mt-1">{step.description}</p>}
        </header>
        {step ? (
          step.content
        ) : (
          <>
            {steps.map((each, number) => (
              <Container
                key={each.id}
                title={`Step ${number + 1}: ${each.title}`}
                actions={
                  <Button aria-label={`Edit ${each.title}`} onClick={() => void goTo(number)}>
                    Edit
                  </Button>
                }
              >
                {each.review}
              </Container>
            ))}
            {reviewNote}
          </>
        )}
        <PermissionNotice operation={operation} />
        <OperationFormError form={form} />
        <div className="flex flex-wrap items-center justify-end gap-2">
          {!step && operation !== undefined && (
            <span className="mr-auto">
              <CliCommandButton operation={operation} input={form.currentInput} />
            </span>
          )}
          <NextLink href={cancelHref} prefetch={false} className={buttonClasses('link')}>
            Cancel
          </NextLink>
          {index > 0 && <Button onClick={() => void goTo(index - 1)}>Previous</Button>}
          {step ? (
            <Button type="submit" variant="primary">
              Next
            </Button>
          ) : (
            <Button type="submit" variant="primary" loading={form.submitting} loadingText={submittingLabel}>
              {submitLabel}
            </Button>
          )}
        </div>
      </form>
    </div>
  );
}

'use client';

import { useId, type ReactNode } from 'react';
import { StatusIcon } from '@/components/ui/icons';
import { cn } from '@/lib/class-names';

/** What joins a control to its field; spread it on the control. */
export type ControlProps = {
  id: string;
  'aria-labelledby'?: string;
  'aria-describedby'?: string;
  'aria-invalid'?: boolean;
};

export type FormFieldProps = {
  label: ReactNode;
  /** The InfoLink of the help panel. */
  info?: ReactNode;
  /** Marks the few fields that may stay empty. */
  optional?: boolean;
  /** What the field is for, between label and control. */
  description?: ReactNode;
  /** Format and limits, with an example, below the control (V4). */
  constraint?: ReactNode;
  /** Shown as "Character count: n/max", after the constraint. */
  characterCount?: { count: number; max: number };
  error?: string;
  /** The control is several (radio buttons, tiles, check boxes): the label names the group instead of one of them. */
  group?: boolean;
  className?: string;
  children: (control: ControlProps) => ReactNode;
};

/** Label, Info, control, error and constraint of one field, joined once for eyes and for screen readers. */
export function FormField({
  label,
  info,
  optional = false,
  description,
  constraint,
  characterCount,
  error,
  group = false,
  className,
  children,
}: FormFieldProps) {
  const id = useId();
  const labelId = `${id}-label`;
  const descriptionId = `${id}-description`;
  const errorId = `${id}-error`;
  const constraintId = `${id}-constraint`;
  const hasConstraint = constraint !== undefined || characterCount !== undefined;
  const describedBy = [description && descriptionId, error && errorId, hasConstraint && constraintId];

  const words = (
    <>
      {label}
      {optional && <span className="font-normal italic"> - optional</span>}
    </>
  );
  return (
    <div className={cn('min-w-0', className)}>
      <div className="mb-1">
        <div className="text-label flex flex-wrap items-center font-bold">
          {group ? <span id={labelId}>{words}</span> : <label htmlFor={id}>{words}</label>}
          {info && <span className="border-line ml-2 flex border-l pl-2 leading-4">{info}</span>}
        </div>
        {description && (
          <div id={descriptionId} className="text-small text-muted">
            {description}
          </div>
        )}
      </div>
      {children({
        id,
        ...(group && { 'aria-labelledby': labelId }),
        'aria-describedby': describedBy.filter(Boolean).join(' ') || undefined,
        'aria-invalid': error !== undefined || undefined,
      })}
      <div aria-live="polite">
        {error !== undefined && (
          <div id={errorId} className="text-small text-error mt-1 flex items-start gap-1">
            <StatusIcon type="error" />
            <span className="sr-only">Error: </span>
            <span className="min-w-0">{error}</span>
          </div>
        )}
      </div>
      {hasConstraint && (
        <div id={constraintId} className="text-small text-muted mt-1">
          {constraint}
          {characterCount && (
            <>
              {constraint !== undefined && ' '}Character count: {characterCount.count}/{characterCount.max}
            </>
          )}
        </div>
      )}
    </div>
  );
}

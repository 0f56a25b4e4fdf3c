import type { ReactNode } from 'react';
import { Alert } from '@/components/ui/alert';
import { TextLink } from '@/components/ui/link';
import type { ActionError, ActionErrorCode } from '@/lib/console/action-result';

/** What a reader can do about each kind of refusal; what happened and the rule come with the error. */
const NEXT_STEPS: Record<ActionErrorCode, string> = {
  ValidationException: 'Correct the input and try again.',
  ConflictException: 'Something else stands in the way or changed in the meantime. Refresh and try again.',
  ResourceNotFoundException: 'It may have been deleted, or it belongs to another Region.',
  ServiceQuotaExceededException: 'Delete what is no longer needed, or raise the quota.',
  ThrottlingException: 'Too many requests at once. Wait a moment and try again.',
  AccessDeniedException: 'Ask an administrator for the permission.',
  InternalServerException: 'Try again. If it happens again, give the request ID to an administrator.',
};

/**
 * An operation's refusal in full: what happened, which rule stopped it, what to do, where the rule is changed, and the id
 * under which the activity record and the log have it.
 */
export function OperationErrorAlert({
  error,
  header,
  action,
  announce = false,
  className,
}: {
  error: ActionError;
  /** What was tried: "Phone pools could not be loaded". */
  header?: ReactNode;
  /** One button, such as Retry. */
  action?: ReactNode;
  /** Read it out: for errors that appear after the page. */
  announce?: boolean;
  className?: string;
}) {
  // A refusal over one field often says it all in its message.
  const fields = error.fields?.filter(({ message }) => message !== error.message) ?? [];
  return (
    <Alert type="error" header={header ?? error.message} action={action} announce={announce} className={className}>
      {header !== undefined && <p>{error.message}</p>}
      {fields.length > 0 && (
        <ul className="list-disc pl-5">
          {fields.map((field) => (
            <li key={`${field.name} ${field.message}`}>
              <strong>{field.name}</strong>: {field.message}
            </li>
          ))}
        </ul>
      )}
      <p>
        {NEXT_STEPS[error.code]}
        {error.help && (
          <>
            {' '}
            <TextLink href={error.help.href} prefetch={false}>
              {error.help.label}
            </TextLink>
          </>
        )}
      </p>
      {(error.reason !== undefined || error.requestId !== '') && (
        <p className="text-small text-secondary mt-1 flex flex-wrap gap-x-4">
          {error.reason !== undefined && (
            <span>
              Rule: <span className="font-mono break-all">{error.reason}</span>
            </span>
          )}
          {error.requestId !== '' && (
            <span>
              Request ID: <span className="font-mono break-all">{error.requestId}</span>
            </span>
          )}
        </p>
      )}
    </Alert>
  );
}

/**
 * What a server action gives back to the screen that called it. Actions never throw for a refusal: a thrown error reaches
 * the browser stripped of its text, so reason, fields and help travel as data.
 */
export type ActionResult<T> = { ok: true; data: T } | { ok: false; error: ActionError };

/** The seven codes of the service (the whole list; code compares these, never the words of `message`). */
export type ActionErrorCode =
  | 'ValidationException'
  | 'ConflictException'
  | 'ResourceNotFoundException'
  | 'ServiceQuotaExceededException'
  | 'ThrottlingException'
  | 'AccessDeniedException'
  | 'InternalServerException';

export type ActionError = {
  code: ActionErrorCode;
  /** What happened, written for its reader. */
  message: string;
  /** The rule that stopped the action: the model's `Reason`. */
  reason?: string;
  /** Which inputs are wrong, by API member name. */
  fields?: { name: string; message: string }[];
  /** Where the rule can be changed. */
  help?: { label: string; href: string };
  /** Finds the call in the activity record and the log. */
  requestId: string;
};

/**
 * One line of JSON per event on standard output. No message body, number, code or secret belongs here: what a person did
 * is in the activity records, under their permissions.
 */
type Detail = string | number | boolean | null | undefined;

function write(level: 'info' | 'error', event: string, details: Record<string, Detail>): void {
  const line = JSON.stringify({ time: new Date().toISOString(), level, event, ...details });
  (level === 'error' ? process.stderr : process.stdout).write(`${line}\n`);
}

export function logInfo(event: string, details: Record<string, Detail> = {}): void {
  write('info', event, details);
}

/** A defect, whole: the error, its causes and their stacks. Values bound to a failed query are left out. */
export function logDefect(where: string, requestId: string, error: unknown): void {
  const causes: string[] = [];
  for (let current = error, depth = 0; current !== undefined && depth < 5; depth += 1) {
    if (!(current instanceof Error)) {
      causes.push(String(current));
      break;
    }
    // Drizzle's message repeats the query with its parameters; the driver's error behind it says what was wrong.
    const isQuery = current.message.startsWith('Failed query');
    causes.push(isQuery ? 'Failed query' : (current.stack ?? current.message));
    current = current.cause;
  }
  write('error', 'defect', { where, requestId, detail: causes.join('\ncaused by ') });
}

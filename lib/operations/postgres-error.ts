/** The Postgres error code behind what drizzle throws, if it was Postgres that refused. */
export function postgresCode(error: unknown): string | undefined {
  const cause = error instanceof Error ? (error.cause ?? error) : undefined;
  return cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : undefined;
}

/** Name of the constraint that Postgres says was broken. */
export function brokenConstraint(error: unknown): string | undefined {
  const cause = error instanceof Error ? (error.cause ?? error) : undefined;
  return cause instanceof Error && 'constraint_name' in cause && typeof cause.constraint_name === 'string'
    ? cause.constraint_name
    : undefined;
}

import { sql, type SQL } from 'drizzle-orm';

type ArrayType = 'bigint' | 'boolean' | 'int' | 'smallint' | 'text' | 'timestamptz' | 'uuid';

/**
 * A list as one parameter, for `unnest` and `any`: one statement text for any number of values, so that it stays prepared.
 * Every list travels as text and is cast by Postgres: the driver would take a list of booleans for a boolean, and
 * drizzle has switched off its writing of times.
 */
export function arrayOf(type: ArrayType, values: readonly (string | number | bigint | boolean | Date | null)[]): SQL {
  const texts = values.map((value) =>
    value instanceof Date ? value.toISOString() : value === null ? null : String(value),
  );
  return sql`${sql.param(texts)}::text[]::${sql.raw(type)}[]`;
}

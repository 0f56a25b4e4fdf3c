import { bigint, customType, integer, timestamp } from 'drizzle-orm/pg-core';

/** The workspace (an account in one region) that a row belongs to; first in every key and list index. */
export const workspaceId = () => integer('workspace_id').notNull();

/** A point in time, to the millisecond, read as a Date. */
export const instant = (name: string) => timestamp(name, { withTimezone: true, precision: 3, mode: 'date' });

/** Money: whole millionths of a US dollar. */
export const micros = (name: string) => bigint(name, { mode: 'bigint' });

/** Raw bytes. */
export const bytes = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => 'bytea' });

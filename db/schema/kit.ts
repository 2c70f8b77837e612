import * as postgres from 'drizzle-orm/pg-core';
import * as sqlite from 'drizzle-orm/sqlite-core';

/** The columns both databases have. Code is typed against SQLite's; PostgreSQL's tables have the same row types. */
export const sqliteKit = {
  table: sqlite.sqliteTable,
  index: sqlite.index,
  uniqueIndex: sqlite.uniqueIndex,
  primaryKey: sqlite.primaryKey,
  text: (name: string) => sqlite.text(name),
  integer: (name: string) => sqlite.integer(name),
  /** An instant: milliseconds since 1970 in UTC. */
  instant: (name: string) => sqlite.integer(name),
  /** An instant as a library hands it over: a Date. */
  date: (name: string) => sqlite.integer(name, { mode: 'timestamp_ms' }),
  real: (name: string) => sqlite.real(name),
  flag: (name: string) => sqlite.integer(name, { mode: 'boolean' }),
  json: <T>(name: string) => sqlite.text(name, { mode: 'json' }).$type<T>(),
  bytes: (name: string) => sqlite.blob(name, { mode: 'buffer' }),
};

export type Kit = typeof sqliteKit;

// A language's sorting rules would put fractional order keys in another order than the code does.
const plainText = postgres.customType<{ data: string }>({ dataType: () => 'text COLLATE "C"' });
const bytea = postgres.customType<{ data: Buffer; driverData: Uint8Array }>({
  dataType: () => 'bytea',
  fromDriver: (value) => Buffer.from(value),
});

export const postgresKit = {
  table: postgres.pgTable,
  index: postgres.index,
  uniqueIndex: postgres.uniqueIndex,
  primaryKey: postgres.primaryKey,
  text: (name: string) => plainText(name),
  integer: (name: string) => postgres.bigint(name, { mode: 'number' }),
  instant: (name: string) => postgres.bigint(name, { mode: 'number' }),
  date: (name: string) => postgres.timestamp(name, { withTimezone: true, precision: 3 }),
  real: (name: string) => postgres.doublePrecision(name),
  flag: (name: string) => postgres.boolean(name),
  json: (name: string) => postgres.jsonb(name),
  bytes: (name: string) => bytea(name),
} as unknown as Kit;

/** One process talks to one kind of database; `pglite:` is PostgreSQL in the process, for tests. */
const url = process.env.DATABASE_URL ?? '';

export const dialect: 'sqlite' | 'postgres' = /^(postgres(ql)?|pglite):/.test(url) ? 'postgres' : 'sqlite';

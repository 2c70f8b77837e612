import { sql, type Placeholder, type SQL } from 'drizzle-orm';
import type { Query } from './database.server';

const kept = new WeakMap<object, Map<string, { execute(values: Record<string, unknown>): unknown }>>();

/**
 * A query prepared once for each connection, for what every request asks.
 *
 * @param name unique in the process
 * @param build makes the query with `value('x')` where a value goes; called once
 */
export function prepared<Values extends Record<string, unknown>, Row>(
  name: string,
  build: (query: Query, value: (key: keyof Values & string) => SQL | Placeholder) => unknown & PromiseLike<Row[]>,
): (query: Query, values: Values) => Promise<Row[]> {
  return async (query, values) => {
    const connection = query.connection ?? query;
    let statements = kept.get(connection);
    if (!statements) kept.set(connection, (statements = new Map()));
    let statement = statements.get(name);
    if (!statement) {
      const built = build(query, (key) => sql.placeholder(key)) as unknown as {
        prepare(name: string): { execute(values: Record<string, unknown>): unknown };
      };
      statements.set(name, (statement = built.prepare(name)));
    }
    return (await statement.execute(values)) as Row[];
  };
}

import type { Database } from 'better-sqlite3';
import { uuidv7 } from 'uuidv7';

/** How access ends, by table: from the moment in the column on, and not before. */
const endings = [
  { table: 'grants', column: 'withdrawn_at', action: 'grant.withdrawn', person: 'person_id' },
  { table: 'deciders', column: 'until_at', action: 'decider.ended', person: 'person_id' },
  { table: 'stays', column: 'until_at', action: 'stay.ended', person: 'person_id' },
  { table: 'postings', column: 'until_at', action: 'posting.ended', person: 'NULL' },
  { table: 'accounts', column: 'closed_at', action: 'account.closed', person: 'NULL' },
] as const;

interface Ended {
  id: string;
  personId: string | null;
  /** Milliseconds UTC. */
  end: number;
}
interface Password {
  id: string;
  hash: string;
  mustChange: number;
}

/** What is known of access, by who had it last. */
export interface AccessThen {
  ended: { ending: (typeof endings)[number]; rows: Ended[] }[];
  passwords: Password[];
}

/** Reads from the database that was in use how access had ended, and everybody's password. Throws where it cannot be read. */
export function accessThen(old: Database): AccessThen {
  return {
    ended: endings.map((ending) => {
      const { table, column, person } = ending;
      const rows = `SELECT id, ${person} AS personId, ${column} AS "end" FROM ${table} WHERE ${column} IS NOT NULL`;
      return { ending, rows: old.prepare<[], Ended>(rows).all() };
    }),
    passwords: old
      .prepare<[], Password>('SELECT id, password_hash AS hash, must_change_password AS mustChange FROM accounts')
      .all(),
  };
}

/**
 * A backup gives back no access that was taken back after it was made (H19): everybody signs in anew, with the password
 * that they had last; what had ended since stays ended. Each is written down, by nobody.
 *
 * @param then nothing where there was no database before, or none that can be read
 * @param at milliseconds UTC
 * @returns when the last thing happened that the backup knows of, milliseconds UTC; null in an empty one
 */
export function endAccessAgain(restored: Database, then: AccessThen | null, at: number): number | null {
  const insert = restored.prepare(
    'INSERT INTO audit_entries (id, at, account_id, action, person_id, object_id, detail) VALUES (?, ?, NULL, ?, ?, ?, ?)',
  );
  const record = (action: string, personId: string | null, objectId: string | null, detail: string) =>
    insert.run(uuidv7(), at, action, personId, objectId, detail);
  return restored.transaction(() => {
    const known = restored.prepare<[], { at: number | null }>('SELECT max(at) AS at FROM audit_entries').get();
    record('backup.restored', null, null, String(known?.at ?? ''));
    restored.prepare('UPDATE sessions SET revoked_at = ? WHERE revoked_at IS NULL').run(at);
    for (const { ending, rows } of then?.ended ?? []) {
      const { table, column, action } = ending;
      const end = restored.prepare(
        `UPDATE ${table} SET ${column} = @end WHERE id = @id AND (${column} IS NULL OR ${column} > @end)`,
      );
      for (const row of rows) {
        if (end.run({ id: row.id, end: row.end }).changes > 0) record(action, row.personId, row.id, 'restored');
      }
    }
    const change = restored.prepare(
      'UPDATE accounts SET password_hash = @hash, must_change_password = @mustChange WHERE id = @id AND password_hash <> @hash',
    );
    for (const password of then?.passwords ?? []) {
      if (change.run(password).changes > 0) record('password.reset', null, password.id, 'restored');
    }
    return known?.at ?? null;
  })();
}

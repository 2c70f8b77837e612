import type { Preferences, Role } from '../../app/domain/viewer';
import type { Kit } from './kit';

export function defineAccounts(k: Kit) {
  const organisations = k.table('organisations', {
    id: k.text('id').primaryKey(),
    name: k.text('name').notNull(),
    createdAt: k.instant('created_at').notNull(),
  });
  const accounts = k.table(
    'accounts',
    {
      id: k.text('id').primaryKey(),
      organisationId: k.text('organisation_id').notNull(),
      role: k.text('role').$type<Role>().notNull(),
      name: k.text('name').notNull(),
      /** Lower case. */
      email: k.text('email').notNull(),
      passwordHash: k.text('password_hash').notNull(),
      mustChangePassword: k.flag('must_change_password').notNull(),
      /** For the role `person`: whose plan is theirs. */
      personId: k.text('person_id'),
      jobTitle: k.text('job_title'),
      preferences: k.json<Preferences>('preferences').notNull(),
      createdAt: k.instant('created_at').notNull(),
      closedAt: k.instant('closed_at'),
    },
    (t) => [k.uniqueIndex('accounts_email').on(t.email), k.index('accounts_person').on(t.personId)],
  );
  const sessions = k.table(
    'sessions',
    {
      /** SHA-256 of the random id in the cookie: the table gives nobody a way in. */
      idHash: k.text('id_hash').primaryKey(),
      accountId: k.text('account_id').notNull(),
      createdAt: k.instant('created_at').notNull(),
      expiresAt: k.instant('expires_at').notNull(),
      revokedAt: k.instant('revoked_at'),
    },
    (t) => [k.index('sessions_account').on(t.accountId)],
  );
  /** How often something was tried; the names of its columns are those that rate-limiter-flexible asks for. */
  const rateLimits = k.table(
    'rate_limits',
    {
      /** Which limit, and the SHA-256 of whose tries or from where: it names nobody. */
      key: k.text('key').primaryKey(),
      points: k.integer('points').notNull(),
      expire: k.date('expire'),
    },
    (t) => [k.index('rate_limits_expire').on(t.expire)],
  );
  return { organisations, accounts, sessions, rateLimits };
}

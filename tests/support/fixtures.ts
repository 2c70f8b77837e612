import { inTransaction } from '../../db/connection.server';
import type { Transaction } from '../../db/database.server';
import * as tables from '../../db/tables.server';
import { usualPreferences, type Role, type Viewer } from '../../app/domain/viewer';
import { newId } from '../../app/platform/ids';
import { sessionCookie } from '../../app/features/accounts/session-cookie.server';
import { sessionStorage } from '../../app/features/accounts/session.server';

// What a test does not name is filled in, and holds now.

type Fields<Table extends { $inferInsert: object }> = Partial<Table['$inferInsert']>;
type Insertable = Parameters<Transaction['insert']>[0];

/** Long before now: what is made without a date has begun. */
export const longAgo = Date.parse('2020-01-01T00:00:00Z');
export const farAhead = Date.parse('2090-01-01T00:00:00Z');

async function put<Row extends { id: string }>(table: Insertable, row: Row): Promise<string> {
  await inTransaction(async (tx) => {
    await tx.insert(table).values(row as never);
  });
  return row.id;
}

export function makeOrganisation(fields: Fields<typeof tables.organisations> = {}): Promise<string> {
  return put(tables.organisations, { id: newId(), name: 'Severn Support', createdAt: longAgo, ...fields });
}

export function makeSite(organisationId: string, fields: Fields<typeof tables.sites> = {}): Promise<string> {
  return put(tables.sites, {
    id: newId(),
    organisationId,
    name: 'Willow Court',
    setting: 'supported_living',
    timeZone: 'Europe/London',
    createdAt: longAgo,
    ...fields,
  });
}

export function makePerson(organisationId: string, fields: Fields<typeof tables.people> = {}): Promise<string> {
  return put(tables.people, {
    id: newId(),
    organisationId,
    name: 'Ffion Hughes',
    preferredName: 'Ffion',
    dateOfBirth: '1999-05-14',
    createdAt: longAgo,
    ...fields,
  });
}

/** Its password fits nothing: sign in with `signedIn`, or give a hash. */
export function makeAccount(
  organisationId: string,
  role: Role,
  fields: Fields<typeof tables.accounts> = {},
): Promise<string> {
  const id = newId();
  return put(tables.accounts, {
    id,
    organisationId,
    role,
    name: 'Sam Jones',
    email: `${id}@example.org`,
    passwordHash: '',
    mustChangePassword: false,
    preferences: usualPreferences,
    createdAt: longAgo,
    ...fields,
  });
}

export function makeStay(personId: string, siteId: string, fields: Fields<typeof tables.stays> = {}): Promise<string> {
  return put(tables.stays, { id: newId(), personId, siteId, room: null, from: longAgo, until: null, ...fields });
}

export function makePosting(
  accountId: string,
  siteId: string,
  fields: Fields<typeof tables.postings> = {},
): Promise<string> {
  return put(tables.postings, {
    id: newId(),
    accountId,
    siteId,
    role: 'worker' as const,
    from: longAgo,
    until: null,
    ...fields,
  });
}

export function makeCircle(personId: string, accountId: string, relation: string): Promise<string> {
  return put(tables.circle, { id: newId(), personId, accountId, relation, addedAt: longAgo });
}

export function makeDecider(
  personId: string,
  accountId: string,
  fields: Fields<typeof tables.deciders> = {},
): Promise<string> {
  return put(tables.deciders, {
    id: newId(),
    personId,
    accountId,
    basis: '003' as const,
    reason: 'Lasting power of attorney for health and welfare',
    from: longAgo,
    until: null,
    ...fields,
  });
}

export function makeGrant(
  personId: string,
  accountId: string,
  fields: Fields<typeof tables.grants> = {},
): Promise<string> {
  return put(tables.grants, {
    id: newId(),
    personId,
    accountId,
    section: 'helps' as const,
    level: 'see' as const,
    purpose: 'To help me',
    from: longAgo,
    until: farAhead,
    grantedBy: personId,
    withdrawnAt: null,
    ...fields,
  });
}

/** A viewer as the session would give them; `fields` says what the account and its postings are. */
export function viewerOf(accountId: string, organisationId: string, role: Role, fields: Partial<Viewer> = {}): Viewer {
  return {
    accountId,
    organisationId,
    role,
    name: 'Sam Jones',
    jobTitle: null,
    personId: null,
    postings: [],
    preferences: usualPreferences,
    ...fields,
  };
}

/** The Cookie header of a session for this account. */
export async function signedIn(accountId: string): Promise<string> {
  const session = await sessionStorage.getSession();
  session.set('accountId', accountId);
  const header = await sessionStorage.commitSession(session);
  return `${sessionCookie.name}=${valueIn(header)}`;
}

function valueIn(header: string): string {
  return (header.split(';')[0] ?? '').slice(sessionCookie.name.length + 1);
}

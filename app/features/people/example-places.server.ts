import type { Transaction } from '#db/database.server';
import { accounts, organisations, people, postings, sites, stays } from '#db/tables.server';
import { usualPreferences } from '../../domain/viewer';
import { newId } from '../../platform/ids';
import { record } from '../audit/record.server';
import { exampleCircles, examplePlaces, examplePlans } from './example-data';
import type { PlanItem } from '../../domain/plan';
import type { ExampleDays } from './example-days';

/** What the parts of the examples share while they are laid down: ids by the short names of the files. */
export interface Seeding {
  tx: Transaction;
  days: ExampleDays;
  /** Milliseconds UTC. */
  now: number;
  sites: Map<string, string>;
  people: Map<string, string>;
  accounts: Map<string, string>;
  items: Map<string, string>;
  /** What stands in the drafts, by the items' own ids. */
  standing: Map<string, PlanItem>;
}

/** The id behind a short name. Throws where a file names what no file has. */
export function idOf(ids: Map<string, string>, key: string): string {
  const id = ids.get(key);
  if (!id) throw new Error(`The example files know no "${key}".`);
  return id;
}

/** The organisation, its sites and people, and everybody's account. */
export async function seedPlaces(seeding: Seeding, passwordHash: string): Promise<void> {
  const { tx, days, now } = seeding;
  const organisationId = newId();
  const begun = days.ago(2600, '09:00');
  const { organisation: name, sites: places, accounts: known } = examplePlaces;
  await tx.insert(organisations).values({ id: organisationId, name, createdAt: begun });
  for (const { key } of places) seeding.sites.set(key, newId());
  for (const { key } of examplePlans) seeding.people.set(key, newId());
  for (const { key } of known) seeding.accounts.set(key, newId());

  await tx.insert(sites).values(
    places.map((site) => ({
      id: idOf(seeding.sites, site.key),
      organisationId,
      name: site.name,
      setting: site.setting,
      timeZone: 'Europe/London',
      createdAt: begun,
    })),
  );
  await tx.insert(people).values(
    examplePlans.map(({ key, person }) => ({
      id: idOf(seeding.people, key),
      organisationId,
      name: person.name,
      preferredName: person.preferred_name,
      pronouns: person.pronouns,
      dateOfBirth: days.born(person.age, exampleCircles[key]!.birthday),
      createdAt: days.ago(exampleCircles[key]!.since, '10:00'),
    })),
  );
  await tx.insert(stays).values(
    Object.entries(exampleCircles).map(([key, { site, room, since }]) => ({
      id: newId(),
      personId: idOf(seeding.people, key),
      siteId: idOf(seeding.sites, site),
      room,
      from: days.ago(since, '10:00'),
    })),
  );
  await tx.insert(accounts).values(
    known.map((account) => ({
      id: idOf(seeding.accounts, account.key),
      organisationId,
      role: account.role,
      name: account.name,
      email: emailOf(account.key),
      passwordHash,
      mustChangePassword: false,
      personId: account.role === 'person' ? idOf(seeding.people, account.person!) : null,
      jobTitle: account.jobTitle ?? null,
      preferences: account.key === 'henryk' ? { ...usualPreferences, textSize: 150 as const } : usualPreferences,
      createdAt: begun,
    })),
  );
  await seedPostings(seeding);
  await record(tx, {
    at: now,
    accountId: idOf(seeding.accounts, 'alex'),
    action: 'organisation.setup',
    objectId: organisationId,
  });
}

async function seedPostings({ tx, days, now, ...seeding }: Seeding): Promise<void> {
  await tx.insert(postings).values(
    examplePlaces.accounts.flatMap(({ key, role, posting }) =>
      posting
        ? [
            {
              id: newId(),
              accountId: idOf(seeding.accounts, key),
              siteId: idOf(seeding.sites, posting.site),
              role: role === 'lead' ? ('lead' as const) : ('worker' as const),
              from: days.ago(posting.since, posting.since === 0 ? '00:00' : '07:00'),
              until: posting.until === undefined ? null : now + posting.until * 86_400_000,
            },
          ]
        : [],
    ),
  );
}

export function emailOf(key: string): string {
  return `${key}@example.org`;
}

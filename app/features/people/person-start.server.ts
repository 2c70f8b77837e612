import { and, desc, eq, inArray } from 'drizzle-orm';
import { database } from '#db/connection.server';
import { accounts, auditEntries, people, planVersions } from '#db/tables.server';
import { lookActions } from '../../domain/audit';
import { questions } from '../../domain/questions';
import type { Viewer } from '../../domain/viewer';
import { dateInWords, dayInWords, inWords } from '../../platform/time-words';
import { lastWritten } from '../drafting/last-written.server';
import { findLetIn } from '../sharing/find-let-in.server';
import { zoneOf } from './zone-of.server';

export interface PersonStart {
  personId: string;
  preferredName: string;
  /** Where to carry on; nothing before the first word. */
  carryOn: { to: string; title: string; words: string } | null;
  agreed: string;
  helpers: string;
  looked: string;
}

/** "Where was I?": what the person's first page says (A4). */
export async function findPersonStart(viewer: Viewer, personId: string, now: number): Promise<PersonStart> {
  const { read } = database();
  const [person] = await read.select().from(people).where(eq(people.id, personId));
  const zone = await zoneOf(personId);
  const last = await lastWritten(personId);
  const [version] = await read
    .select({ agreedAt: planVersions.agreedAt })
    .from(planVersions)
    .where(eq(planVersions.personId, personId))
    .orderBy(desc(planVersions.number))
    .limit(1);
  const [look] = await read
    .select({ at: auditEntries.at, name: accounts.name })
    .from(auditEntries)
    .innerJoin(accounts, eq(accounts.id, auditEntries.accountId))
    .where(and(eq(auditEntries.personId, personId), inArray(auditEntries.action, [...lookActions])))
    .orderBy(desc(auditEntries.at))
    .limit(1);
  const helpers = (await findLetIn(personId, now, zone)).map(({ name }) => firstName(name));
  return {
    personId,
    preferredName: person?.preferredName ?? viewer.name,
    carryOn: last && {
      to: `/people/${personId}/plan/${last.section}`,
      title: questions[last.section].title,
      words: `${writer(last.by, viewer)} ${dayInWords(last.at, now, zone)}.`,
    },
    agreed: version ? `You agreed it on ${dateInWords(version.agreedAt, zone)}` : 'Nothing is agreed yet',
    helpers: helpers.length ? listed(helpers) : 'Nobody is let in yet',
    looked: look ? `${firstName(look.name)}, ${inWords(look.at, now, zone)}` : 'Nobody has looked yet',
  };
}

function writer(by: { accountId: string; name: string } | null, viewer: Viewer): string {
  if (by && by.accountId !== viewer.accountId) return `${firstName(by.name)} wrote with you`;
  return 'You wrote this';
}

function firstName(name: string): string {
  return name.split(' ')[0] ?? name;
}

function listed(names: string[]): string {
  const shown = names.slice(0, 4);
  if (names.length > shown.length) return `${shown.join(', ')} and others`;
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown[shown.length - 1]}`;
}

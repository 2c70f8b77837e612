import { and, asc, eq, gt, inArray, isNull, lte } from 'drizzle-orm';
import { database } from '#db/connection.server';
import { accounts, circle, grants, postings, stays } from '#db/tables.server';
import { grantSections, type GrantLevel, type GrantSection } from '../../domain/access';
import { dateInWords } from '../../platform/times-here.server';
import { holdsAt } from './visible-to.server';
import { questionWords } from '../../words/questions';
import { sharingTold } from '../../words/sharing-told';
import { wordsHere } from '../../words/words-here.server';

export interface LetIn {
  accountId: string;
  name: string;
  /** "sister", "Support worker": how they belong to the person, or their job. */
  as: string | null;
  parts: { grantId: string; section: GrantSection; title: string; level: GrantLevel; purpose: string; until: string }[];
}

export interface Choosable {
  accountId: string;
  name: string;
  as: string | null;
}

/** @param own whether the person reads it themselves */
export function titleOfPart(section: GrantSection, own: boolean): string {
  const words = wordsHere(sharingTold);
  if (section === 'card') return own ? words.my_card : words.the_card;
  return wordsHere(questionWords)[section].title;
}

/** Who is let in now, part by part, by name. */
export async function findLetIn(personId: string, now: number, zone: string, own = true): Promise<LetIn[]> {
  const rows = await database()
    .read.select({ grant: grants, name: accounts.name, jobTitle: accounts.jobTitle, relation: circle.relation })
    .from(grants)
    .innerJoin(accounts, eq(accounts.id, grants.accountId))
    .leftJoin(circle, and(eq(circle.accountId, grants.accountId), eq(circle.personId, grants.personId)))
    .where(
      and(
        eq(grants.personId, personId),
        isNull(grants.withdrawnAt),
        lte(grants.from, now),
        gt(grants.until, now),
        isNull(accounts.closedAt),
      ),
    )
    .orderBy(asc(accounts.name), asc(accounts.id));
  const people = new Map<string, LetIn>();
  for (const { grant, name, jobTitle, relation } of rows) {
    const one = people.get(grant.accountId) ?? {
      accountId: grant.accountId,
      name,
      as: relation ?? jobTitle,
      parts: [],
    };
    one.parts.push({
      grantId: grant.id,
      section: grant.section,
      title: titleOfPart(grant.section, own),
      level: grant.level,
      purpose: grant.purpose,
      // The last day on which it holds: it ends with that day.
      until: dateInWords(grant.until - 1, zone),
    });
    people.set(grant.accountId, one);
  }
  for (const { parts } of people.values()) {
    parts.sort((a, b) => grantSections.indexOf(a.section) - grantSections.indexOf(b.section));
  }
  return [...people.values()];
}

/** Whom the person can choose from: their circle, and who works where they stay. Others by their exact email. */
export async function findChoosable(personId: string, now: number): Promise<Choosable[]> {
  const { read } = database();
  const known = await read
    .select({ accountId: accounts.id, name: accounts.name, as: circle.relation })
    .from(circle)
    .innerJoin(accounts, eq(accounts.id, circle.accountId))
    .where(and(eq(circle.personId, personId), isNull(accounts.closedAt)))
    .orderBy(asc(accounts.name));
  const places = read
    .select({ siteId: stays.siteId })
    .from(stays)
    .where(and(eq(stays.personId, personId), holdsAt(stays, now)));
  const staff = await read
    .selectDistinct({ accountId: accounts.id, name: accounts.name, as: accounts.jobTitle })
    .from(postings)
    .innerJoin(accounts, eq(accounts.id, postings.accountId))
    .where(and(inArray(postings.siteId, places), holdsAt(postings, now), isNull(accounts.closedAt)))
    .orderBy(asc(accounts.name))
    .limit(100);
  return [...known, ...staff.filter(({ accountId }) => !known.some((each) => each.accountId === accountId))];
}

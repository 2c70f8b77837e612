import { and, asc, eq, gt, isNull, lte } from 'drizzle-orm';
import { database } from '#db/connection.server';
import { deciders, grants, people } from '#db/tables.server';
import type { GrantLevel } from '../../domain/access';
import type { SuggestionState } from '../../domain/suggestion';
import type { Viewer } from '../../domain/viewer';
import { dateInWords } from '../../platform/times-here.server';
import { titleOfPart } from './find-let-in.server';
import { lastSuggested } from '../suggestions/who-suggested.server';
import { holdsAt } from './visible-to.server';
import { basisWords } from '../../words/basis';
import { wordsHere } from '../../words/words-here.server';

export interface LetMeIn {
  personId: string;
  name: string;
  preferredName: string;
  /** On what basis the viewer decides for them, in words. */
  decides: string | null;
  /** How far the viewer's last suggestion is; nothing where there is none. */
  suggested: SuggestionState | null;
  parts: { title: string; level: GrantLevel; until: string; to: string }[];
}

/** "What am I asked?": who let the viewer in, to what, and until when. */
export async function findWhoLetMeIn(viewer: Viewer, now: number): Promise<LetMeIn[]> {
  const { read } = database();
  const held = await read
    .select({ grant: grants, person: people })
    .from(grants)
    .innerJoin(people, eq(people.id, grants.personId))
    .where(
      and(
        eq(grants.accountId, viewer.accountId),
        isNull(grants.withdrawnAt),
        lte(grants.from, now),
        gt(grants.until, now),
      ),
    )
    .orderBy(asc(people.preferredName), asc(grants.id));
  const decided = await read
    .select({ basis: deciders.basis, person: people })
    .from(deciders)
    .innerJoin(people, eq(people.id, deciders.personId))
    .where(and(eq(deciders.accountId, viewer.accountId), holdsAt(deciders, now)));
  const all = new Map<string, LetMeIn>();
  const one = (person: typeof people.$inferSelect): LetMeIn => {
    const { id, name, preferredName } = person;
    const made = all.get(id) ?? { personId: id, name, preferredName, decides: null, suggested: null, parts: [] };
    all.set(id, made);
    return made;
  };
  for (const { basis, person } of decided) one(person).decides = wordsHere(basisWords)[basis];
  for (const { grant, person } of held) {
    one(person).parts.push({
      title: titleOfPart(grant.section, false),
      level: grant.level,
      until: dateInWords(grant.until - 1, 'Europe/London'),
      to: grant.section === 'card' ? `/people/${person.id}/now` : `/people/${person.id}/plan/${grant.section}`,
    });
  }
  for (const each of all.values()) each.suggested = await lastSuggested(viewer.accountId, each.personId);
  return [...all.values()];
}

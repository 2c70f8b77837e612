import { and, desc, eq, gte, inArray, isNull, lt, lte, notInArray, or } from 'drizzle-orm';
import { database } from '#db/connection.server';
import { accounts, auditEntries, circle, deciders, grants, incidents, postings, sites, stays } from '#db/tables.server';
import type { GrantSection } from '../../domain/access';
import { lookActions } from '../../domain/audit';
import { gatherLooks, type Look, type Looker, type Whose, type WhyLooked } from '../../domain/looks';
import { isSection, type SectionCode } from '../../domain/plan';
import { during } from '../../domain/viewer';
import { calendarDate, daysBetween } from '../../platform/time-words';
import { inWords } from '../../platform/times-here.server';
import { basisWords } from '../../words/basis';
import { looksTold } from '../../words/looks-told';
import { questionWords } from '../../words/questions';
import { wordsHere } from '../../words/words-here.server';

export interface LookInWords {
  id: string;
  name: string;
  what: string;
  /** Who they are, when it was, and why, as sentences. */
  more: string;
  group: 'today' | 'week' | 'earlier';
}

/** `part` is the code of the section, where one was opened. */
type MarkedLook = Look & { id: string; part: SectionCode | null };

/** Read and told at once. */
const pageSize = 100;

/** A card is opened a moment before "It's getting difficult" is tapped on it. */
const momentBefore = 10 * 60 * 1_000;

/** A log that nobody ended says nothing about the days after its first. */
const longestOpen = 24 * 60 * 60 * 1_000;

/**
 * Who looked, newest first, in sentences (P12).
 *
 * @param before the last look of the page before this one; nothing for the first page
 * @param kept ids of incidents that whoever reads may not know of
 * @returns `next` is the `before` of the page after this one
 */
export async function findLooks(
  personId: string,
  whose: Whose,
  now: number,
  zone: string,
  before?: string,
  kept: readonly string[] = [],
): Promise<{ looks: LookInWords[]; next: string | null }> {
  const told = wordsHere(looksTold);
  const { read } = database();
  const rows = await read
    .select()
    .from(auditEntries)
    .where(
      and(
        eq(auditEntries.personId, personId),
        inArray(auditEntries.action, [...lookActions]),
        or(isNull(auditEntries.objectId), notInArray(auditEntries.objectId, [...kept])),
        await earlierThan(personId, before),
      ),
    )
    .orderBy(desc(auditEntries.at), desc(auditEntries.id))
    .limit(pageSize + 1);
  const shown = rows.slice(0, pageSize);
  const looks = shown.map(
    (row): MarkedLook => ({
      id: row.id,
      at: row.at,
      accountId: row.accountId ?? '',
      action: row.action as Look['action'],
      part: isSection(row.detail) ? row.detail : null,
      section: isSection(row.detail) ? wordsHere(questionWords)[row.detail].title : null,
    }),
  );
  const context = await contextOf(personId, looks, kept);
  const words = gatherLooks(looks).map((group): LookInWords => {
    const last = group[0]!;
    const looker = context.lookerAt(last.accountId, last.at);
    const who = told.who(looker, whose);
    const why = told.why(context.whyOf(group), whose);
    return {
      id: last.id,
      name: looker.name,
      what: told.what(looker.name.split(' ')[0] ?? looker.name, group, whose),
      more: [
        ...(who ? [who] : []),
        told.when(inWords(last.at, now, zone)),
        ...(who || why.length > 0 ? why : [told.not_written]),
      ].join(' '),
      group: groupOf(last.at, now, zone),
    };
  });
  return { looks: words, next: rows.length > pageSize ? (shown[shown.length - 1]?.id ?? null) : null };
}

async function earlierThan(personId: string, before: string | undefined) {
  if (!before) return undefined;
  const [mark] = await database()
    .read.select({ at: auditEntries.at, id: auditEntries.id })
    .from(auditEntries)
    .where(and(eq(auditEntries.id, before), eq(auditEntries.personId, personId)));
  if (!mark) return undefined;
  return or(lt(auditEntries.at, mark.at), and(eq(auditEntries.at, mark.at), lt(auditEntries.id, mark.id)));
}

/** What was the case when each look was made: who worked where, who belongs to the person, whether it was hard. */
async function contextOf(personId: string, looks: MarkedLook[], kept: readonly string[]) {
  const { read } = database();
  const ids = [...new Set(looks.map(({ accountId }) => accountId))];
  const from = looks[looks.length - 1]?.at ?? 0;
  const until = (looks[0]?.at ?? 0) + momentBefore;
  const known = ids.length ? await read.select().from(accounts).where(inArray(accounts.id, ids)) : [];
  const relations = await read.select().from(circle).where(eq(circle.personId, personId));
  const places = await read
    .select({ siteId: stays.siteId, from: stays.from, until: stays.until })
    .from(stays)
    .where(eq(stays.personId, personId));
  const posted = ids.length
    ? await read
        .select({
          ...{ accountId: postings.accountId, siteId: postings.siteId, siteName: sites.name },
          ...{ from: postings.from, until: postings.until },
        })
        .from(postings)
        .innerJoin(sites, eq(sites.id, postings.siteId))
        .where(inArray(postings.accountId, ids))
    : [];
  const decided = await read.select().from(deciders).where(eq(deciders.personId, personId));
  const given = await read
    .select({ grant: grants, by: accounts.name, byPerson: accounts.personId })
    .from(grants)
    .leftJoin(accounts, eq(accounts.id, grants.grantedBy))
    .where(eq(grants.personId, personId));
  const hard = await read
    .select({ siteId: incidents.siteId, from: incidents.startedAt, until: incidents.endedAt })
    .from(incidents)
    .where(
      and(
        eq(incidents.personId, personId),
        notInArray(incidents.id, [...kept]),
        lte(incidents.startedAt, until),
        or(and(isNull(incidents.endedAt), gte(incidents.startedAt, from - longestOpen)), gte(incidents.endedAt, from)),
      ),
    );
  const postedAt = (accountId: string, at: number) =>
    posted.filter((posting) => posting.accountId === accountId && during(posting, at));
  /** Whether it was hard is why somebody at work there opened the card or the log, and nobody else's reason. */
  const hardThen = ({ at, accountId, action }: Look) =>
    (action === 'card.looked' || action === 'incident.looked') &&
    hard.some(
      ({ siteId, from, until }) =>
        during({ from: from - momentBefore, until: until ?? from + longestOpen }, at) &&
        postedAt(accountId, at).some((posting) => posting.siteId === siteId),
    );
  const heldThen = (look: MarkedLook) =>
    given.filter(
      ({ grant }) =>
        grant.accountId === look.accountId &&
        during(grant, look.at) &&
        (grant.withdrawnAt === null || look.at < grant.withdrawnAt) &&
        opens(grant.section, look),
    );
  return {
    whyOf(group: readonly MarkedLook[]): WhyLooked {
      const { accountId, at } = group[0]!;
      const decider = decided.find((each) => each.accountId === accountId && during(each, at));
      const letIn = group.flatMap(heldThen).map(({ grant, by, byPerson }) => ({
        by: byPerson === personId || grant.grantedBy === personId ? null : by,
        purpose: grant.purpose,
      }));
      return {
        hardThen: group.some(hardThen),
        decides: decider ? wordsHere(basisWords)[decider.basis] : null,
        letIn: letIn.filter(
          ({ by, purpose }, index) =>
            letIn.findIndex((other) => other.by === by && other.purpose === purpose) === index,
        ),
      };
    },
    lookerAt(accountId: string, at: number): Looker {
      const account = known.find(({ id }) => id === accountId);
      const relation = relations.find((each) => each.accountId === accountId)?.relation ?? null;
      const work = postedAt(accountId, at);
      const together = work.find(({ siteId }) => places.some((place) => place.siteId === siteId && during(place, at)));
      return {
        name: account?.name ?? wordsHere(looksTold).account_is_gone,
        jobTitle: account?.jobTitle ?? null,
        relation,
        siteName: (together ?? (relation ? undefined : work[0]))?.siteName ?? null,
      };
    },
  };
}

/** Whether what was looked at is what a grant for this section opens. */
function opens(section: GrantSection, { action, part }: MarkedLook): boolean {
  if (action === 'incident.looked' || action === 'account.looked') return false;
  if (action === 'card.looked') return section === 'card';
  return part === null ? section !== 'card' : section === part;
}

function groupOf(at: number, now: number, zone: string): LookInWords['group'] {
  const ago = daysBetween(calendarDate(at, zone), calendarDate(now, zone));
  return ago <= 0 ? 'today' : ago < 7 ? 'week' : 'earlier';
}

import { and, eq, ne } from 'drizzle-orm';
import { database } from '#db/connection.server';
import { accounts, people, postings, stays } from '#db/tables.server';
import { foldIncident } from '../../domain/incident-fold';
import { countedUses, type RestrictionUse, type StrategyOutcome } from '../../domain/incident';
import { copyGiven, parentsFields, withoutNames, type SomebodyElse } from '../../domain/parents-copy';
import type { AnswerField } from '../../domain/record-fields';
import { dateInWords, momentOnPaper } from '../../platform/times-here.server';
import { incidentsTold } from '../../words/incidents-told';
import { parentsCopyWords } from '../../words/parents-copy';
import { wordsHere } from '../../words/words-here.server';
import { nameOf, showIncident, type FoundIncident } from '../incidents/show-incident';

/** What the parents are given: of their child, and of nobody else. */
export interface ParentsCopy {
  incidentId: string;
  person: { name: string; preferredName: string; born: string };
  siteName: string;
  day: string;
  started: string;
  ended: { time: string; lasted: string } | null;
  /** The job titles of the staff who held, as far as it is written down who did; never their names. */
  jobs: string[];
  uses: { useId: string; title: string; started: string; stopped: string | null; lasted: string }[];
  tried: { itemId: string; text: string; outcome: StrategyOutcome | null; why: string | null }[];
  answers: { field: AnswerField; value: string }[];
  given: { who: string; when: string } | null;
}

/**
 * The parents' copy, from the same log as the record: as it was when it was given, or as it would be given now.
 *
 * @param asGiven for who was given it: nothing where nobody was
 */
export async function parentsCopy(found: FoundIncident, now: number, asGiven: boolean): Promise<ParentsCopy | null> {
  const given = copyGiven(found.events);
  if (asGiven && !given) return null;
  const events = asGiven ? found.events.filter(({ sequence }) => sequence <= given!.sequence) : found.events;
  const state = asGiven ? (foldIncident(events) ?? found.state) : found.state;
  const { person, site } = found;
  const told = wordsHere(incidentsTold);
  const shown = showIncident({ ...found, events, state }, told, '', now);
  const others = await everybodyElse(found);
  const clean = (text: string) => withoutNames(text, others, [person.name, person.preferredName]);
  const used = countedUses(state);
  return {
    incidentId: state.incidentId,
    person: { name: person.name, preferredName: person.preferredName, born: shown.person.born },
    siteName: site.name,
    day: dateInWords(state.startedAt, site.timeZone),
    started: shown.started,
    ended: shown.ended && { time: shown.ended.time, lasted: shown.ended.lasted },
    jobs: jobsOf(found, used, clean),
    uses: shown.uses
      .filter(({ undone }) => !undone)
      .map(({ useId, title, started, stopped, lasted }) => ({ useId, title, started, stopped, lasted })),
    tried: shown.stages.flatMap(({ strategies }) =>
      strategies.map(({ itemId, text, answer }) => ({
        ...{ itemId, text: clean(text), outcome: answer?.outcome ?? null },
        why: answer?.why ? clean(answer.why) : null,
      })),
    ),
    answers: parentsFields.flatMap((field) => {
      const value = state.answers[field]?.value;
      return typeof value === 'string' && value !== '' ? [{ field, value: clean(value) }] : [];
    }),
    given: given && { who: nameOf(found, told, given.accountId), when: momentOnPaper(given.at, site.timeZone) },
  };
}

/** Everybody who ever stayed or worked at the place, but the person: their names stand in no copy. */
async function everybodyElse({ person, state }: FoundIncident): Promise<SomebodyElse[]> {
  const { read } = database();
  const words = wordsHere(parentsCopyWords);
  const there = await read
    .selectDistinct({ name: people.name, preferredName: people.preferredName })
    .from(stays)
    .innerJoin(people, eq(people.id, stays.personId))
    .where(and(eq(stays.siteId, state.siteId), ne(people.id, person.id)));
  const staff = await read
    .selectDistinct({ name: accounts.name })
    .from(postings)
    .innerJoin(accounts, eq(accounts.id, postings.accountId))
    .where(eq(postings.siteId, state.siteId));
  return [
    ...there.map(({ name, preferredName }) => ({ names: [name, preferredName], instead: words.somebody_else })),
    ...staff.map(({ name }) => ({ names: [name], instead: words.somebody_of_staff })),
  ];
}

/**
 * The jobs of who held: what is written behind the name ("Sam Okoro, teaching assistant"), or what is known of who took
 * part by that name. Who only tapped the start held nobody.
 */
function jobsOf(
  { names, jobTitles }: FoundIncident,
  uses: readonly RestrictionUse[],
  clean: (text: string) => string,
): string[] {
  const known = new Map([...names].map(([id, name]) => [name.toLowerCase(), jobTitles.get(id)]));
  const held = uses.flatMap(({ said }) => (said.holders?.value ?? []).flatMap(({ who }) => who ?? []));
  const jobs = held.map((who) => {
    const [name = '', ...job] = who.split(',');
    const said = clean(job.join(',').trim()) || known.get(name.trim().toLowerCase());
    return said || wordsHere(parentsCopyWords).somebody_of_staff;
  });
  return [...new Set(jobs)];
}

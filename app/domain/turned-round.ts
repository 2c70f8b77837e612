import { saidOf, type PlanItem, type SectionCode } from './plan';
import { isAgainst, likeness, saysTheOpposite, sensesOf, withNoes, type Sense } from './sense';

/** An answer of the plan, or its crisis line: its words, and what it asks for or refuses without words. */
export type Statement = Pick<PlanItem, 'id' | 'section' | 'text'> &
  Partial<Pick<PlanItem, 'picture' | 'sound' | 'contacts' | 'doNotContact' | 'restrictionTypes'>>;

/** An answer that may ask for the opposite of what was agreed (H17). */
export interface Turned {
  /** As it stands now; without words where it was taken out. */
  now: Statement;
  /** What was agreed. */
  before: Statement;
  /**
   * `words`: a "do" became a "don't", or the other way. `part`: what helped stands where what upsets me stands.
   * `calling`: somebody to call is not to be called, or the other way. `red_line`: it says no to less than before.
   * `gone`: what must never be done was taken out whole.
   */
  how: 'words' | 'part' | 'calling' | 'red_line' | 'gone';
}

/** What stands in a section is wanted, or it is not; other sections say neither. */
const wanted: Partial<Record<SectionCode, boolean>> = {
  good_day: true,
  communication: true,
  adjustments: true,
  helps: true,
  really_hard: true,
  afterwards: true,
  triggers: false,
  avoid: false,
};

/** Whether a section is for what is wanted, or for what is not; null where it is for neither. */
export function isWanted(section: SectionCode): boolean | null {
  return wanted[section] ?? null;
}

function standOpposed(one: SectionCode, other: SectionCode): boolean {
  const [first, second] = [isWanted(one), isWanted(other)];
  return first !== null && second !== null && first !== second;
}

/** From this likeness on, two sentences are about the same. */
const aboutTheSame = 0.5;

/** So many pairs of changed sentences are held against each other; beyond it the first against the first, and so on. */
const mostPairs = 10_000;

/**
 * What was turned round since the last agreed version (H17): the same answer in other words, the words taken out here
 * and written anew there, or moved to a section that says the opposite. It asks too often rather than too seldom.
 *
 * @param agreed what the last version says, of what was agreed
 * @param now what the draft says
 */
export function turnedRound(agreed: readonly Statement[], now: readonly Statement[]): Turned[] {
  const before = new Map(agreed.map((statement) => [statement.id, statement]));
  const stands = new Set(now.map(({ id }) => id));
  const gone = agreed
    .filter(({ id }) => !stands.has(id))
    .map((statement) => ({ statement, senses: withNoes(sensesOf(saidOf(said(statement)))) }));
  const callingNow = callingOf(now);
  const callingThen = callingOf(agreed);
  const refusedNow = new Set(now.flatMap(({ restrictionTypes = [] }) => restrictionTypes));
  const turned = now.flatMap((statement): Turned[] => {
    const found = (was: Statement, how: Turned['how']): Turned[] => [{ now: statement, before: was, how }];
    const known = before.get(statement.id);
    if (known && wordsTurned(known, statement)) return found(known, 'words');
    const called = callingTurned(statement, known, callingThen, callingNow);
    if (called) return found(called, 'calling');
    if (known) return known.restrictionTypes?.some((type) => !refusedNow.has(type)) ? found(known, 'red_line') : [];
    const senses = withNoes(sensesOf(saidOf(said(statement))));
    for (const was of gone) {
      const how = turnedAnew(was, { statement, senses });
      if (how) return found(was.statement, how);
    }
    return [];
  });
  const isAsked = new Set(turned.map((each) => each.before.id));
  const stillNever = now.filter(({ id, section }) => section === 'avoid' && !before.has(id));
  const lost = gone.filter((was) => !isAsked.has(was.statement.id) && isRedLineLost(was, stillNever, refusedNow));
  return [
    ...turned,
    ...lost.map(({ statement: was }) => ({
      now: { id: was.id, section: was.section, text: '' },
      before: was,
      how: 'gone' as const,
    })),
  ];
}

/**
 * Whether what must never be done is said by nothing any more (P9): nowhere the restrictions that it named, or, where it
 * named none, no new answer beside it that is about the same.
 */
function isRedLineLost(
  { statement, senses: [first] }: Read,
  stillNever: readonly Statement[],
  refusedNow: ReadonlySet<string>,
): boolean {
  if (statement.section !== 'avoid') return false;
  const { restrictionTypes = [] } = statement;
  if (restrictionTypes.length > 0) return restrictionTypes.some((type) => !refusedNow.has(type));
  return !stillNever.some((each) => {
    const [second] = withNoes(sensesOf(saidOf(said(each))));
    return first && second && likeness(first, second) >= aboutTheSame;
  });
}

function said({ text, picture = null, sound = null }: Statement) {
  return { text, picture, sound };
}

/** What it says, and what its picture means and its voice note says beside its words. */
function wordsTurned(was: Statement, is: Statement): boolean {
  const pairs = [
    [saidOf(said(was)), saidOf(said(is))],
    [was.picture?.words, is.picture?.words],
    [was.sound?.words, is.sound?.words],
  ] as const;
  return pairs.some(([before = '', after = '']) => textsTurned(before, after));
}

type Calling = Record<'call' | 'never', Map<string, Statement>>;

/** Whom a plan says to call, and not to call, and the answer that says so. */
function callingOf(statements: readonly Statement[]): Calling {
  const plain = (name: string) => name.normalize('NFKC').trim().toLowerCase();
  const named = (namesOf: (statement: Statement) => string[]) =>
    new Map(
      statements.flatMap((statement) =>
        namesOf(statement)
          .map(plain)
          .filter((name) => name !== '')
          .map((name) => [name, statement] as const),
      ),
    );
  return {
    call: named(({ contacts = [] }) => contacts.map(({ name }) => name)),
    never: named(({ doNotContact = [] }) => doNotContact),
  };
}

/** The answer that was agreed about somebody who is to be called now and was not, or was and is not; "do not call" taken back too. */
function callingTurned(
  statement: Statement,
  known: Statement | undefined,
  then: Calling,
  now: Calling,
): Statement | null {
  for (const [wanted, other] of [
    ['call', 'never'],
    ['never', 'call'],
  ] as const) {
    for (const [name, says] of now[wanted]) {
      const was = then[other].get(name);
      if (says === statement && was && !then[wanted].has(name)) return was;
    }
  }
  if (known) for (const [name, said] of then.never) if (said === known && !now.never.has(name)) return known;
  return null;
}

/** Whether any sentence of a text says the opposite of the one that stood in its place. */
export function textsTurned(before: string, after: string): boolean {
  if (before === after) return false;
  const [was, is] = [withNoes(sensesOf(before)), withNoes(sensesOf(after))];
  const spoken = (senses: readonly Sense[]) => new Set(senses.map(({ words }) => words.join(' ')));
  const [saidThen, saidNow] = [spoken(was), spoken(is)];
  const changed = was.filter(({ words }) => !saidNow.has(words.join(' ')));
  const came = is.filter(({ words }) => !saidThen.has(words.join(' ')));
  if (changed.length * came.length > mostPairs) {
    return came.some((sense, index) => changed[index] !== undefined && opposed(changed[index], sense));
  }
  return came.some((sense) => {
    const nearest = changed
      .map((each) => ({ each, like: likeness(each, sense) }))
      .sort((one, other) => other.like - one.like)[0];
    return nearest !== undefined && opposed(nearest.each, sense);
  });
}

function opposed(one: Sense, other: Sense): boolean {
  return likeness(one, other) >= aboutTheSame && saysTheOpposite(one, other);
}

interface Read {
  statement: Statement;
  senses: Sense[];
}

function turnedAnew(was: Read, is: Read): Turned['how'] | null {
  const [first, second] = [was.senses[0], is.senses[0]];
  // What an answer is about stands in its first sentence.
  if (!first || !second || first.about.size === 0 || likeness(first, second) < aboutTheSame) return null;
  const opposite = saysTheOpposite(first, second);
  if (!standOpposed(was.statement.section, is.statement.section)) return opposite ? 'words' : null;
  // "Never hold me" says the same wherever it stands.
  return isAgainst(first) && isAgainst(second) ? null : 'part';
}

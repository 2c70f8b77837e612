import { likeness, saysTheOpposite, isAgainst, sensesOf, type Sense } from './sense';
import type { SectionCode } from './plan';

/** An answer of the plan, or its crisis line, by its words alone. */
export interface Statement {
  id: string;
  section: SectionCode;
  text: string;
}

/** An answer that may ask for the opposite of what was agreed (H17). */
export interface Turned {
  /** As it stands now. */
  now: Statement;
  /** What was agreed. */
  before: Statement;
  /** `words`: a "do" became a "don't", or the other way. `part`: what helped stands where what upsets me stands. */
  how: 'words' | 'part';
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
    .map((statement) => ({ statement, senses: sensesOf(statement.text) }));
  return now.flatMap((statement): Turned[] => {
    const known = before.get(statement.id);
    if (known) return textsTurned(known.text, statement.text) ? [{ now: statement, before: known, how: 'words' }] : [];
    const senses = sensesOf(statement.text);
    for (const was of gone) {
      const how = turnedAnew(was, { statement, senses });
      if (how) return [{ now: statement, before: was.statement, how }];
    }
    return [];
  });
}

/** Whether any sentence of a text says the opposite of the one that stood in its place. */
export function textsTurned(before: string, after: string): boolean {
  if (before === after) return false;
  const [was, is] = [sensesOf(before), sensesOf(after)];
  const spoken = (senses: Sense[]) => new Set(senses.map(({ words }) => words.join(' ')));
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

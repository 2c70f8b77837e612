import type { IncidentEvent, IncidentState } from './incident';
import { fieldsOf, type AnswerField } from './record-fields';

/** As `told` names them (`notification_audiences`). */
export const parents = 'parent_or_pr_holder';

/** These say who else was there or was hurt: they are about other people. */
const ofOthers: readonly AnswerField[] = ['staffInvolved', 'otherInjuries', 'nonStaffReason'];

/**
 * What the parents' copy of a school says of the answers: what the law asks of a school's record (from April 2026),
 * without what is about other people.
 */
export const parentsFields: readonly AnswerField[] = fieldsOf('schools').flatMap(({ comesFrom }) =>
  comesFrom.from === 'answer' && !ofOthers.includes(comesFrom.field) ? [comesFrom.field] : [],
);

export interface CopyGiven {
  /** Milliseconds UTC. */
  at: number;
  accountId: string;
  /** How far the log had got: the copy stays as it was then. */
  sequence: number;
}

/** The copy that the parents were last given; nothing where none was, or where it was kept from them since. */
export function copyGiven(events: readonly IncidentEvent[]): CopyGiven | null {
  let given: CopyGiven | null = null;
  for (const event of events) {
    if (event.type !== 'told' || event.body.whom !== parents) continue;
    if (event.body.withheld) given = null;
    else if (event.body.copy) given = { at: event.at, accountId: event.accountId, sequence: event.sequence };
  }
  return given;
}

/** Staff said that it could do serious harm if the parents knew: on the record, or as why they did not tell them. */
export function isKeptFromParents({ told, answers }: Pick<IncidentState, 'told' | 'answers'>): boolean {
  return told?.[parents]?.withheld === true || answers?.harmIfParentsKnow?.value === 'yes';
}

/** Somebody else, by every name they are known by, and what stands in its place. */
export interface SomebodyElse {
  names: readonly string[];
  instead: string;
}

/**
 * Words without the names of others. A name is found as a whole word, however its letters are written; one that is a word
 * of the language too ("will", "may") is a name unless it stands in small letters. Rather taken out once too often.
 *
 * @param but names of the person themselves, which stay
 */
export function withoutNames(text: string, others: readonly SomebodyElse[], but: readonly string[]): string {
  const kept = new Set(but.flatMap(partsOf).map(small));
  const known = others
    .flatMap(({ names, instead }) => names.flatMap(wholeAndParts).map((name) => ({ name, instead })))
    .filter(({ name }) => !kept.has(small(name)))
    .sort((one, other) => other.name.length - one.name.length);
  return known.reduce(
    (said, { name, instead }) =>
      said.replace(new RegExp(`(?<![\\p{L}\\p{N}])${escaped(name)}(?![\\p{L}\\p{N}])`, 'giu'), (found) =>
        isWord(name) && found === small(found) ? found : instead,
      ),
    text,
  );
}

/** First and family names that are words of English as well: in small letters, and alone, they are read as the word. */
const words = new Set(
  (
    'amber angel april art august autumn bay bell bill bird blossom blue bob bow brook brown carol chance charity chase ' +
    'cherry christian clay cliff cook daisy dale dawn day dean drew dusty earl eve faith fern flora flower frank gene ' +
    'ginger glen grace grant gray green grey guy hall hazel heath heather hill holly honey hope hunter iris ivy jack ' +
    'jade jasmine jay jean jet jewel joy june kit king lane lark lee leigh lily little long lord major mark mason may ' +
    'melody mercy mike miles misty moss nick noble norm olive page park patience pat paul pearl penny peg pepper ' +
    'pierce poppy price prince ray reed rich ricky rob robin rock rocky rod rose ruby rusty sage sally sandy scarlet ' +
    'short sky skip smith sonny stone storm sue summer sunny swift teddy terry tony trinity victor victoria violet ' +
    'wade ward warren waters way west white will willow winter wood woods young'
  ).split(' '),
);

function isWord(name: string): boolean {
  return words.has(small(name));
}

function small(name: string): string {
  return name.toLocaleLowerCase('en');
}

function partsOf(name: string): string[] {
  return name.split(/\s+/).filter((part) => part.length > 1);
}

function wholeAndParts(name: string): string[] {
  return [name, ...partsOf(name)];
}

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

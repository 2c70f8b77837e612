import { inOrder, itemSections, type PlanItem } from './plan';
import { comparedWords, isAgainst, likeness, saysTheOpposite, sensesOf, withoutNot, type Sense } from './sense';
import { sharedSubjects, spokenOf } from './shared-subjects';
import { isWanted } from './turned-round';

/** Two answers that may not both be right. It is asked about, and nothing more (PRODUCT P13: people decide). */
export interface Contradiction {
  /** What is not wanted, or what stands first. */
  one: PlanItem;
  other: PlanItem;
  /** `codes`: the one names what the other asks for. `words`: they say opposite things of the same. `calling`: call, and do not. */
  by: 'codes' | 'words' | 'calling';
}

/** From this likeness on, two sentences of different parts are about the same. */
const aboutTheSame = 0.6;

/** Nobody wants these; where they are named beside what helps, they are to be looked after. */
const lookedAfter = comparedWords('pain ill sick toilet hungry hunger thirsty thirst tired');

interface Read {
  item: PlanItem;
  /** Whether its part is for what is wanted; null where it is for neither. */
  wanted: boolean | null;
  senses: Sense[];
  /** Of `sharedSubjects`: what it is for, and what it is against. */
  asksFor: Set<string>;
  asksAgainst: Set<string>;
}

/**
 * The questions about a plan: "'Being touched' upsets you; 'hand on my shoulder' helps. Are both right?" By rules over
 * codes and words, in the order of the plan. Within one part, only what holds at the same stage is held together.
 *
 * @param items of the sections that the reader may read; those taken out are left out
 */
export function contradictions(items: readonly PlanItem[]): Contradiction[] {
  const reads = itemSections
    .flatMap((section) => inOrder(items.filter((item) => item.section === section && !item.takenOut)))
    .map(readItem);
  const found: Contradiction[] = [];
  reads.forEach((first, index) => {
    for (const second of reads.slice(index + 1)) {
      const by = clash(first, second);
      if (!by) continue;
      const [one, other] = second.wanted === false && first.wanted !== false ? [second, first] : [first, second];
      found.push({ one: one.item, other: other.item, by });
    }
  });
  return found;
}

function readItem(item: PlanItem): Read {
  const wanted = isWanted(item.section);
  // "Never hold me" and "being held" say the same in the part that is for what must not be done.
  const senses = sensesOf(item.text).map((sense) => (item.section === 'avoid' ? withoutNot(sense) : sense));
  const [asksFor, asksAgainst] = [new Set<string>(), new Set<string>()];
  for (const sense of senses) {
    const isFor = (wanted === true) !== (item.section !== 'avoid' && isAgainst(sense));
    for (const name of spokenOf(sense.words)) (isFor ? asksFor : asksAgainst).add(name);
  }
  for (const { name, notWanted, wanted: strategies } of sharedSubjects) {
    const codes = [item.category, ...item.restrictionTypes];
    if (wanted === false && codes.some((code) => code !== null && notWanted.includes(code))) asksAgainst.add(name);
    if (wanted === true && item.category !== null && strategies.includes(item.category)) asksFor.add(name);
  }
  return { item, wanted, senses, asksFor, asksAgainst };
}

function clash(one: Read, other: Read): Contradiction['by'] | null {
  if (callsAndDoesNot(one.item, other.item) || callsAndDoesNot(other.item, one.item)) return 'calling';
  if (one.wanted === null || other.wanted === null) return null;
  if (one.wanted === other.wanted) {
    return one.wanted && sameMoment(one.item, other.item) && sayOpposite(one, other) ? 'words' : null;
  }
  const [wanted, notWanted] = one.wanted ? [one, other] : [other, one];
  if ([...wanted.asksFor].some((name) => notWanted.asksAgainst.has(name))) return 'codes';
  return wanted.senses.some((sense) =>
    notWanted.senses.some((each) => isAboutIt(sense, each) && !saysTheOpposite(sense, each)),
  )
    ? 'words'
    : null;
}

function sameMoment(one: PlanItem, other: PlanItem): boolean {
  return one.section === other.section && (one.stage === other.stage || one.stage === null || other.stage === null);
}

function sayOpposite(one: Read, other: Read): boolean {
  return one.senses.some((sense) =>
    other.senses.some((each) => isAboutIt(sense, each) && saysTheOpposite(sense, each)),
  );
}

function isAboutIt(one: Sense, other: Sense): boolean {
  return likeness(one, other) >= aboutTheSame && !lookedAfter.some((word) => one.about.has(word));
}

/** Whether one says whom to call and the other not to call them. */
function callsAndDoesNot({ contacts }: PlanItem, { doNotContact }: PlanItem): boolean {
  const plain = (name: string) => name.normalize('NFKC').trim().toLowerCase();
  const never = doNotContact.map(plain).filter((name) => name !== '');
  return contacts.some(({ name }) => never.includes(plain(name)));
}

import { isItemId, isPromise } from '../../domain/item-details';
import { can } from '../../domain/access';
import {
  crisisLineId,
  itemSections,
  type AdjustmentOwner,
  type PlanItem,
  type SectionCode,
  type Voice,
} from '../../domain/plan';
import type { Progress } from '../../domain/progress';
import { now } from '../../platform/clock';
import { newId } from '../../platform/ids';
import { inWords } from '../../platform/times-here.server';
import { findPutAway } from '../history/find-put-away.server';
import { findWriters } from '../history/find-writers.server';
import { visitSection } from '../history/visit-section.server';
import type { PersonInView } from '../people/require-person.server';
import { sealingKey } from '../offline/sealing-key.server';
import { usualVoiceOf } from '../people/usual-voice.server';
import { zoneOf } from '../people/zone-of.server';
import { adjustmentOwners } from './adjustment-owners.server';
import { cardRoom } from './card-room.server';
import { detailsSaid } from './details-said';
import { findPlan } from './find-plan.server';
import type { LivePlace } from './live-state';
import { liveSection } from './live-section.server';
import { lookAtDraft } from './look-at-draft.server';
import { planProgress } from './plan-progress.server';
import { documentName } from './section-document';
import { askedExample, startingExamples, type StartingExample } from './starting-examples.server';
import { simplerTold, type SimplerTold } from './simpler-told';
import { simplerWords } from '../../words/simpler';
import { languageHere, wordsHere } from '../../words/words-here.server';

/** Whose plan it is, as the pages speak of it: in the first person on the person's own. */
export interface PlanOwner {
  id: string;
  preferredName: string;
  own: boolean;
}

export interface WayStop {
  section: SectionCode;
  progress: Progress;
}

export interface QuestionData {
  owner: PlanOwner;
  section: SectionCode;
  mayWrite: boolean;
  items: PlanItem[];
  /** The live document, once there is a plan. */
  live: LivePlace | null;
  /** Who looks, and whose words theirs are where nobody says. */
  accountId: string;
  usualVoice: Voice | null;
  /** Which answer is open for changing; it may be so new that only the browser has it. */
  openItem: string | null;
  /** What was taken out before somebody was let in: its words are in the history, for whoever may read it (P1). */
  putAway: PlanItem[];
  /** For the form that adds one: sent twice, it adds one. */
  newItem: string;
  /** For the answer that a picture or a voice note begins. */
  newPicture: string;
  way: WayStop[];
  changed: string | null;
  /** Parts of what was written that could not be read. */
  setAside: number;
  zone: string;
  /** Who wrote each item, and when last, in a few words. */
  writers: Record<string, string>;
  /** What is said of each item besides its words; nothing where nothing is. */
  details: Record<string, string>;
  /** How much stands on the card now, where this section's answers are counted for it. */
  cardRoom: string | null;
  /** Who may be asked to make sure of a promise. */
  owners: AdjustmentOwner[];
  /** What could be simpler in the answer that was just saved by a plain form. */
  simpler: (SimplerTold & { itemId: string }) | null;
  /** Where nothing is written yet: what others might say. */
  examples: StartingExample[];
  /** The words of the one to start with. */
  example: string | null;
}

interface Asked {
  /** The answer that is open for changing. */
  answer: string | null;
  /** The answer that was just saved. */
  saved: string | null;
  /** The example to start with. */
  example: string | null;
}

/** Everything that one question's page shows. Somebody else's reading is written down (P12). */
export async function questionData(
  inView: PersonInView,
  section: SectionCode,
  { answer: asked, saved, example }: Asked,
  isOwnDevice: boolean,
): Promise<QuestionData> {
  const { viewer, person, subject } = inView;
  const at = now();
  const plan = await findPlan(person.id);
  const readable = itemSections.filter((each) => can(viewer, 'draft.read', subject, at, each));
  const { items, updatedAt, setAside, through } = plan
    ? await liveSection(plan.id, section)
    : { items: [], updatedAt: null, setAside: 0, through: '' };
  const mayWrite = can(viewer, 'draft.write', subject, at, section);
  const zone = await zoneOf(person.id);
  await lookAtDraft(viewer, person.id, section);
  const writers = plan ? await findWriters(viewer, subject, plan.id, section, at, zone) : {};
  if (plan) await visitSection(viewer, plan.id, section);
  return {
    owner: { id: person.id, preferredName: person.preferredName, own: viewer.personId === person.id },
    section,
    mayWrite,
    items,
    live: plan && {
      section,
      through,
      accountId: viewer.accountId,
      name: documentName(plan.id, section),
      path: `/people/${person.id}/plan/${section}/kept`,
      sealTo: mayWrite && isOwnDevice ? await sealingKey() : null,
    },
    putAway: plan && mayWrite ? await findPutAway(viewer, subject, plan.id, section, items, at) : [],
    openItem: mayWrite && asked !== null && isItemId(section, asked) ? asked : null,
    accountId: viewer.accountId,
    usualVoice: mayWrite ? await usualVoiceOf(viewer.accountId, person.id) : null,
    newItem: section === 'really_hard' && asked === crisisLineId ? crisisLineId : newId(),
    newPicture: newId(),
    way: (await planProgress(plan?.id ?? null, readable)).map(({ section: stop, progress }) => ({
      section: stop,
      progress,
    })),
    changed: updatedAt === null ? null : inWords(updatedAt, at, zone),
    setAside,
    zone,
    writers,
    details: Object.fromEntries(items.map((item) => [item.id, detailsSaid(item, languageHere())])),
    cardRoom: plan && mayWrite ? await cardRoom(plan.id, section, readable) : null,
    owners: mayWrite && isPromise(section) ? await adjustmentOwners(person.id, at) : [],
    simpler: mayWrite ? simplerIn(items, saved) : null,
    examples: mayWrite && items.every(({ takenOut }) => takenOut) ? await startingExamples(person.id, section) : [],
    example: mayWrite ? askedExample(section, example) : null,
  };
}

function simplerIn(items: PlanItem[], itemId: string | null): QuestionData['simpler'] {
  const item = items.find(({ id, takenOut }) => id === itemId && !takenOut);
  const told = item && simplerTold(item.text, wordsHere(simplerWords));
  return told ? { itemId: item.id, ...told } : null;
}

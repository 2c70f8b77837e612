import { desc, eq } from 'drizzle-orm';
import { database } from '#db/connection.server';
import { agreements } from '#db/tables.server';
import { itemSections } from '../../domain/plan';
import { during } from '../../domain/viewer';
import { newId } from '../../platform/ids';
import { dateInWords } from '../../platform/times-here.server';
import { wordChanges } from '../../platform/word-changes';
import { findContradictions } from '../contradictions/find-contradictions.server';
import { findPlan } from '../drafting/find-plan.server';
import type { PersonInView } from '../people/require-person.server';
import { versionInUse } from './find-version.server';
import { statementSaid, turnedSince } from './turned-since.server';
import { viewsBeside } from '../suggestions/views-beside.server';
import { whatWasRefused } from '../suggestions/who-suggested.server';
import { voiceMeter } from '../../domain/voice-meter';
import { reviewDays } from './review-days';
import { readDraft, whoWrote, type Draft } from './read-draft.server';
import { basisWords } from '../../words/basis';
import { wordsHere } from '../../words/words-here.server';

const nothingWritten: Draft = { crisisLine: null, crisisLineVoice: null, crisisLinePicture: null, items: [], hash: '' };

/** What the page "Do I agree with this?" shows: the draft, section by section, and what was answered before. */
export async function readThrough({ viewer, person, subject }: PersonInView, at: number) {
  const plan = await findPlan(person.id);
  const draft = plan ? await readDraft(plan.id) : nothingWritten;
  const version = await versionInUse(person.id);
  const audience = version?.content.audience;
  const [answered] = await database()
    .read.select({ status: agreements.status })
    .from(agreements)
    .where(eq(agreements.personId, person.id))
    .orderBy(desc(agreements.at))
    .limit(1);
  const decider = subject.deciders.find((each) => each.accountId === viewer.accountId && during(each, at));
  return {
    personId: person.id,
    person: { preferredName: person.preferredName, own: viewer.personId === person.id },
    basis: decider ? wordsHere(basisWords)[decider.basis] : null,
    lastAnswer: answered?.status ?? null,
    crisisLine: draft.crisisLine,
    crisisLineVoice: draft.crisisLineVoice,
    crisisLinePicture: draft.crisisLinePicture,
    readHash: draft.hash,
    answerId: newId(),
    turned: turnedSince(version, draft).map(({ now: is, before, how }) => ({
      ...{ id: is.id, section: is.section, sectionBefore: before.section, how },
      words: wordChanges(statementSaid(before), statementSaid(is)),
    })),
    isAsked: (await findContradictions(viewer, subject, at)).some(({ answer }) => answer === null),
    agreedOn: version && dateInWords(version.agreedAt),
    views: (await viewsBeside(person.id)).map((view) => ({ ...view, when: dateInWords(view.at) })),
    meter: voiceMeter(draft.crisisLine === null ? draft.items : [...draft.items, { voice: draft.crisisLineVoice }]),
    partOfIt: plan ? await whoWrote(plan.id, person.id) : [],
    saidNo: await whatWasRefused(person.id),
    reviewDays: reviewDays(at),
    sections: itemSections
      .map((section) => ({
        section,
        items: draft.items.filter((item) => item.section === section),
        audience: audience?.[section] ?? ('named_people' as const),
      }))
      .filter(({ items }) => items.length > 0),
  };
}

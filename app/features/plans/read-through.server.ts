import { desc, eq } from 'drizzle-orm';
import { database } from '#db/connection.server';
import { agreements } from '#db/tables.server';
import { itemSections } from '../../domain/plan';
import { during } from '../../domain/viewer';
import { newId } from '../../platform/ids';
import { addMonths, calendarDate, dateInWords } from '../../platform/time-words';
import { findPlan } from '../drafting/find-plan.server';
import type { PersonInView } from '../people/require-person.server';
import { findVersion, latestVersionId } from './find-version.server';
import { viewsBeside } from '../suggestions/views-beside.server';
import { whatWasRefused } from '../suggestions/who-suggested.server';
import { voiceMeter } from '../../domain/voice-meter';
import { readDraft, whoWrote } from './read-draft.server';
import { basisWords } from '../../words/basis';
import { wordsHere } from '../../words/words-here.server';

/** What the page "Do I agree with this?" shows: the draft, section by section, and what was answered before. */
export async function readThrough({ viewer, person, subject }: PersonInView, at: number) {
  const plan = await findPlan(person.id);
  const draft = plan ? await readDraft(plan.id) : { crisisLine: null, crisisLineVoice: null, items: [], hash: '' };
  const latest = await latestVersionId(person.id);
  const audience = latest ? (await findVersion(latest))?.content.audience : undefined;
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
    readHash: draft.hash,
    answerId: newId(),
    views: (await viewsBeside(person.id)).map((view) => ({ ...view, when: dateInWords(view.at) })),
    meter: voiceMeter(draft.items),
    partOfIt: plan ? await whoWrote(plan.id, person.id) : [],
    saidNo: await whatWasRefused(person.id),
    reviewOn: addMonths(calendarDate(at, 'Europe/London'), 6),
    sections: itemSections
      .map((section) => ({
        section,
        items: draft.items.filter((item) => item.section === section),
        audience: audience?.[section] ?? ('named_people' as const),
      }))
      .filter(({ items }) => items.length > 0),
  };
}

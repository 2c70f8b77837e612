import { eq } from 'drizzle-orm';
import { expect } from 'vitest';
import { database } from '../../db/connection.server';
import { plans, suggestions } from '../../db/tables.server';
import type { PlanItem, SectionCode } from '../../app/domain/plan';
import type { Viewer } from '../../app/domain/viewer';
import { readSection } from '../../app/features/drafting/live-section.server';
import { writeItem } from '../../app/features/drafting/write-item.server';
import { answerSuggestion, markOf, type Answering } from '../../app/features/suggestions/answer-suggestion.server';
import { makeSuggestion, type Suggesting } from '../../app/features/suggestions/make-suggestion.server';
import { newId } from '../../app/platform/ids';
import { makeAccount, makeGrant } from './fixtures';
import { viewerOfAccount } from './viewer';
import { makeWillowCourt } from './willow-court';

/** Ffion with one answer in "what helps"; her friend may suggest there, Sam is on shift. */
export async function makeSuggesting() {
  const place = await makeWillowCourt();
  const me = await viewerOfAccount(place.me);
  const itemId = newId();
  await writeItem(me, place.ffion, 'helps', {
    do: 'add',
    id: itemId,
    text: 'Hold up my cards.',
    details: { stage: 'early_signs', voice: 'person_own_words' },
  });
  const friendId = await makeAccount(place.organisation, 'supporter', { name: 'Dee Lane' });
  await makeGrant(place.ffion, friendId, { section: 'helps', level: 'suggest' });
  const friend = await viewerOfAccount(friendId);
  const suggest = (viewer: Viewer, more: Partial<Suggesting>) =>
    makeSuggestion(viewer, place.ffion, {
      id: newId(),
      section: 'helps',
      itemId: null,
      kind: 'add',
      words: 'Wait with me.',
      placing: null,
      voice: 'friend',
      why: '',
      ...more,
    });
  const items = async (section: SectionCode = 'helps'): Promise<PlanItem[]> => {
    const [plan] = await database().read.select().from(plans).where(eq(plans.personId, place.ffion));
    return readSection(plan!.id, section);
  };
  const answer = async (viewer: Viewer, suggestionId: string, more: Partial<Answering>) => {
    const about = await suggestionRow(suggestionId);
    const item = (await items()).find(({ id }) => id === about?.itemId) ?? null;
    return answerSuggestion(viewer, place.ffion, {
      suggestionId,
      answer: 'yes',
      words: '',
      seen: about?.kind === 'add' ? '' : markOf(item),
      ...more,
    });
  };
  return { ...place, me, friend, sam: await viewerOfAccount(place.sam), itemId, suggest, items, answer };
}

export async function suggestionRow(id: string) {
  const [row] = await database().read.select().from(suggestions).where(eq(suggestions.id, id));
  return row;
}

/** The id of what was made. */
export async function made(result: Promise<{ allowed: boolean }>): Promise<string> {
  const said = (await result) as { allowed: boolean; id: string; reason?: string };
  expect(said).toMatchObject({ allowed: true });
  return said.id;
}

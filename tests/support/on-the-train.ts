import { eq } from 'drizzle-orm';
import * as Y from 'yjs';
import { database } from '#db/connection.server';
import { plans } from '#db/tables.server';
import { readSection } from '#app/features/drafting/live-section.server';
import { loadSection } from '#app/features/drafting/load-section.server';
import { readItems } from '#app/features/drafting/section-document';
import { writeItem } from '#app/features/drafting/write-item.server';
import type { KeptWords } from '#app/features/offline/take-kept-words.server';
import { newId } from '#app/platform/ids';
import { viewerOfAccount } from './viewer';
import { makeWillowCourt } from './willow-court';

/** Ffion's draft with two answers, and what a device of Carys's has of it when the connection goes. */
export async function onTheTrain() {
  const place = await makeWillowCourt();
  const me = await viewerOfAccount(place.me);
  const carys = await viewerOfAccount(place.sister);
  const [cards, music] = [newId(), newId()];
  for (const [id, text] of [
    [cards, 'Hold up my cards.'],
    [music, 'Music.'],
  ] as const) {
    await writeItem(me, place.ffion, 'helps', { do: 'add', id, text, details: {} });
  }
  const [plan] = await database().read.select().from(plans).where(eq(plans.personId, place.ffion));
  const device = new Y.Doc();
  await loadSection(device, plan!.id, 'helps');
  const before = Y.encodeStateVector(device);
  const base = new Map(readItems(device, 'helps').map(({ id, text }) => [id, text]));
  const keep = (...ids: string[]): KeptWords => ({
    items: ids.map((id) => ({
      id,
      base: base.get(id) ?? null,
      words: readItems(device, 'helps').find((item) => item.id === id)!.text,
      recordId: newId(),
    })),
    update: Y.encodeStateAsUpdate(device, before),
  });
  const meanwhile = (id: string, text: string) =>
    writeItem(me, place.ffion, 'helps', { do: 'change', id, text, basedOn: base.get(id)!, details: {} });
  const texts = async () => (await readSection(plan!.id, 'helps')).map(({ text }) => text);
  return { ...place, me, carys, cards, music, plan: plan!, device, keep, meanwhile, texts };
}

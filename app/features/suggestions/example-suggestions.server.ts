import { itemViews, suggestionAnswers, suggestions } from '#db/tables.server';
import { placingFor, saidNow } from '../../domain/suggestion';
import { newId } from '../../platform/ids';
import { record } from '../audit/record.server';
import { exampleSuggestions, type ExampleSuggestion } from '../people/example-data';
import { idOf, type Seeding } from '../people/example-places.server';
import { nameBeside } from './keep-view.server';

/** What others suggested to the example people: some of it waits, some was answered. */
export async function seedSuggestions(seeding: Seeding): Promise<void> {
  for (const suggestion of exampleSuggestions) await seedSuggestion(seeding, suggestion);
}

async function seedSuggestion(seeding: Seeding, suggestion: ExampleSuggestion): Promise<void> {
  const { tx, days } = seeding;
  const { section, words, voice, why, about, stage } = suggestion;
  const personId = idOf(seeding.people, suggestion.person);
  const accountId = idOf(seeding.accounts, suggestion.by);
  const at = days.ago(suggestion.daysAgo, suggestion.time);
  const id = newId();
  const item = about === undefined ? undefined : seeding.standing.get(idOf(seeding.items, about));
  const placing = stage ? placingFor(section, { stage, who: null, where: null, whereWords: null }) : null;
  await tx.insert(suggestions).values({
    ...{ id, personId, section, words, voice, why, accountId, at, placing },
    itemId: item?.id ?? newId(),
    kind: item ? 'change' : 'add',
    saidThen: item ? saidNow(item) : null,
  });
  await record(tx, { at, accountId, action: 'suggestion.made', personId, objectId: id, detail: section });
  if (!suggestion.answer) return;
  const answeredBy = idOf(seeding.accounts, suggestion.answer.by);
  const answeredAt = days.ago(suggestion.answer.daysAgo, suggestion.answer.time);
  const { answer, kept } = suggestion.answer;
  await tx.insert(suggestionAnswers).values({ suggestionId: id, answer, accountId: answeredBy, at: answeredAt });
  await record(tx, {
    at: answeredAt,
    accountId: answeredBy,
    action: 'suggestion.answered',
    personId,
    objectId: id,
    detail: answer,
  });
  if (!kept || !item) return;
  const by = await nameBeside(tx, personId, accountId);
  await tx
    .insert(itemViews)
    .values({ id: newId(), personId, section, itemId: item.id, accountId, by, words, at, suggestionId: id });
}

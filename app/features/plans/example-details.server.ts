import type { ItemDetails } from '../../domain/item-details';
import { exampleCircles, examplePlaces, type ExampleItem } from '../people/example-data';
import { idOf, type Seeding } from '../people/example-places.server';

/** Everything of an example answer but its words; of an adjustment also who makes sure of it. */
export function exampleDetails(seeding: Seeding, key: string, item: ExampleItem): Partial<ItemDetails> {
  return {
    ...promiseOf(seeding, key, item),
    stage: item.stage ?? null,
    category: item.trigger_category ?? item.sign_channel ?? item.strategy_type ?? item.avoid_type ?? null,
    who: item.who ?? null,
    where: item.where ?? null,
    voice: item.voice,
    howKnown: item.how_known ?? null,
    picture: item.picture ?? null,
    onCard: item.priority === 1,
    restrictionTypes: item.restriction_types ?? [],
    riskFactors: item.risk_factors ?? [],
    contacts: (item.contacts ?? []).map(
      ({ name, relationship, phone, tell_after_restriction: tellAfterRestriction }) => ({
        name,
        relationship,
        phone,
        tellAfterRestriction,
      }),
    ),
    doNotContact: item.do_not_contact ?? [],
  };
}

function promiseOf(seeding: Seeding, key: string, item: ExampleItem): Partial<ItemDetails> {
  const promise = exampleCircles[key]!.promises?.[item.id];
  if (!promise) return {};
  const { name } = examplePlaces.accounts.find((account) => account.key === promise.owner)!;
  return {
    owner: { name, accountId: idOf(seeding.accounts, promise.owner) },
    inPlaceBy: seeding.days.shift(promise.by),
  };
}

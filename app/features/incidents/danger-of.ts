import { bodilyDanger } from '../../domain/bodily-danger';
import { cardBeforeAgreement, cardOf, type Card } from '../../domain/card';
import type { IncidentState } from '../../domain/incident';
import type { IncidentsTold, StaffView } from './incident-view';
import { nameItemOf, type FoundIncident } from './show-incident';

/**
 * The card that was on the screen; without a version, of what is known.
 *
 * @param ofDraft what is known where nothing is agreed
 */
export function cardInSight(version: FoundIncident['version'], ofDraft: Card | null, told: IncidentsTold): Card {
  if (version) return cardOf(version.content, nameItemOf(told));
  return ofDraft ?? cardBeforeAgreement([], nameItemOf(told), { wroteWith: [] });
}

/** The signs to stop, and how the person can be hurt, while something endangers their body (P9). */
export function dangerOf(state: IncidentState, name: string, card: Card, told: IncidentsTold): StaffView['danger'] {
  const danger = bodilyDanger(state);
  if (!danger) return null;
  const title = told.let_go[danger.type](name);
  return {
    title,
    signs: told.stop_signs,
    short: `${title} ${told.short_signs}`,
    health: card.health.map(({ text }) => text).join(' '),
  };
}

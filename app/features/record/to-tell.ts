import type { Setting } from '../../domain/codes';
import { factsToTell } from '../../domain/facts-to-tell';
import { whoToTell, type NotificationAudience, type ToTell } from '../../domain/notifications';
import { isSignedAndOver } from '../../domain/signed-change';
import { firstUsedAt } from '../../domain/when-used';
import { clockTime, dateInWords } from '../../platform/time-words';
import { ageThen } from '../incidents/age-then';
import type { IncidentsTold } from '../incidents/incident-view';
import { byOnPaper, byWords } from '../incidents/staff-view';
import type { FoundIncident } from '../incidents/show-incident';

export interface ToTellView extends Pick<ToTell, 'reasons' | 'basis'> {
  /** What a form sends: an audience, or a contact of the plan. */
  whom: string;
  audience: NotificationAudience;
  contact: { name: string; relationship: string; phone: string } | null;
  by: string;
  byOnPaper: string;
  /** What was said of it last. */
  said: { withheld: boolean; text: string; who: string; when: string } | null;
  /** What was said is signed: other words for it say why. */
  asksWhy: boolean;
  eventId: string;
}

/** Who must be told, by what law or plan and by when; never sent by itself (the notifications of the plan and the law). */
export function showToTell(
  found: FoundIncident,
  told: IncidentsTold,
  who: (accountId: string) => string,
  now: number,
  newId: () => string,
): ToTellView[] {
  const { state, site, version } = found;
  const zone = site.timeZone;
  const facts = factsToTell(state, version?.content ?? null, site.setting as Setting, ageThen(found));
  return whoToTell(facts).map(({ audience, contact, reasons, basis, by }) => {
    const whom = contact ? `contact:${contact.name}` : audience;
    const said = state.told[whom];
    const due = by.when === 'today' ? { when: 'today' as const, since: firstUsedAt(state) } : by;
    return {
      whom,
      audience,
      contact: contact && { name: contact.name, relationship: contact.relationship, phone: contact.phone },
      reasons,
      basis,
      by: byWords(due, told, now, zone),
      byOnPaper: byOnPaper(due, told, zone),
      said: said
        ? {
            withheld: said.withheld,
            text: said.text,
            who: who(said.accountId),
            when: `${dateInWords(said.at, zone, told.times)}, ${clockTime(said.at, zone)}`,
          }
        : null,
      asksWhy: said !== undefined && isSignedAndOver(state),
      eventId: newId(),
    };
  });
}

import { agreedItems } from '../../domain/agreement';
import type { Setting } from '../../domain/codes';
import { countedUses } from '../../domain/incident';
import { isFramework } from '../../domain/legal-framework';
import { whoToTell, type NotificationAudience, type NotificationFacts, type ToTell } from '../../domain/notifications';
import { ageOn } from '../../domain/person';
import type { Answers } from '../../domain/record-answers';
import { calendarDate, clockTime, dateInWords } from '../../platform/time-words';
import type { IncidentsTold } from '../incidents/incident-view';
import { byWords } from '../incidents/staff-view';
import type { FoundIncident } from '../incidents/show-incident';

export interface ToTellView extends Pick<ToTell, 'reasons' | 'basis'> {
  /** What a form sends: an audience, or a contact of the plan. */
  whom: string;
  audience: NotificationAudience;
  contact: { name: string; relationship: string; phone: string } | null;
  by: string;
  /** What was said of it last. */
  said: { withheld: boolean; text: string; who: string; when: string } | null;
  eventId: string;
}

/** Who must be told, by what law or plan and by when; never sent by itself (the notifications of the plan and the law). */
export function showToTell(
  { state, person, site, version }: FoundIncident,
  answers: Answers,
  told: IncidentsTold,
  who: (accountId: string) => string,
  now: number,
  newId: () => string,
): ToTellView[] {
  const zone = site.timeZone;
  const law = answers.legalFramework;
  const facts: NotificationFacts = {
    setting: site.setting as Setting,
    age: ageOn(person.dateOfBirth, calendarDate(state.startedAt, zone)),
    types: countedUses(state).map(({ type }) => type),
    contacts: version ? agreedItems(version.content).flatMap((item) => (item.takenOut ? [] : item.contacts)) : [],
    seriousInjury: (answers.seriousInjury as NotificationFacts['seriousInjury']) ?? null,
    abuse: answers.cruelOrLifeThreatening === 'yes' || answers.abuseAlleged === 'yes',
    police: answers.policeCame === 'yes',
    legalFramework: isFramework(law) ? law : null,
    hasAdvocate: answers.hasAdvocate === 'yes',
    hasAttorneyOrDeputy: answers.hasAttorneyOrDeputy === 'yes',
    hasSocialWorker: answers.hasSocialWorker === 'yes',
    commissionerAsks: answers.commissionerAsks === 'yes',
    harmIfParentsKnow: answers.harmIfParentsKnow === 'yes',
  };
  return whoToTell(facts).map(({ audience, contact, reasons, basis, by }) => {
    const whom = contact ? `contact:${contact.name}` : audience;
    const said = state.told[whom];
    return {
      whom,
      audience,
      contact: contact && { name: contact.name, relationship: contact.relationship, phone: contact.phone },
      reasons,
      basis,
      by: byWords(by.when === 'today' ? { when: 'today', since: state.startedAt } : by, told, now, zone),
      said: said
        ? {
            withheld: said.withheld,
            text: said.text,
            who: who(said.accountId),
            when: `${dateInWords(said.at, zone, told.times)}, ${clockTime(said.at, zone)}`,
          }
        : null,
      eventId: newId(),
    };
  });
}

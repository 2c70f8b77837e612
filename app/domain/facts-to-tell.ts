import { agreedItems } from './agreement';
import type { Setting } from './codes';
import { countedUses, type IncidentState } from './incident';
import { isFramework } from './legal-framework';
import type { NotificationFacts } from './notifications';
import type { AgreedPlan } from './plan';
import type { RecordField } from './record-answers';

/**
 * What an incident and its record say about who must be told.
 *
 * @param plan the version that was on the screen
 * @param age in years, on the day
 */
export function factsToTell(
  state: IncidentState,
  plan: AgreedPlan | null,
  setting: Setting,
  age: number,
): NotificationFacts {
  const answer = (field: RecordField) => state.answers[field]?.value;
  const isYes = (field: RecordField) => answer(field) === 'yes';
  const law = answer('legalFramework');
  return {
    setting,
    age,
    types: countedUses(state).map(({ type }) => type),
    contacts: plan ? agreedItems(plan).flatMap((item) => (item.takenOut ? [] : item.contacts)) : [],
    seriousInjury: (answer('seriousInjury') as NotificationFacts['seriousInjury']) || null,
    abuse: isYes('cruelOrLifeThreatening') || isYes('abuseAlleged'),
    police: isYes('policeCame'),
    legalFramework: isFramework(law) ? law : null,
    hasAdvocate: isYes('hasAdvocate'),
    hasAttorneyOrDeputy: isYes('hasAttorneyOrDeputy'),
    hasSocialWorker: isYes('hasSocialWorker'),
    commissionerAsks: isYes('commissionerAsks'),
    harmIfParentsKnow: isYes('harmIfParentsKnow'),
  };
}

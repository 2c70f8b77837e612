import { tookPart } from '../../domain/account-access';
import { countedUses } from '../../domain/incident';
import { detailsOf } from '../../domain/use-details';
import { timeBeside } from '../../platform/time-words';
import type { TimeWords } from '../../words/times';
import type { useDetailsWords } from '../../words/use-details';
import type { FoundIncident } from '../incidents/show-incident';
import { nameAndJob } from '../use-details/use-details-view';
import type { RecordView } from './record-view';

/**
 * What the record asks and was said already of how each restriction was done: where, how, and by whom. It stands in the
 * fields that nobody has answered, to be looked at (P14: nothing is typed twice).
 */
export function filledFromUses(
  found: FoundIncident,
  words: (typeof useDetailsWords)['en'],
  times: TimeWords,
): RecordView['filledIn'] {
  const { state, site } = found;
  const zone = site.timeZone;
  const uses = countedUses(state);
  const how = uses.flatMap(({ type, mhsdsType, startedAt, stoppedAt, described, said }) => {
    const { room: _room, ...details } = detailsOf(said);
    const told = words.said({ ...(described ? { text: described } : {}), ...details });
    const when = [startedAt, stoppedAt]
      .flatMap((at) => (at === null ? [] : timeBeside(at, state.startedAt, zone, times)))
      .join('–');
    return told ? [words.of_use(type, mhsdsType, when, told)] : [];
  });
  const rooms = [...new Set(uses.flatMap(({ said }) => said.room?.value || []))];
  const held = uses.flatMap(({ said }) => (said.holders?.value ?? []).flatMap(({ who }) => who ?? []));
  const there = whoWasThere(found).flatMap((id) => nameAndJob(found, id) ?? []);
  const all = [...held, ...there];
  const staff = all.filter((who, index) => all.findIndex((each) => nameIn(each) === nameIn(who)) === index);
  return {
    ...(how.length > 0 && { howUsed: how.join('\n\n') }),
    ...(rooms.length > 0 && { place: [...rooms, site.name].join(', ') }),
    staffInvolved: staff.join('\n'),
  };
}

/** By the log. Who only completes the record was not involved. */
function whoWasThere({ state, events }: FoundIncident): string[] {
  return state.accountIds.filter((id) => tookPart(id, events, state.endedAt));
}

/** "Sam Okoro" of "Sam Okoro, support worker" */
function nameIn(who: string): string {
  return who.split(',')[0]!.trim().toLowerCase();
}

import { asTapped } from '../../domain/as-tapped';
import type { IncidentEvent, RestrictionUse } from '../../domain/incident';
import { mhsdsTypesOf, type MhsdsType, type RestrictionType } from '../../domain/restriction';
import { isSignedAndOver, isSignedUse } from '../../domain/signed-change';
import {
  detailsAskedOf,
  detailsOf,
  useDetailFields,
  type UseDetailField,
  type UseDetails,
} from '../../domain/use-details';
import { lengthInWords, timeBeside } from '../../platform/time-words';
import type { IncidentsTold } from '../incidents/incident-view';
import { nameOf, type FoundIncident } from '../incidents/show-incident';

/** How one restriction was done, to be read and written down. */
export interface UseDetailsView {
  incidentId: string;
  sequence: number;
  useId: string;
  accountId: string;
  name: string;
  type: RestrictionType;
  label: string;
  started: string;
  stopped: string | null;
  lasted: string;
  /** The kinds (MHS515) that it can be; for a physical restraint they are the positions. */
  kinds: readonly MhsdsType[];
  kind: MhsdsType | null;
  asks: readonly UseDetailField[];
  details: UseDetails;
  /** Known from what was written before, and not said of this one. */
  roomBefore: string | null;
  /** Who took part, by name and job: offered, never filled in by itself. */
  people: string[];
  saved: { who: string; time: string } | null;
  /** What changes says why. */
  isSigned: boolean;
  eventId: string;
  kindId: string;
}

/** What was said of it as a page showed it, when the log had got as far as `sequence`. */
export function detailsShown(events: readonly IncidentEvent[], useId: string, sequence: number): UseDetails {
  const stood: Record<string, unknown> = {};
  for (const event of asTapped(events)) {
    if (event.type !== 'use_described' || event.body.useId !== useId || event.sequence > sequence) continue;
    for (const field of useDetailFields) if (event.body[field] !== undefined) stood[field] = event.body[field];
  }
  return stood;
}

export function nameAndJob({ names, jobTitles }: FoundIncident, accountId: string): string | null {
  const name = names.get(accountId);
  return name ? [name, jobTitles.get(accountId)].filter(Boolean).join(', ') : null;
}

/** @param use one of the incident's own */
export function viewOfUse(
  found: FoundIncident,
  use: RestrictionUse,
  told: IncidentsTold,
  accountId: string,
  now: number,
  newId: () => string,
): UseDetailsView {
  const { state, site, person, events, sequence } = found;
  const zone = site.timeZone;
  const { useId, type, said } = use;
  const last = events.findLast((event) => event.type === 'use_described' && event.body.useId === useId);
  const kinds = mhsdsTypesOf[type];
  const before = state.uses.find((each) => each.useId !== useId && each.said.room?.value);
  return {
    incidentId: state.incidentId,
    sequence,
    useId,
    accountId,
    name: person.preferredName,
    type,
    label: told.restriction[type].label,
    started: timeBeside(use.startedAt, state.startedAt, zone, told.times),
    stopped: use.stoppedAt === null ? null : timeBeside(use.stoppedAt, state.startedAt, zone, told.times),
    lasted: lengthInWords((use.stoppedAt ?? now) - use.startedAt, told.times),
    kinds: kinds.length > 1 ? kinds : [],
    kind: use.mhsdsType,
    asks: detailsAskedOf(type),
    details: { ...(use.described ? { text: use.described } : {}), ...detailsOf(said) },
    roomBefore: said.room ? null : (before?.said.room?.value ?? null),
    people: state.accountIds.flatMap((id) => nameAndJob(found, id) ?? []),
    saved: last
      ? {
          who: last.accountId === accountId ? told.you : nameOf(found, told, last.accountId),
          time: timeBeside(last.at, now, zone, told.times),
        }
      : null,
    isSigned: isSignedAndOver(state) || isSignedUse(state, useId),
    eventId: newId(),
    kindId: newId(),
  };
}

import type { Database } from 'better-sqlite3';
import { startIncident, applyEvent } from '../../app/domain/incident-fold';
import type { IncidentEvent, IncidentEventOf } from '../../app/domain/incident';
import { settledAt } from '../../app/domain/settled';
import { sealOf } from '../../app/features/audit/seal-chain.server';
import { inserter, kinds, nth, type Filled } from './fill-people';

const minute = 60_000;
const day = 24 * 60 * minute;

/** Incidents over the last year, spread over the people; one in five with a restriction, each audited and sealed. */
export function fillIncidents(raw: Database, { now, people, itemIds }: Filled, incidents: number): void {
  const put = {
    incident: inserter(raw, 'incidents'),
    event: inserter(raw, 'incident_events'),
    use: inserter(raw, 'restriction_uses'),
    tried: inserter(raw, 'strategy_tries'),
    audit: inserter(raw, 'audit_entries'),
    seal: inserter(raw, 'audit_seals'),
  };
  let sealed = '';
  let seals = 0;
  const seal = (entry: Parameters<typeof sealOf>[1]) => {
    sealed = sealOf(sealed, entry);
    put.seal({ sequence: ++seals, entry_id: entry.id, hash: sealed, sealed_at: now });
  };

  for (let n = 0; n < incidents; n++) {
    const who = (n * 7_919) % people;
    const incidentId = nth(kinds.incident, n);
    const personId = nth(kinds.person, who);
    const site = Math.floor(who / 40);
    const accountId = nth(kinds.account, site);
    const at = now - 365 * day + Math.floor((n / incidents) * 364 * day);
    const device = { deviceAt: null, deviceOffset: null, deviceZone: null };
    const about = { incidentId, accountId, ...device };
    const start: IncidentEventOf<'started'> = {
      ...about,
      id: nth(kinds.event, n * 4),
      sequence: 1,
      type: 'started',
      at,
      body: { personId, siteId: nth(kinds.site, site), versionId: nth(kinds.version, who) },
    };
    const events: IncidentEvent[] = [
      start,
      {
        ...about,
        id: nth(kinds.event, n * 4 + 1),
        sequence: 2,
        type: 'strategy_tried',
        at: at + 2 * minute,
        body: { itemId: itemIds[n % itemIds.length]!, outcome: n % 3 === 0 ? 'tried_no_help' : 'tried_helped' },
      },
    ];
    if (n % 5 === 0) {
      const useId = nth(kinds.use, n + 0x1000);
      events.push(
        {
          ...about,
          id: useId,
          sequence: 3,
          type: 'restriction_started',
          at: at + 4 * minute,
          body: { useId, type: 'physical' },
        },
        {
          ...about,
          id: nth(kinds.use, n + 0x10000000),
          sequence: 4,
          type: 'restriction_stopped',
          at: at + 7 * minute,
          body: { useId },
        },
      );
    }
    events.push({
      ...about,
      id: nth(kinds.event, n * 4 + 3),
      sequence: events.length + 1,
      type: n % 5 === 0 ? 'over' : 'passed',
      at: at + 9 * minute,
      body: {},
    });
    const state = events.slice(1).reduce(applyEvent, startIncident(start));
    put.incident({
      id: incidentId,
      person_id: personId,
      site_id: state.siteId,
      version_id: state.versionId,
      started_at: at,
      ended_at: state.endedAt,
      settled_at: settledAt(state),
      outcome: state.outcome,
      last_sequence: events.length,
      state: JSON.stringify(state),
    });
    for (const event of events)
      put.event({
        id: event.id,
        incident_id: incidentId,
        sequence: event.sequence,
        type: event.type,
        account_id: accountId,
        at: event.at,
        device_at: null,
        device_offset: null,
        device_zone: null,
        body: JSON.stringify(event.body),
      });
    for (const use of state.uses)
      put.use({
        id: use.useId,
        incident_id: incidentId,
        person_id: personId,
        type: use.type,
        mhsds_type: use.mhsdsType,
        started_at: use.startedAt,
        stopped_at: use.stoppedAt,
      });
    for (const tried of state.tries)
      put.tried({
        incident_id: incidentId,
        item_id: tried.itemId,
        person_id: personId,
        outcome: tried.outcome,
        at: tried.at,
      });
    const entry = {
      id: nth(kinds.audit, n),
      at,
      accountId,
      action: 'incident.started' as const,
      personId,
      objectId: incidentId,
      detail: null,
    };
    put.audit({
      id: entry.id,
      at,
      account_id: accountId,
      action: entry.action,
      person_id: personId,
      object_id: incidentId,
      detail: null,
    });
    seal(entry);
  }
}

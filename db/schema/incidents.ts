import type {
  IncidentEventBody,
  IncidentEventType,
  IncidentOutcome,
  IncidentState,
  StrategyOutcome,
} from '../../app/domain/incident';
import type { RestrictionType } from '../../app/domain/restriction';
import { notSettled } from '../../app/domain/settled';
import type { Kit } from './kit';

export function defineIncidents(k: Kit) {
  /** Everything that happens is an event; this log is the record and the rest can be made again from it. */
  const incidentEvents = k.table(
    'incident_events',
    {
      /** Made on the device, so that a repeated post counts once (H7). */
      id: k.text('id').primaryKey(),
      incidentId: k.text('incident_id').notNull(),
      sequence: k.integer('sequence').notNull(),
      type: k.text('type').$type<IncidentEventType>().notNull(),
      accountId: k.text('account_id').notNull(),
      /** The server's time. */
      at: k.instant('at').notNull(),
      deviceAt: k.instant('device_at'),
      /** Minutes that the device was ahead of UTC. */
      deviceOffset: k.integer('device_offset'),
      deviceZone: k.text('device_zone'),
      body: k.json<IncidentEventBody>('body').notNull(),
    },
    (t) => [k.uniqueIndex('incident_events_sequence').on(t.incidentId, t.sequence)],
  );
  const incidents = k.table(
    'incidents',
    {
      id: k.text('id').primaryKey(),
      personId: k.text('person_id').notNull(),
      siteId: k.text('site_id').notNull(),
      /** The version that was on the screen (P7); nothing when none was agreed. */
      versionId: k.text('version_id'),
      startedAt: k.instant('started_at').notNull(),
      endedAt: k.instant('ended_at'),
      /** From its events, so that lists find what goes on without reading the years before. */
      settledAt: k.instant('settled_at').notNull().default(notSettled),
      outcome: k.text('outcome').$type<IncidentOutcome>().notNull(),
      lastSequence: k.integer('last_sequence').notNull(),
      state: k.json<IncidentState>('state').notNull(),
    },
    (t) => [
      k.index('incidents_person').on(t.personId, t.startedAt),
      k.index('incidents_site').on(t.siteId, t.startedAt),
      k.index('incidents_site_settled').on(t.siteId, t.settledAt),
      k.index('incidents_person_settled').on(t.personId, t.settledAt),
    ],
  );
  /** One type within an incident, with its own start and end (MHS515). */
  const restrictionUses = k.table(
    'restriction_uses',
    {
      id: k.text('id').primaryKey(),
      incidentId: k.text('incident_id').notNull(),
      personId: k.text('person_id').notNull(),
      type: k.text('type').$type<RestrictionType>().notNull(),
      mhsdsType: k.text('mhsds_type'),
      startedAt: k.instant('started_at').notNull(),
      stoppedAt: k.instant('stopped_at'),
    },
    (t) => [
      k.index('restriction_uses_incident').on(t.incidentId),
      k.index('restriction_uses_person').on(t.personId, t.startedAt),
      k.index('restriction_uses_running').on(t.stoppedAt, t.type),
    ],
  );
  const strategyTries = k.table(
    'strategy_tries',
    {
      incidentId: k.text('incident_id').notNull(),
      itemId: k.text('item_id').notNull(),
      personId: k.text('person_id').notNull(),
      outcome: k.text('outcome').$type<StrategyOutcome>().notNull(),
      at: k.instant('at').notNull(),
    },
    (t) => [k.primaryKey({ columns: [t.incidentId, t.itemId] }), k.index('strategy_tries_person').on(t.personId)],
  );
  return { incidentEvents, incidents, restrictionUses, strategyTries };
}

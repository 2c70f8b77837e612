import type { IncidentEvent } from '../../app/domain/incident';

/** When the first of them is: milliseconds UTC. */
export const began = Date.UTC(2026, 5, 3, 13, 32);
export const minute = 60_000;

/** Events as the server numbers them, a minute apart, by whoever is named. */
export function log(...told: [type: string, body?: object, accountId?: string][]): IncidentEvent[] {
  return told.map(
    ([type, body = {}, accountId = 'sam'], index) =>
      ({
        id: `event-${index}`,
        incidentId: 'incident',
        sequence: index + 1,
        type,
        accountId,
        at: began + index * minute,
        deviceAt: null,
        deviceOffset: null,
        deviceZone: null,
        body,
      }) as IncidentEvent,
  );
}

export const start: [string, object] = ['started', { personId: 'ffion', siteId: 'willow', versionId: 'six' }];

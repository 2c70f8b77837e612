import { happenedAt, type IncidentEvent } from './incident';

/**
 * Events in the order in which they were tapped; of two at one moment, in which they arrived.
 *
 * @param events in the order of their sequence
 */
export function asTapped(events: readonly IncidentEvent[]): IncidentEvent[] {
  return [...events].sort((a, b) => happenedAt(a) - happenedAt(b));
}

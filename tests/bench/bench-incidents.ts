import type { Dataset } from './dataset';
import { figure, type Figure } from './figures';
import type { IncidentWriting, IncidentWritten } from './incident-writers';
import { runScript } from './processes';

/** Events of an incident, recorded by one, ten and fifty at once, beside a bare transaction of two rows. */
export async function benchIncidents(data: Dataset, rounds: number, milliseconds: number): Promise<Figure[]> {
  const input: IncidentWriting = { data, rounds, milliseconds };
  const { single, ten, fifty } = await runScript<IncidentWritten>('incident-writers.ts', input);
  return [
    figure(
      { name: 'incident event acknowledged, 1 writer, p50', unit: 'ms', reach: { most: 3 } },
      single,
      (each) => each.p50,
    ),
    figure(
      { name: 'incident event acknowledged, 1 writer, p95', unit: 'ms', reach: { most: 3 } },
      single,
      (each) => each.p95,
    ),
    figure(
      { name: 'incident events, 10 writers', unit: 'events/s', reach: { least: 0.4 } },
      ten,
      (each) => each.perSecond,
    ),
    figure(
      { name: 'incident events, 50 writers', unit: 'events/s', reach: { least: 0.4 } },
      fifty,
      (each) => each.perSecond,
    ),
  ];
}

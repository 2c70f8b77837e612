import type { Dataset } from './dataset';
import { figure, rounds, type Figure } from './figures';
import { runScript, startServer, type Running } from './processes';
import type { Answered, Requests } from './requests';
import { signIn } from './sign-in';

const kinds = [
  { kind: 'card', name: 'card, p95', count: 1_000 },
  { kind: 'list', name: 'person list, p95', count: 200 },
  { kind: 'search', name: 'name search, p95', count: 200 },
  { kind: 'event', name: 'incident write, p95', count: 500 },
] as const;

/** The same requests with a hundred times the people and a thousand times the incidents. */
export async function benchSizes(
  small: Dataset,
  large: Dataset,
  port: number,
  count: number,
  share: number,
): Promise<Figure[]> {
  const little = await startServer(small.folder, port);
  const big = await startServer(large.folder, port + 1);
  try {
    const from = async (running: Running, data: Dataset) => {
      const cookie = await signIn(running.port, data.worker.email, data.password);
      return (kind: Requests['kind'], requests: number): Promise<Answered> => {
        const names = ['Mar', 'A', 'Hart', 'Mary', 'O', 'Black'];
        const input: Requests = {
          port: running.port,
          cookie,
          kind,
          people: data.people,
          names,
          connections: 2,
          count: Math.ceil(requests * share),
        };
        return runScript('requests.ts', input);
      };
    };
    const ofSmall = await from(little, small);
    const ofLarge = await from(big, large);
    const figures: Figure[] = [];
    for (const { kind, name, count: requests } of kinds) {
      await big.health();
      const taken = await rounds(
        count,
        () => ofSmall(kind, requests),
        () => ofLarge(kind, requests),
      );
      const { longest, query } = await big.health();
      const about = {
        name: `${name}: 100,000 people and 1,000,000 incidents beside 1,000 and 1,000`,
        unit: 'ms',
        reach: { most: 1.5 },
      };
      figures.push(
        figure(
          {
            ...about,
            note: `event loop held ${longest.toFixed(0)} ms at most, without commits; longest query ${query.toFixed(1)} ms`,
          },
          taken,
          (each) => each.p95,
        ),
      );
    }
    return figures;
  } finally {
    await little.stop();
    await big.stop();
  }
}

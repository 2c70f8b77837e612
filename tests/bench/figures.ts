/** One line of the table: ours beside a floor of the same run. */
export interface Figure {
  name: string;
  unit: string;
  floor: number | null;
  ours: number;
  /** Ours to the floor: the median of the rounds, each round against its own floor. */
  ratio: number | null;
  /** What it has to reach: `least` where more is better, `most` where less is. */
  reach?: { least: number } | { most: number };
  /** Where it is not the ratio that counts. */
  limit?: { least: number } | { most: number };
  note?: string;
}

export function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** The value that `share` (0 to 1) of the values do not pass. */
export function percentile(values: number[], share: number): number {
  if (values.length === 0) return Number.NaN;
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)]!;
}

/** Floor and ours taken in turns, three rounds unless it is a quick run: what disturbs the machine disturbs both. */
export async function rounds<Measure>(
  count: number,
  floor: (round: number) => Promise<Measure>,
  ours: (round: number) => Promise<Measure>,
): Promise<{ floor: Measure; ours: Measure }[]> {
  const taken: { floor: Measure; ours: Measure }[] = [];
  for (let round = 0; round < count; round++) {
    // Who goes first changes, so that neither always meets the warmer machine.
    if (round % 2 === 0) {
      const first = await floor(round);
      taken.push({ floor: first, ours: await ours(round) });
    } else {
      const first = await ours(round);
      taken.push({ floor: await floor(round), ours: first });
    }
  }
  return taken;
}

export function figure<Measure>(
  about: Omit<Figure, 'floor' | 'ours' | 'ratio'>,
  taken: { floor: Measure; ours: Measure }[],
  value: (measure: Measure) => number,
): Figure {
  const pairs = taken.map((each) => ({ floor: value(each.floor), ours: value(each.ours) }));
  return {
    ...about,
    floor: median(pairs.map((pair) => pair.floor)),
    ours: median(pairs.map((pair) => pair.ours)),
    ratio: median(pairs.map((pair) => pair.ours / pair.floor)),
  };
}

export function reached({ ratio, ours, reach, limit }: Figure): boolean | null {
  if (limit && !('least' in limit ? ours >= limit.least : ours <= limit.most)) return false;
  if (!reach) return limit ? true : null;
  if (ratio === null) return false;
  return 'least' in reach ? ratio >= reach.least : ratio <= reach.most;
}

function short(value: number | null): string {
  if (value === null) return '';
  if (value >= 1_000) return Math.round(value).toLocaleString('en-GB');
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}

function wanted({ reach, limit }: Figure): string {
  const words: string[] = [];
  if (reach) words.push('least' in reach ? `at least ${reach.least} ×` : `at most ${reach.most} ×`);
  if (limit) words.push('least' in limit ? `at least ${short(limit.least)}` : `at most ${short(limit.most)}`);
  return words.join(', ') || 'report';
}

export function table(figures: Figure[]): string {
  const rows = [
    ['Figure', 'Unit', 'Floor', 'Ours', 'Ratio', 'To reach', ''],
    ...figures.map((each) => [
      each.name,
      each.unit,
      short(each.floor),
      short(each.ours),
      each.ratio === null ? '' : `${each.ratio.toPrecision(3)} ×`,
      wanted(each),
      { true: 'reached', false: 'MISSED', null: '' }[String(reached(each)) as 'true'] +
        (each.note ? ` (${each.note})` : ''),
    ]),
  ];
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column >= 2 && column <= 4 ? cell.padStart(widths[column]!) : cell.padEnd(widths[column]!),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

import {
  frameworkCodes,
  frameworksFor,
  type AskedFrameworks,
  type OfferedFramework,
  type SaidOfFramework,
} from './legal-framework';

/** A day on which restrictions began, how old the person was on it, and what they were. */
export type DayOfUse = Pick<AskedFrameworks, 'on' | 'age' | 'types'>;

interface Judged {
  on: string;
  /** Nothing where the law is not offered on that day. */
  law: OfferedFramework | undefined;
}

/**
 * The laws to choose from where restrictions began on more than one day: over midnight, over a birthday, or over the day
 * on which a law starts. One is blocked where it holds on none of them; where it does not hold on some, it warns of these
 * with their day, for each restriction needs a law of its own (DOMAIN section 0).
 */
export function frameworksOnDays(
  asked: Omit<AskedFrameworks, keyof DayOfUse>,
  days: readonly DayOfUse[],
): OfferedFramework[] {
  const judged = days.map((day) => ({ on: day.on, offered: frameworksFor({ ...asked, ...day }) }));
  return frameworkCodes.flatMap((code) =>
    onAll(judged.map(({ on, offered }) => ({ on, law: offered.find((law) => law.code === code) }))),
  );
}

function onAll(days: readonly Judged[]): OfferedFramework[] {
  const laws = days.flatMap(({ law }) => law ?? []);
  const [first] = laws;
  if (!first) return [];
  const holds = laws.some(({ blocks }) => blocks.length === 0);
  const against = days.flatMap(({ on, law }) =>
    (law?.blocks ?? [{ code: 'not_in_force' as const }]).map((said) => ({ ...said, on })),
  );
  const said = once(against.map((each) => (isOnEach(each, against, days.length) ? withoutDay(each) : each)));
  return [
    {
      ...first,
      blocks: holds ? [] : said,
      warnings: once([...(holds ? said : []), ...laws.flatMap(({ warnings }) => warnings)]),
      shown: once(laws.flatMap(({ shown }) => shown)),
    },
  ];
}

function isOnEach({ code, age }: SaidOfFramework, all: readonly SaidOfFramework[], days: number): boolean {
  return all.filter((each) => each.code === code && each.age === age).length === days;
}

function withoutDay({ on: _, ...said }: SaidOfFramework): SaidOfFramework {
  return said;
}

function once(list: readonly SaidOfFramework[]): SaidOfFramework[] {
  const key = ({ code, age, on }: SaidOfFramework) => `${code} ${age} ${on}`;
  return [...new Map(list.map((each) => [key(each), each])).values()];
}

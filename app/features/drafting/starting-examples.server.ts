import { desc, eq } from 'drizzle-orm';
import { database } from '#db/connection.server';
import { sites, stays } from '#db/tables.server';
import type { Setting } from '../../domain/codes';
import type { SectionCode } from '../../domain/plan';
import { hasExamples, surroundings, surroundingsFor, type Surroundings } from '../../domain/starting-examples';
import { startingExampleWords } from '../../words/starting-examples';
import { wordsHere } from '../../words/words-here.server';

export interface StartingExample {
  surroundings: Surroundings;
  where: string;
  words: string;
}

/** Answers to start from where nothing is written, those for the setting first where the person stays, or stayed last. */
export async function startingExamples(personId: string, section: SectionCode): Promise<StartingExample[]> {
  if (!hasExamples(section)) return [];
  const [last] = await database()
    .read.select({ setting: sites.setting })
    .from(stays)
    .innerJoin(sites, eq(sites.id, stays.siteId))
    .where(eq(stays.personId, personId))
    .orderBy(desc(stays.from))
    .limit(1);
  const { sections, where } = wordsHere(startingExampleWords);
  return surroundingsFor((last?.setting as Setting | undefined) ?? null).map((each) => ({
    surroundings: each,
    where: where[each],
    words: sections[section][each],
  }));
}

/** The words of the example that was asked for; nothing where there is none. */
export function askedExample(section: SectionCode, asked: string | null): string | null {
  const found = surroundings.find((each) => each === asked);
  return found && hasExamples(section) ? wordsHere(startingExampleWords).sections[section][found] : null;
}

import { and, asc, eq, inArray, notExists } from 'drizzle-orm';
import { database } from '#db/connection.server';
import { ruleQuestionNotes, ruleQuestions, sites } from '#db/tables.server';
import type { QuestionKind } from '../../domain/site-rule';
import { dayInWords } from '../../platform/times-here.server';

export interface WaitingQuestion {
  id: string;
  siteId: string;
  siteName: string;
  kind: QuestionKind;
  /** "on 3 March", in words. */
  when: string;
}

/** What nobody has answered or hidden at these sites, the longest first. */
export async function findWaitingQuestions(siteIds: string[], now: number): Promise<WaitingQuestion[]> {
  const { read } = database();
  const notes = read
    .select({ id: ruleQuestionNotes.id })
    .from(ruleQuestionNotes)
    .where(eq(ruleQuestionNotes.questionId, ruleQuestions.id));
  const waiting = await read
    .select({ question: ruleQuestions, siteName: sites.name, zone: sites.timeZone })
    .from(ruleQuestions)
    .innerJoin(sites, eq(sites.id, ruleQuestions.siteId))
    .where(and(inArray(ruleQuestions.siteId, siteIds), notExists(notes)))
    .orderBy(asc(ruleQuestions.at), asc(ruleQuestions.id));
  return waiting.map(({ question: { id, siteId, kind, at }, siteName, zone }) => ({
    ...{ id, siteId, siteName, kind },
    when: dayInWords(at, now, zone),
  }));
}

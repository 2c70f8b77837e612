import { and, asc, eq, inArray } from 'drizzle-orm';
import { database } from '#db/connection.server';
import { accounts, ruleQuestionNotes, ruleQuestions, siteRules } from '#db/tables.server';
import { ruleTests, stateOfRule, type QuestionKind } from '../../domain/site-rule';
import { calendarDate } from '../../platform/time-words';
import { dateInWords } from '../../platform/times-here.server';
import type { Site } from './site-for.server';
import type { QuestionView, RulesView, RuleView } from './rule-view';

type Version = typeof siteRules.$inferSelect;

/** The rules of a site, those that count first, with the questions that were asked and the answers. */
export async function findRules(site: Site, now: number): Promise<RulesView> {
  const versions = await versionsOf(site.id);
  const questions = await findQuestions(site, 'question');
  const nameOf = await namesFor(versions.map(({ accountId }) => accountId));
  const today = calendarDate(now, site.timeZone);
  const ids = [...new Set(versions.map(({ ruleId }) => ruleId))];
  const order = ['counts', 'later', 'ended'];
  const rules = ids
    .map((id): RuleView => {
      const all = versions.filter(({ ruleId }) => ruleId === id);
      const last = all.at(-1)!;
      const { body } = last;
      return {
        id,
        ...{ rule: body.rule, why: body.why, owner: body.owner, ifItDoesNotFit: body.ifItDoesNotFit },
        state: stateOfRule(body, today),
        from: dateInWords(body.from),
        until: dateInWords(body.until),
        tests: ruleTests.map((test) => ({ test, ...body.tests[test] })),
        writtenBy: nameOf(last.accountId),
        writtenOn: dateInWords(last.at, site.timeZone),
        before: beforeOf(all, site.timeZone),
        questions: questions.filter(({ ruleId }) => ruleId === id),
      };
    })
    .sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state));
  return { siteName: site.name, rules, otherQuestions: questions.filter(({ ruleId }) => ruleId === null) };
}

function beforeOf(all: Version[], zone: string): RuleView['before'] {
  return all
    .slice(1)
    .map(({ body, at }, index) => ({
      version: all[index]!.version,
      rule: all[index]!.body.rule,
      until: dateInWords(all[index]!.body.until),
      because: body.changedBecause ?? '',
      on: dateInWords(at, zone),
    }))
    .reverse();
}

/** What was asked, in the order in which it was; an exception only where `of` is who asked, or left out for a lead. */
export async function findQuestions(
  site: Site,
  kind: QuestionKind,
  of?: string,
): Promise<(QuestionView & { ruleId: string | null })[]> {
  const { read } = database();
  const mine = of === undefined ? undefined : eq(ruleQuestions.accountId, of);
  const asked = await read
    .select()
    .from(ruleQuestions)
    .where(and(eq(ruleQuestions.siteId, site.id), eq(ruleQuestions.kind, kind), mine))
    .orderBy(asc(ruleQuestions.id));
  const ids = asked.map(({ id }) => id);
  const notes = ids.length
    ? await read
        .select()
        .from(ruleQuestionNotes)
        .where(inArray(ruleQuestionNotes.questionId, ids))
        .orderBy(asc(ruleQuestionNotes.at), asc(ruleQuestionNotes.id))
    : [];
  const nameOf = await namesFor(notes.map(({ accountId }) => accountId));
  const ruleNames = new Map((await versionsOf(site.id)).map(({ ruleId, body }) => [ruleId, body.rule]));
  return asked.map(({ id, words, name, ruleId, at }) => {
    const said = notes
      .filter(({ questionId }) => questionId === id)
      .map((note) => ({
        ...{ id: note.id, type: note.type, words: note.words },
        by: nameOf(note.accountId),
        when: dateInWords(note.at, site.timeZone),
      }));
    const hiding = said.find(({ type }) => type === 'hidden');
    const answers = hiding ? [] : said.filter(({ type }) => type === 'answered');
    return {
      ...{ id, ruleId },
      words: hiding ? null : words,
      name: hiding ? null : name,
      about: ruleId && (ruleNames.get(ruleId) ?? null),
      when: dateInWords(at, site.timeZone),
      answers: answers.map(({ type: _answer, ...answer }) => answer),
      hidden: hiding ? { because: hiding.words, by: hiding.by, when: hiding.when } : null,
      waits: said.length === 0,
    };
  });
}

/** Each version of a rule of this site, oldest first; nothing where it has no such rule. */
export async function versionsOfRule(siteId: string, ruleId: string): Promise<Version[]> {
  return (await versionsOf(siteId)).filter((version) => version.ruleId === ruleId);
}

function versionsOf(siteId: string): Promise<Version[]> {
  return database()
    .read.select()
    .from(siteRules)
    .where(eq(siteRules.siteId, siteId))
    .orderBy(asc(siteRules.ruleId), asc(siteRules.version));
}

async function namesFor(accountIds: string[]): Promise<(accountId: string) => string> {
  const ids = [...new Set(accountIds)];
  const rows = ids.length
    ? await database()
        .read.select({ id: accounts.id, name: accounts.name })
        .from(accounts)
        .where(inArray(accounts.id, ids))
    : [];
  const names = new Map(rows.map(({ id, name }) => [id, name]));
  return (accountId) => names.get(accountId) ?? '';
}

import { ruleQuestionNotes, ruleQuestions, siteRules } from '#db/tables.server';
import { ruleTests, type RuleBody } from '../../domain/site-rule';
import { newId } from '../../platform/ids';
import { addDays } from '../../platform/time-words';
import { record } from '../audit/record.server';
import { exampleRules, type ExampleRule } from '../people/example-data';
import { idOf, type Seeding } from '../people/example-places.server';

/** Rules of the example sites, one that has ended, and what was asked about them. */
export async function seedRules(seeding: Seeding): Promise<void> {
  const { tx, days } = seeding;
  for (const each of exampleRules) {
    const id = newId();
    const siteId = idOf(seeding.sites, each.site);
    const accountId = idOf(seeding.accounts, each.by);
    const at = days.ago(each.writtenDaysAgo, '10:00');
    await tx
      .insert(siteRules)
      .values({ id, ruleId: id, siteId, version: 1, accountId, at, body: bodyOf(each, days.today) });
    await record(tx, { at, accountId, action: 'rule.written', objectId: id });
    await seedQuestions(seeding, each, id, siteId);
  }
}

async function seedQuestions({ tx, days, accounts }: Seeding, rule: ExampleRule, ruleId: string, siteId: string) {
  for (const { words, name = null, daysAgo, answer } of rule.questions) {
    const id = newId();
    const kind = 'question' as const;
    await tx.insert(ruleQuestions).values({ id, siteId, ruleId, kind, name, words, at: days.ago(daysAgo, '18:00') });
    if (!answer) continue;
    const [accountId, at] = [idOf(accounts, answer.by), days.ago(answer.daysAgo, '09:30')];
    const note = { id: newId(), questionId: id, type: 'answered' as const, words: answer.words };
    await tx.insert(ruleQuestionNotes).values({ ...note, accountId, at });
  }
}

function bodyOf({ rule, why, owner, ifItDoesNotFit, tests, from, until }: ExampleRule, today: string): RuleBody {
  return {
    ...{ rule, why, owner, ifItDoesNotFit },
    tests: Object.fromEntries(
      ruleTests.map((test) => [test, { met: tests[test][0], why: tests[test][1] }]),
    ) as RuleBody['tests'],
    from: addDays(today, -from),
    until: addDays(today, until),
    changedBecause: null,
  };
}

import type { NoteType, QuestionKind, RuleBody } from '../../app/domain/site-rule';
import type { Kit } from './kit';

export function defineSiteRules(k: Kit) {
  /** Rules that limit everyone at a site: each version a row, never changed; the last one counts. */
  const siteRules = k.table(
    'site_rules',
    {
      /** Made with the form, so that the same form sent twice counts once. */
      id: k.text('id').primaryKey(),
      ruleId: k.text('rule_id').notNull(),
      siteId: k.text('site_id').notNull(),
      version: k.integer('version').notNull(),
      accountId: k.text('account_id').notNull(),
      at: k.instant('at').notNull(),
      body: k.json<RuleBody>('body').notNull(),
    },
    (t) => [k.uniqueIndex('site_rules_version').on(t.ruleId, t.version), k.index('site_rules_site').on(t.siteId)],
  );
  /** What somebody asked. Of a question it is not kept who asked, unless they gave a name. */
  const ruleQuestions = k.table(
    'rule_questions',
    {
      id: k.text('id').primaryKey(),
      siteId: k.text('site_id').notNull(),
      /** Nothing where it is about something that is not written here. */
      ruleId: k.text('rule_id'),
      kind: k.text('kind').$type<QuestionKind>().notNull(),
      /** Of who asked for an exception; never of a question. */
      accountId: k.text('account_id'),
      name: k.text('name'),
      words: k.text('words').notNull(),
      at: k.instant('at').notNull(),
    },
    (t) => [k.index('rule_questions_site').on(t.siteId, t.id)],
  );
  /** An answer, or that a lead hid the question, with the reason. */
  const ruleQuestionNotes = k.table(
    'rule_question_notes',
    {
      id: k.text('id').primaryKey(),
      questionId: k.text('question_id').notNull(),
      type: k.text('type').$type<NoteType>().notNull(),
      accountId: k.text('account_id').notNull(),
      at: k.instant('at').notNull(),
      words: k.text('words').notNull(),
    },
    (t) => [k.index('rule_question_notes_question').on(t.questionId)],
  );
  /** The link by which visitors read and ask; the last one of a site opens, the others no longer. */
  const siteLinks = k.table(
    'site_links',
    {
      /** Only the hash is kept: the link itself is shown once. */
      tokenHash: k.text('token_hash').primaryKey(),
      siteId: k.text('site_id').notNull(),
      number: k.integer('number').notNull(),
      accountId: k.text('account_id').notNull(),
      at: k.instant('at').notNull(),
    },
    (t) => [k.uniqueIndex('site_links_number').on(t.siteId, t.number)],
  );
  return { siteRules, ruleQuestions, ruleQuestionNotes, siteLinks };
}

import type { DecisionBasis } from '../../app/domain/access';
import type { SymbolPicture } from '../../app/domain/picture';
import type { SectionCode, Voice } from '../../app/domain/plan';
import type { LastWord, Placing, SaidThen, SuggestionKind } from '../../app/domain/suggestion';
import type { Kit } from './kit';

export function defineSuggestions(k: Kit) {
  /** What somebody suggested: a record of its own, never a mark in the text (P2). It is never changed, only answered. */
  const suggestions = k.table(
    'suggestions',
    {
      /** Made with the form, so that the same form sent twice suggests once. */
      id: k.text('id').primaryKey(),
      personId: k.text('person_id').notNull(),
      section: k.text('section').$type<SectionCode>().notNull(),
      /** What it is about; for something new, the id it will have. */
      itemId: k.text('item_id').notNull(),
      kind: k.text('kind').$type<SuggestionKind>().notNull(),
      words: k.text('words'),
      placing: k.json<Placing>('placing'),
      /** A symbol that goes with something new. */
      picture: k.json<SymbolPicture>('picture'),
      /** Whose words they are. */
      voice: k.text('voice').$type<Voice>().notNull(),
      /** Why, in the words of who suggests it. */
      why: k.text('why'),
      /** What stood there then; nothing for something new. */
      saidThen: k.json<SaidThen>('said_then'),
      accountId: k.text('account_id').notNull(),
      at: k.instant('at').notNull(),
      withdrawnAt: k.instant('withdrawn_at'),
      /** The incident it was learnt from, if from one. */
      incidentId: k.text('incident_id'),
      /** Written while there was no connection, and somebody else changed the same words meanwhile: both are kept (P11). */
      withoutConnection: k.flag('without_connection').notNull().default(false),
    },
    (t) => [k.index('suggestions_person').on(t.personId, t.at), k.index('suggestions_account').on(t.accountId)],
  );
  /** The last word on a suggestion; there is one at most. */
  const suggestionAnswers = k.table('suggestion_answers', {
    suggestionId: k.text('suggestion_id').primaryKey(),
    answer: k.text('answer').$type<LastWord>().notNull(),
    /** "Yes, in my words": those words. */
    words: k.text('words'),
    accountId: k.text('account_id').notNull(),
    /** Of who decided for the person; nothing when the person decided. */
    basis: k.text('basis').$type<DecisionBasis>(),
    at: k.instant('at').notNull(),
  });
  /** "Let's talk": what was said, in turn. */
  const suggestionTalk = k.table(
    'suggestion_talk',
    {
      id: k.text('id').primaryKey(),
      suggestionId: k.text('suggestion_id').notNull(),
      accountId: k.text('account_id').notNull(),
      at: k.instant('at').notNull(),
      words: k.text('words'),
      /** The person ended the talk with it. */
      closes: k.flag('closes').notNull(),
    },
    (t) => [k.index('suggestion_talk_suggestion').on(t.suggestionId, t.id)],
  );
  /** A view of somebody else that stands beside an item, dated, under their own name, and is never merged into it (P4). */
  const itemViews = k.table(
    'item_views',
    {
      id: k.text('id').primaryKey(),
      personId: k.text('person_id').notNull(),
      section: k.text('section').$type<SectionCode>().notNull(),
      itemId: k.text('item_id').notNull(),
      /** Nobody where it came from an older record. */
      accountId: k.text('account_id'),
      /** Whose view, in words: "Dr Sethi, responsible clinician". */
      by: k.text('by').notNull(),
      words: k.text('words').notNull(),
      at: k.instant('at').notNull(),
      /** The refused suggestion it was kept from. */
      suggestionId: k.text('suggestion_id'),
    },
    (t) => [k.index('item_views_person').on(t.personId), k.uniqueIndex('item_views_suggestion').on(t.suggestionId)],
  );
  return { suggestions, suggestionAnswers, suggestionTalk, itemViews };
}

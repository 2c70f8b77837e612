import { dialect } from './dialect.server';
import * as postgres from './schema/postgres';
import * as sqlite from './schema/sqlite';
import type { Tables } from './schema/define';

/** The tables of the database this process talks to. */
const tables: Tables = dialect === 'sqlite' ? sqlite : (postgres as unknown as Tables);

export const {
  organisations,
  accounts,
  sessions,
  sites,
  people,
  nameWords,
  stays,
  postings,
  circle,
  deciders,
  grants,
  plans,
  sectionUpdates,
  sectionFolds,
  sectionMarks,
  planVersions,
  agreements,
  suggestions,
  suggestionAnswers,
  suggestionTalk,
  itemViews,
  contradictionAnswers,
  broughtInPieces,
  itemRevisions,
  sectionVisits,
  media,
  symbolMeanings,
  symbolPacks,
  packSymbols,
  sealingKeys,
  incidentEvents,
  incidents,
  restrictionUses,
  strategyTries,
  accountEntries,
  checkIns,
  talkRequests,
  sentReminders,
  planReviews,
  siteSettings,
  auditEntries,
  auditSeals,
} = tables;

import { defineTables } from './define';
import { postgresKit } from './kit';

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
  incidentEvents,
  incidents,
  restrictionUses,
  strategyTries,
  auditEntries,
  auditSeals,
} = defineTables(postgresKit);

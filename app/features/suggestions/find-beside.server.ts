import { can } from '../../domain/access';
import type { SectionCode } from '../../domain/plan';
import { now } from '../../platform/clock';
import { dateInWords } from '../../platform/times-here.server';
import type { PersonInView } from '../people/require-person.server';
import { zoneOf } from '../people/zone-of.server';
import { findSuggestions, type SuggestionShown } from './find-suggestions.server';
import { viewsBeside } from './views-beside.server';

export interface BesideData {
  /** What waits for an answer in this section; for whoever suggests, their own. */
  suggestions: SuggestionShown[];
  views: { itemId: string; by: string; text: string; when: string }[];
  /** Who reads it may suggest something here, and may not write it themselves. */
  maySuggest: boolean;
  /** Who reads it has the last word. */
  answers: boolean;
}

/** What stands beside the answers of one question: suggestions that wait (P2), and other views (P4). */
export async function findBeside(inView: PersonInView, section: SectionCode): Promise<BesideData> {
  const { viewer, subject, person } = inView;
  const at = now();
  const zone = await zoneOf(person.id);
  const found = await findSuggestions(viewer, inView, at, zone, { section });
  const answers = can(viewer, 'plan.agree', subject, at);
  return {
    suggestions: found.filter(({ state }) => state === 'open' || state === 'talking'),
    views: (await viewsBeside(person.id, section)).map((view) => ({ ...view, when: dateInWords(view.at, zone) })),
    maySuggest: can(viewer, 'draft.suggest', subject, at, section) && !can(viewer, 'draft.write', subject, at, section),
    answers,
  };
}

import type { Viewer } from '../../domain/viewer';
import type { FoundSubject } from '../people/find-subject.server';
import { findSuggestions, mostAnswered, type SuggestionShown } from './find-suggestions.server';

export interface SuggestionsPage {
  suggestions: SuggestionShown[];
  /** The last one on this page, where older ones follow. */
  olderThan: string | null;
}

/** What waits and the newest of what was answered; after `olderThan`, the older answered ones, a page at a time. */
export async function suggestionsPage(
  viewer: Viewer,
  found: Pick<FoundSubject, 'subject'>,
  now: number,
  zone: string,
  olderThan: string | null,
): Promise<SuggestionsPage> {
  const most = mostAnswered + 1;
  const all = await findSuggestions(viewer, found, now, zone, olderThan === null ? { most } : { most, olderThan });
  const isMore = all.filter(({ waits }) => !waits).length === most;
  const beyond = isMore ? all.findLast(({ waits }) => !waits) : undefined;
  const suggestions = all.filter((each) => each !== beyond);
  return { suggestions, olderThan: (isMore && suggestions.findLast(({ waits }) => !waits)?.id) || null };
}

import { agreedItems } from '../../domain/agreement';
import { crisisLineId } from '../../domain/plan';
import { turnedRound, type Statement, type Turned } from '../../domain/turned-round';
import type { PlanVersion } from './freeze-version.server';
import type { Draft } from './read-draft.server';

/** What of the draft may say the opposite of what was agreed last (H17); nothing where nothing was agreed yet. */
export function turnedSince(version: PlanVersion | null, draft: Draft): Turned[] {
  if (!version) return [];
  const { crisisLine, notAgreed } = version.content;
  const agreed = statements(notAgreed.includes(crisisLineId) ? null : crisisLine, agreedItems(version.content));
  return turnedRound(agreed, statements(draft.crisisLine, draft.items));
}

function statements(crisisLine: string | null, items: Statement[]): Statement[] {
  const line: Statement[] = crisisLine === null ? [] : [{ id: crisisLineId, section: 'really_hard', text: crisisLine }];
  return [...line, ...items.map(({ id, section, text }) => ({ id, section, text }))];
}

import { agreedItems } from '../../domain/agreement';
import { crisisLineId } from '../../domain/plan';
import { turnedRound, type Statement, type Turned } from '../../domain/turned-round';
import { itemSaidWords } from '../../words/item-said';
import { restrictionWords } from '../../words/restrictions';
import { plainly } from '../../words/sentences';
import { wordsHere } from '../../words/words-here.server';
import type { PlanVersion } from './freeze-version.server';
import type { Draft } from './read-draft.server';

/** What of the draft may say the opposite of what was agreed last (H17); nothing where nothing was agreed yet. */
export function turnedSince(version: PlanVersion | null, draft: Draft): Turned[] {
  if (!version) return [];
  const { crisisLine, crisisLinePicture = null, notAgreed } = version.content;
  const line = { crisisLine: notAgreed.includes(crisisLineId) ? null : crisisLine, crisisLinePicture };
  return turnedRound(statements(line, agreedItems(version.content)), statements(draft, draft.items));
}

function statements(line: Pick<Draft, 'crisisLine' | 'crisisLinePicture'>, items: Statement[]): Statement[] {
  const { crisisLine: text, crisisLinePicture: picture } = line;
  return text === null ? items : [{ id: crisisLineId, section: 'really_hard', text, picture }, ...items];
}

/** Everything that may have been turned round in an answer, each on a line of its own. */
export function statementSaid({
  text,
  picture,
  sound,
  contacts = [],
  doNotContact = [],
  restrictionTypes = [],
}: Statement) {
  const words = wordsHere(itemSaidWords);
  const { type } = wordsHere(restrictionWords);
  const lines = [
    ...[text.trim(), picture?.words, sound?.words],
    ...contacts.map((contact) => plainly(words.contact(contact, (phone) => phone))),
    doNotContact.length > 0 && words.please_do_not_call(doNotContact),
    restrictionTypes.length > 0 && words.names_restrictions(restrictionTypes.map((each) => type[each].label)),
  ];
  return [...new Set(lines.filter(Boolean))].join('\n');
}

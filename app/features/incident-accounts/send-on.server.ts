import { database } from '#db/connection.server';
import { can } from '../../domain/access';
import { maySendOn } from '../../domain/account-access';
import { refused } from '../../domain/decision';
import type { AccountEntryOf, NextTime } from '../../domain/incident-account';
import type { SectionCode, Voice } from '../../domain/plan';
import { voicesOf } from '../../domain/suggestion';
import type { Viewer } from '../../domain/viewer';
import { now } from '../../platform/clock';
import { writeItem } from '../drafting/write-item.server';
import { usualVoiceOf } from '../people/usual-voice.server';
import { makeSuggestion } from '../suggestions/make-suggestion.server';
import { accountsInside, type AccountsInside } from './accounts-inside.server';
import { keepEntry, type EntryKept } from './keep-entry.server';

interface SendingOn {
  /** Made with the form, and the id of what it becomes: sent twice, it is there once. */
  id: string;
  writtenId: string;
  section: SectionCode;
}

type SendingRefusal = 'not_yours' | 'not_given' | 'part_not_open' | 'too_many' | 'no_room';

/**
 * A "next time" goes on to the plan in one tap: into the draft by the person or who decides for them, by anybody else as
 * a suggestion that names what happened as its source. Nothing enters the plan without them (P2).
 */
export async function sendOn(
  viewer: Viewer,
  incidentId: string,
  { id, writtenId, section }: SendingOn,
): Promise<EntryKept<SendingRefusal>> {
  const inside = await accountsInside(database().read, viewer, incidentId, now());
  if (!inside.allowed) return inside;
  const written = await writtenIn(inside, writtenId);
  if (!written || written.body.nextTime.trim() === '') return refused('not_given');
  const decision = maySendOn(inside.reader, written);
  if (!decision.allowed) return decision;
  const isOwner = can(viewer, 'plan.agree', inside.subject, now());
  const put = isOwner
    ? await intoDraft(viewer, inside, written, { id, section })
    : await asSuggestion(viewer, inside, written, { id, section });
  if (!put.allowed) return put;
  const body = { writtenId, as: isOwner ? 'plan' : 'suggestion', section, itemId: id } as const;
  return keepEntry<'sent_on', SendingRefusal>(viewer, incidentId, id, body, () => ({
    ...{ type: 'sent_on', whose: written.whose, body },
  }));
}

async function writtenIn({ accounts, subject }: AccountsInside, writtenId: string): Promise<NextTime | undefined> {
  const talk = accounts.talks.find(({ id }) => id === writtenId);
  if (talk) return nextTimeOf(talk, await voiceOfTalk(talk, subject.personId));
  return [accounts.person, ...accounts.statements]
    .flatMap(({ versions }) => versions)
    .find(({ id }) => id === writtenId);
}

/** The person says what was talked about together with others; what somebody else wrote down of it is theirs (P3). */
async function voiceOfTalk({ accountId, body }: AccountEntryOf<'talked'>, personId: string): Promise<Voice | null> {
  return body.typedFor ? usualVoiceOf(accountId, personId) : 'person_supported';
}

export function nextTimeOf({ id, whose, accountId, body }: AccountEntryOf<'talked'>, voice: Voice | null): NextTime {
  return { id, whose, accountId, body: { nextTime: body.nextTime, voice, finished: true } };
}

type Put = { allowed: true } | { allowed: false; reason: SendingRefusal | 'unseen' };

async function intoDraft(
  viewer: Viewer,
  { subject }: AccountsInside,
  { body }: NextTime,
  { id, section }: Pick<SendingOn, 'id' | 'section'>,
): Promise<Put> {
  const details = { voice: body.voice, howKnown: 'learned_after_an_incident' as const };
  const put = await writeItem(viewer, subject.personId, section, { do: 'add', id, text: body.nextTime, details });
  if (put.allowed) return put;
  return refused(put.reason === 'unseen' ? 'unseen' : put.reason === 'forbidden' ? 'not_yours' : 'no_room');
}

async function asSuggestion(
  viewer: Viewer,
  { subject, incident }: AccountsInside,
  { body }: NextTime,
  { id, section }: Pick<SendingOn, 'id' | 'section'>,
): Promise<Put> {
  const put = await makeSuggestion(viewer, subject.personId, {
    ...{ id, section, itemId: null, kind: 'add', words: body.nextTime, placing: null },
    voice: body.voice ?? voicesOf(viewer.role)[0]!,
    why: '',
    incidentId: incident.id,
  });
  if (put.allowed) return put;
  if (put.reason === 'unseen') return refused('unseen');
  return refused(put.reason === 'too-many' ? 'too_many' : 'part_not_open');
}

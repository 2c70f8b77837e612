import { mayReadTalks, maySendOn } from '../../domain/account-access';
import { newId } from '../../platform/ids';
import { momentInWords } from '../../platform/times-here.server';
import type { AccountsInside } from './accounts-inside.server';
import type { AccountsLine, VersionShown } from './accounts-view';
import { nextTimeOf } from './send-on.server';
import { lineOf, toldOf } from './show-accounts.server';

export interface TalkShown extends Pick<VersionShown, 'id' | 'sendAs' | 'sentTo'> {
  withWhom: string;
  words: string;
  nextTime: string;
  /** Null is whoever reads it. */
  who: string | null;
  when: string;
}

export interface LearningView {
  line: AccountsLine;
  startedInWords: string;
  talks: TalkShown[];
  /** There are some, and their own account comes first (P10). */
  yoursFirst: boolean;
  /** There are some, and they say first whether they were there. */
  asksIfThere: boolean;
  ids: { choice: string; talk: string };
  freshIds: Record<string, string>;
}

/**
 * The page of the learning conversation: what the person chose, and what was talked about.
 *
 * @param hasNotSaid staff who logged nothing, and have not said that they were elsewhere (P10)
 */
export async function showLearning(inside: AccountsInside, now: number, hasNotSaid: boolean): Promise<LearningView> {
  const told = await toldOf(inside, now);
  const { accounts, incident, reader } = inside;
  const { standpoint } = reader;
  const mayRead = !hasNotSaid && mayReadTalks(reader, accounts).allowed;
  const open = accounts.talks.filter(({ accountId }) => mayRead || accountId === reader.accountId);
  const sendAs = standpoint === 'person' || standpoint === 'decider' ? ('plan' as const) : ('suggestion' as const);
  return {
    line: lineOf(inside, told),
    startedInWords: momentInWords(incident.startedAt, told.zone),
    talks: open.map((talk) => ({
      id: talk.id,
      withWhom: talk.body.withWhom,
      words: talk.body.words,
      nextTime: talk.body.nextTime,
      who: told.who(talk.accountId),
      when: told.when(talk.at),
      sendAs: talk.body.nextTime !== '' && maySendOn(reader, nextTimeOf(talk, null)).allowed ? sendAs : null,
      sentTo: accounts.sentOn
        .filter(({ body }) => body.writtenId === talk.id)
        .map(({ body }) => ({ as: body.as, section: body.section })),
    })),
    yoursFirst: !hasNotSaid && open.length < accounts.talks.length,
    asksIfThere: hasNotSaid && open.length < accounts.talks.length,
    ids: { choice: newId(), talk: newId() },
    freshIds: Object.fromEntries(open.map(({ id }) => [id, newId()])),
  };
}

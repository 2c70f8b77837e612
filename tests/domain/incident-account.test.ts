import { describe, expect, it } from 'vitest';
import {
  goesOnFrom,
  hasSeenTheOther,
  mayAsk,
  mayDiffer,
  mayReadDraft,
  mayReadPersons,
  mayReadStatement,
  maySendOn,
  mayWritePersons,
  mayWriteStatement,
  readableVersions,
  standpoints,
  type Reader,
  type Standpoint,
} from '../../app/domain/account-access';
import {
  foldAccounts,
  standingOf,
  stateOfAccount,
  type AccountEntry,
  type AskedAnswer,
  type Written,
} from '../../app/domain/incident-account';

let counted = 0;
const base = () => ({ id: `e${++counted}`, incidentId: 'i', sequence: counted, at: counted });
const asked = (answer: AskedAnswer, accountId = 'bex'): AccountEntry => ({
  ...base(),
  type: 'asked',
  whose: 'person',
  accountId,
  body: { answer },
});
const written = (whose: string, accountId: string, body: Partial<Written['body']> = {}): Written => ({
  ...base(),
  type: 'written',
  whose,
  accountId,
  body: {
    happened: 'They held me.',
    nextTime: '',
    pictures: [],
    sound: null,
    voice: whose === 'person' ? 'person_own_words' : 'staff',
    helpedBy: null,
    typedFor: false,
    finished: true,
    afterReading: false,
    ...body,
  },
});
const own = (body: Partial<Written['body']> = {}) => written('person', 'ffion', body);
const typed = (by: string, body: Partial<Written['body']> = {}) =>
  written('person', by, { voice: 'person_supported', typedFor: true, ...body });
const said = (...entries: AccountEntry[]) => foldAccounts(entries);

describe('P10: the state of the person’s account is never blank', () => {
  it.each<[string, AccountEntry[]]>([
    ['not_asked', []],
    ['not_asked', [own({ finished: false })]],
    ['not_asked', [written('sam', 'sam')]],
    ['not_now', [asked('not_now')]],
    ['said_no', [asked('not_now'), asked('said_no')]],
    ['not_now', [asked('said_no'), asked('not_now')]],
    ['given', [asked('said_no'), own()]],
    ['given', [own(), own({ finished: false })]],
    ['given_with_help', [own({ voice: 'person_supported', helpedBy: 'my sister' })]],
    ['given_with_help', [typed('bex')]],
    ['given', [typed('bex'), own()]],
  ])('is %s', (state, entries) => {
    expect(stateOfAccount(foldAccounts(entries).person)).toBe(state);
  });

  it('P11: earlier versions stay, whatever the order they are read in', () => {
    const [first, second, draft] = [own(), own({ happened: 'They held me down.' }), own({ finished: false })];
    const { person } = foldAccounts([draft, second, first]);
    expect(person).toMatchObject({ versions: [first, second], drafts: [draft], lastSaved: draft.sequence });
  });
});

/** Every way in which both sides can stand, for a reader called `me`. */
const persons: Record<string, AccountEntry[]> = {
  'not asked': [],
  'not now': [asked('not_now')],
  'said no': [asked('said_no')],
  'said no, then not now': [asked('said_no'), asked('not_now')],
  begun: [own({ finished: false })],
  given: [own()],
  'given with help': [typed('bex')],
};
const mine: Record<string, AccountEntry[]> = {
  none: [],
  begun: [written('me', 'me', { finished: false })],
  finished: [written('me', 'me')],
};
const theirs: Record<string, AccountEntry[]> = {
  none: [],
  begun: [written('sam', 'sam', { finished: false })],
  finished: [written('sam', 'sam')],
};
const combinations = Object.keys(persons).flatMap((person) =>
  Object.keys(mine).flatMap((own) => Object.keys(theirs).map((other) => [person, own, other] as const)),
);
const reader = (standpoint: Standpoint): Reader => ({ standpoint, accountId: 'me' });

describe('P10: each side finishes theirs before seeing the other’s', () => {
  for (const standpoint of standpoints) {
    it(`over all combinations, for ${standpoint}`, () => {
      for (const [person, own, other] of combinations) {
        const accounts = said(...persons[person]!, ...mine[own]!, ...theirs[other]!);
        const given = person.startsWith('given');
        const settled = given || person.startsWith('said no');
        const iFinished = own === 'finished';
        const readsPersons: Record<Standpoint, boolean> = {
          person: given,
          decider: given,
          took_part: given && iFinished,
          took_no_part: given,
          nobody: false,
        };
        const readsTheirs: Record<Standpoint, boolean> = {
          person: settled && other === 'finished',
          decider: settled && other === 'finished',
          took_part: iFinished && other === 'finished',
          took_no_part: other === 'finished',
          nobody: false,
        };
        const where = `${person}, mine ${own}, theirs ${other}`;
        expect(mayReadPersons(reader(standpoint), accounts).allowed, where).toBe(readsPersons[standpoint]);
        expect(mayReadStatement(reader(standpoint), 'sam', accounts).allowed, where).toBe(readsTheirs[standpoint]);
        const readable = readableVersions(reader(standpoint), accounts).map(({ whose }) => whose);
        expect(readable.includes('sam'), where).toBe(readsTheirs[standpoint]);
        expect(readable.includes('person'), where).toBe(
          readsPersons[standpoint] || (standpoint === 'person' && person === 'begun'),
        );
      }
    });
  }

  it('says why not: theirs comes first, or there is none yet', () => {
    const accounts = said(own(), written('sam', 'sam', { finished: false }));
    expect(mayReadPersons(reader('took_part'), accounts)).toEqual({ allowed: false, reason: 'yours_first' });
    expect(mayReadStatement(reader('person'), 'sam', accounts)).toEqual({ allowed: false, reason: 'not_given' });
    expect(mayReadPersons(reader('nobody'), accounts)).toEqual({ allowed: false, reason: 'not_yours' });
  });

  it('what is not finished is for who wrote it, and what was typed for the person for them too', () => {
    const draft = typed('bex', { finished: false });
    expect(mayReadDraft({ standpoint: 'took_no_part', accountId: 'bex' }, draft)).toBe(true);
    expect(mayReadDraft({ standpoint: 'person', accountId: 'ffion' }, draft)).toBe(true);
    expect(mayReadDraft({ standpoint: 'decider', accountId: 'nasima' }, draft)).toBe(false);
    expect(mayReadDraft({ standpoint: 'took_part', accountId: 'sam' }, draft)).toBe(false);
    expect(mayReadDraft({ standpoint: 'nobody', accountId: 'bex' }, draft)).toBe(false);
    const statement = written('sam', 'sam', { finished: false });
    expect(mayReadDraft({ standpoint: 'person', accountId: 'ffion' }, statement)).toBe(false);
  });

  it('what is written once the other side was open says so', () => {
    const both = said(own(), written('sam', 'sam'));
    expect(hasSeenTheOther({ standpoint: 'took_part', accountId: 'sam' }, both)).toBe(true);
    expect(hasSeenTheOther({ standpoint: 'took_part', accountId: 'bex' }, both)).toBe(false);
    expect(hasSeenTheOther({ standpoint: 'person', accountId: 'ffion' }, both)).toBe(true);
    expect(hasSeenTheOther({ standpoint: 'person', accountId: 'ffion' }, said(written('sam', 'sam')))).toBe(false);
    expect(
      hasSeenTheOther({ standpoint: 'took_no_part', accountId: 'bex' }, said(typed('bex', { finished: false }))),
    ).toBe(true);
  });
});

describe('P10: staff cannot edit the person’s account', () => {
  it.each<[string, Standpoint, AccountEntry[], true | string]>([
    ['the person, always', 'person', [own()], true],
    ['somebody who was not there, for a person who has not begun', 'took_no_part', [], true],
    ['whom they dictated it to, once more', 'took_no_part', [typed('me')], true],
    ['somebody else whom they said it to, beside the first', 'took_no_part', [typed('bex')], true],
    ['who decides for them', 'decider', [], true],
    ['nobody, once the person has begun it', 'took_no_part', [own({ finished: false })], 'theirs_alone'],
    [
      'nobody, once the person wrote it, also with help',
      'decider',
      [own({ voice: 'person_supported' })],
      'theirs_alone',
    ],
    ['nobody who took part', 'took_part', [], 'took_part'],
    ['nobody else', 'nobody', [], 'not_yours'],
  ])('%s', (_who, standpoint, entries, wanted) => {
    const decision = mayWritePersons(reader(standpoint), said(...entries));
    expect(decision.allowed ? true : decision.reason).toBe(wanted);
  });

  it('nor replace what the person said to somebody else: another begins their own, and both stand', () => {
    const [toBex, more, toKim] = [typed('bex'), typed('kim', { finished: false }), typed('kim')];
    const kim: Reader = { standpoint: 'took_no_part', accountId: 'kim' };
    const bex: Reader = { standpoint: 'took_no_part', accountId: 'bex' };
    const begun = said(toBex, more).person;
    expect(goesOnFrom(said(toBex).person, kim)).toEqual({ latest: null, draft: null, lastSaved: 0 });
    expect(goesOnFrom(begun, kim)).toEqual({ latest: null, draft: more, lastSaved: more.sequence });
    expect(goesOnFrom(begun, bex)).toEqual({ latest: toBex, draft: null, lastSaved: toBex.sequence });
    expect(standingOf(said(toBex, toKim).person)).toEqual([toBex, toKim]);
    const again = typed('bex', { happened: 'They held me down.' });
    expect(standingOf(said(toBex, toKim, again).person)).toEqual([toKim, again]);
  });

  it('the person goes on from all of it, and what they write stands for what was before', () => {
    const [toBex, toKim, mine] = [typed('bex'), typed('kim', { finished: false }), own()];
    const before = said(toBex, toKim).person;
    expect(goesOnFrom(before, { standpoint: 'person', accountId: 'ffion' })).toEqual({
      ...{ latest: toBex, draft: toKim, lastSaved: toKim.sequence },
    });
    expect(said(toBex, toKim, mine).person.drafts).toEqual([]);
    expect(standingOf(said(toBex, toKim, mine).person)).toEqual([mine]);
  });

  it('two who type at once lose nothing (P11)', () => {
    const [toBex, toKim] = [typed('bex', { finished: false }), typed('kim', { finished: false })];
    expect(said(toBex, toKim).person.drafts).toEqual([toBex, toKim]);
  });

  it('statements are for staff, asking for all who read it, and both for nobody else', () => {
    const can = (rule: (reader: Reader) => { allowed: boolean }) =>
      standpoints.filter((standpoint) => rule(reader(standpoint)).allowed);
    expect(can(mayWriteStatement)).toEqual(['took_part', 'took_no_part']);
    expect(can(mayDiffer)).toEqual(['person', 'decider']);
    expect(can((each) => mayAsk(each, said()))).toEqual(['person', 'decider', 'took_part', 'took_no_part']);
    expect(can((each) => mayAsk(each, said(own())))).toEqual([]);
  });

  it('P2: a “next time” is sent on by who wrote it, once it is finished', () => {
    const at = (standpoint: Standpoint, accountId: string): Reader => ({ standpoint, accountId });
    expect(maySendOn(at('person', 'ffion'), typed('bex')).allowed).toBe(true);
    expect(maySendOn(at('took_no_part', 'bex'), typed('bex')).allowed).toBe(true);
    expect(maySendOn(at('took_part', 'sam'), own()).allowed).toBe(false);
    expect(maySendOn(at('person', 'ffion'), written('sam', 'sam')).allowed).toBe(false);
    expect(maySendOn(at('nobody', 'bex'), typed('bex')).allowed).toBe(false);
    expect(maySendOn(at('person', 'ffion'), own({ finished: false })).allowed).toBe(false);
  });
});

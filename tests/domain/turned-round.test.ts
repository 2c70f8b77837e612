import { describe, expect, it } from 'vitest';
import { textsTurned, turnedRound, type Statement } from '#app/domain/turned-round';
import type { SectionCode } from '#app/domain/plan';

const said = (id: string, section: SectionCode, text: string): Statement => ({ id, section, text });

describe('H17: words that were turned round', () => {
  const turned: [before: string, now: string][] = [
    ['Do hold my hand.', "Don't hold my hand."],
    ['Hold my hand.', 'Never hold my hand.'],
    ['Please do not touch my shoulder.', 'Please do touch my shoulder.'],
    ['dont talk to me', 'talk to me'],
    ['Don’t leave me alone.', 'Leave me alone.'],
    ['Stop talking.', 'Keep talking.'],
    ['Take my cup away.', 'Leave my cup.'],
    ['Touch me', 'It is not OK to touch me'],
    ['Talk to me. Do not touch me.', 'Do not talk to me. Touch me.'],
    ['Keep the door open.', 'Keep the door shut.'],
    ['Lights on, please.', 'Lights off, please.'],
    ['I like it when you sing.', 'I hate it when you sing.'],
    ['Come in with my mum.', 'Come in without my mum.'],
    ['I can go out on my own.', "I can't go out on my own."],
    ['Nie dotykaj mnie.', 'Dotykaj mnie.'],
    ['Music.\nStay.\nDo ring my sister.', 'Music.\nStay.\nDo not ring my sister.'],
    ['Hold my hand 🤝.', 'DON’T hold my hand 🤝.'],
    ['Do.', "Don't."],
    ['Hold my hand.', 'Hold my hand. No!'],
    ['Hold my hand.', 'No! Hold my hand.'],
    ['Hold my hand.', 'Hold my hand. Not any more.'],
    ['Music. Touch my arm.', "Music. Touch my arm. Don't, please."],
    ['Dal fy llaw.', 'Paid â dal fy llaw.'],
    ['Dal fy llaw.', 'Dal fy llaw. Paid!'],
    ['Siarad â fi.', 'Dim siarad â fi.'],
    ['Rydw i eisiau cwmni.', 'Dydw i ddim eisiau cwmni.'],
    ['Dewch i mewn gan guro.', 'Dewch i mewn heb guro.'],
  ];
  it.each(turned)('%j → %j is asked about, and so is the way back', (before, now) => {
    expect(textsTurned(before, now)).toBe(true);
    expect(textsTurned(now, before)).toBe(true);
  });

  const same: [before: string, now: string][] = [
    ['Hold my hand.', 'Hold my hand.'],
    ['Hold my hand.', 'Please hold my left hand.'],
    ["Don't hold me.", 'Do not hold me!'],
    ['Never hold me.', 'Do not hold me.'],
    ['Not loud.', 'Quiet.'],
    ['Talk softly.', 'Talk softly. Do not shout.'],
    ['Talk softly. Do not shout.', 'Do not shout. Talk softly.'],
    ['Give me my cards.', 'Never take my blanket.'],
    ['Hold my hand. No!', 'No! Hold my hand.'],
    ['Lights down. Stop talking.', 'Lights down. Stop.'],
    ['A paid carer sits with me.', 'A carer sits with me.'],
    ['', 'Never.'],
    ['Never.', ''],
    ['', ''],
  ];
  it.each(same)('%j → %j is not', (before, now) => {
    expect(textsTurned(before, now)).toBe(false);
  });

  const days = (count: number) =>
    Array.from({ length: count }, (_, day) => `On day ${day} we walk to the shop together`);

  it('finds one turned sentence in ten thousand words', () => {
    const long = days(1_250);
    const other = long.with(600, 'On day 600 we do not walk to the shop together');
    expect(textsTurned(long.join('. '), other.join('. '))).toBe(true);
    expect(textsTurned(long.join(' '), other.join(' '))).toBe(true);
    expect(textsTurned(long.join('. '), long.map((line) => `${line} again`).join('. '))).toBe(false);
  });

  it('holds every changed sentence against every other up to ten thousand pairs, and beyond it each against its own', () => {
    const moved = (count: number) => {
      const changed = days(count).map((line) => `${line} again`);
      return textsTurned(
        ['Hold my left hand.', ...days(count)].join('. '),
        [...changed, 'Never hold my left hand.'].join('. '),
      );
    };
    expect(moved(99)).toBe(true);
    expect(moved(100)).toBe(false);
  });
});

describe('H17: what was turned round since the last agreed version', () => {
  it('is the same answer in other words, with both versions', () => {
    const [before, now] = [said('a', 'helps', 'Do hold my hand.'), said('a', 'helps', "Don't hold my hand.")];
    const music = said('b', 'helps', 'Music.');
    expect(turnedRound([before, music], [now, music])).toEqual([{ now, before, how: 'words' }]);
  });

  it('is an answer that was taken out and written anew', () => {
    const [before, now] = [said('a', 'helps', 'Hold my hand.'), said('b', 'really_hard', 'Do not hold my hand.')];
    expect(turnedRound([before], [now])).toEqual([{ now, before, how: 'words' }]);
  });

  it('is an answer that went from what helps to what upsets, and back', () => {
    const [helps, upsets] = [
      said('a', 'helps', 'A hand on my shoulder.'),
      said('b', 'triggers', 'A hand on my shoulder'),
    ];
    expect(turnedRound([helps], [upsets])).toEqual([{ now: upsets, before: helps, how: 'part' }]);
    expect(turnedRound([upsets], [helps])).toEqual([{ now: helps, before: upsets, how: 'part' }]);
  });

  it('is what a picture means or a voice note says, alone and beside words', () => {
    const shown = (text: string, words: string) => ({
      ...said('a', 'helps', text),
      picture: { kind: 'symbol', set: 'openmoji', code: '1F44B', words } as const,
    });
    const heard = (words: string) => ({ ...said('a', 'helps', ''), sound: { id: 'x', seconds: 2, words } });
    const pairs: [Statement, Statement][] = [
      [shown('', 'Hold my hand'), shown('', 'Do not hold my hand')],
      [shown('My hand.', 'Hold my hand'), shown('My hand.', 'Do not hold my hand')],
      [said('a', 'helps', 'Hold my hand'), shown('', 'Never hold my hand')],
      [heard('Sing to me'), heard('Do not sing to me')],
    ];
    for (const [before, now] of pairs) expect(turnedRound([before], [now])).toEqual([{ now, before, how: 'words' }]);
    expect(turnedRound([shown('', 'My hand')], [shown('', 'My hands')])).toEqual([]);
  });

  it('is somebody to call who is not to be called any more, or the other way, wherever that stands', () => {
    const call = (id: string, ...names: string[]) => ({
      ...said(id, 'important_people', ''),
      contacts: names.map((name) => ({ name, relationship: '', phone: '', tellAfterRestriction: false })),
    });
    const never = (id: string, ...names: string[]) => ({ ...said(id, 'important_people', ''), doNotContact: names });
    const turned: [Statement, Statement][] = [
      [call('a', 'Carys'), never('a', 'carys ')],
      [call('a', 'Carys'), never('b', 'Carys')],
      [never('a', 'Carys'), call('b', 'Carys')],
      [never('a', 'Carys', 'Sam'), never('a', 'Sam')],
    ];
    for (const [before, now] of turned) expect(turnedRound([before], [now])).toEqual([{ now, before, how: 'calling' }]);
    expect(turnedRound([call('a', 'Carys')], [call('a', 'Carys', 'Sam'), never('b', 'Lee')])).toEqual([]);
    expect(turnedRound([never('a', 'Lee')], [call('a', 'Sam'), never('b', 'Lee')])).toEqual([]);
  });

  it('is a red line that says no to less, and not one whose type another answer still names', () => {
    const line = (id: string, ...restrictionTypes: Statement['restrictionTypes'] & {}) => ({
      ...said(id, 'avoid', 'Not this.'),
      restrictionTypes,
    });
    const [before, now] = [line('a', 'physical', 'seclusion'), line('a', 'physical')];
    expect(turnedRound([before], [now])).toEqual([{ now, before, how: 'red_line' }]);
    expect(turnedRound([before], [now, line('b', 'seclusion')])).toEqual([]);
    expect(turnedRound([now], [before])).toEqual([]);
  });

  it('is a red line that was taken out whole, unless something still says no to the same', () => {
    const never = (id: string, text: string, ...restrictionTypes: Statement['restrictionTypes'] & {}) => ({
      ...said(id, 'avoid', text),
      restrictionTypes,
    });
    const gone = (before: Statement) => [{ now: said(before.id, 'avoid', ''), before, how: 'gone' }];
    const [named, worded] = [never('a', 'Never lock me in.', 'seclusion'), never('a', 'Never touch my hair.')];
    const music = said('m', 'helps', 'Music.');
    const other = never('o', 'No shouting.');
    expect(turnedRound([named, music, other], [music, other])).toEqual(gone(named));
    expect(turnedRound([worded, music, other], [music, other])).toEqual(gone(worded));
    expect(turnedRound([never('a', '')], [music])).toEqual(gone(never('a', '')));
    // Another still names it, or says it anew.
    expect(turnedRound([named], [never('b', 'Not this.', 'seclusion')])).toEqual([]);
    expect(turnedRound([worded], [never('b', 'Do not touch my hair, please.')])).toEqual([]);
    // In the list of what upsets me it stands on no card.
    expect(turnedRound([worded], [said('b', 'triggers', 'Never touch my hair.')])).toEqual(gone(worded));
    // Written anew as its opposite, it is asked about once.
    const [turned, ...more] = turnedRound([worded], [said('b', 'helps', 'Touch my hair.')]);
    expect([turned?.how, more]).toEqual(['part', []]);
    expect(turnedRound([music], [])).toEqual([]);
  });

  it('is not an answer that stands in both, one that is new, one moved within what helps, nor a "never" that moved', () => {
    const helps = said('a', 'helps', 'A hand on my shoulder.');
    expect(turnedRound([helps], [helps, said('b', 'triggers', 'A hand on my shoulder.')])).toEqual([]);
    expect(turnedRound([], [said('b', 'triggers', 'A hand on my shoulder.')])).toEqual([]);
    expect(turnedRound([helps], [said('b', 'really_hard', 'A hand on my shoulder.')])).toEqual([]);
    expect(turnedRound([said('a', 'helps', 'Never hold me.')], [said('b', 'avoid', 'Never hold me.')])).toEqual([]);
  });
});

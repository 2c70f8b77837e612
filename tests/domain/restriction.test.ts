import { describe, expect, it } from 'vitest';
import { responsibleFor } from '../../app/domain/responsible';
import { stillToComplete, type Completing, type ToComplete } from '../../app/domain/deadlines';
import type { IncidentState, RestrictionUse } from '../../app/domain/incident';
import { crossedBy, mhsdsTypes, mhsdsTypesOf, restrictionTypes } from '../../app/domain/restriction';
import { incidentsTold } from '../../app/words/incidents-told';
import { restrictionWords } from '../../app/words/restrictions';
import { aPlan, anItem } from '../support/agreed-plan';

const noHolding = anItem('avoid', "Don't hold me.", { restrictionTypes: ['physical'], onCard: false });
const noTablets = anItem('medicines', 'Not haloperidol.', { restrictionTypes: ['chemical'] });
const asthma = anItem('health_risks', 'I have asthma.', { riskFactors: ['asthma_or_breathing'] });
const sister = anItem('important_people', 'Call Carys.', {
  contacts: [
    { name: 'Carys Hughes', relationship: 'sister', phone: '07700 900142', tellAfterRestriction: true },
    { name: 'Bex Nolan', relationship: 'key worker', phone: '01632 960214', tellAfterRestriction: false },
  ],
});
const plan = aPlan([noHolding, noTablets, asthma, sister]);

describe('P9: what a restriction crosses', () => {
  it('the red lines that name it, and the health dangers where it acts on the body', () => {
    expect(crossedBy('physical', plan)).toEqual({ redLines: [noHolding], healthDangers: [asthma] });
    expect(crossedBy('chemical', plan)).toEqual({ redLines: [noTablets], healthDangers: [asthma] });
    expect(crossedBy('cultural', plan)).toEqual({ redLines: [], healthDangers: [] });
  });

  it('nothing that was not agreed or was taken out, and nothing where no plan was', () => {
    expect(crossedBy('physical', { ...plan, notAgreed: [noHolding.id] }).redLines).toEqual([]);
    expect(crossedBy('physical', aPlan([{ ...noHolding, takenOut: true }])).redLines).toEqual([]);
    expect(crossedBy('physical', null)).toEqual({ redLines: [], healthDangers: [] });
  });
});

describe('the ten types', () => {
  it('have a name, plain words and their MHSDS codes, each code once', () => {
    for (const type of restrictionTypes) {
      const { label, plain } = restrictionWords.en.type[type];
      expect(label && plain).toBeTruthy();
    }
    expect(restrictionTypes.flatMap((type) => mhsdsTypesOf[type]).sort()).toEqual([...mhsdsTypes].sort());
  });

  it('are never called anything softer', () => {
    const said = JSON.stringify(restrictionWords.en).toLowerCase();
    for (const soft of ['safe hold', 'positive handling', 'therapeutic', 'guided', 'time out', 'chill', 'settle']) {
      expect(said).not.toContain(soft);
    }
  });
});

const began = Date.UTC(2026, 5, 3, 13, 41);
const held: RestrictionUse = {
  useId: 'a',
  type: 'physical',
  mhsdsType: null,
  startedAt: began,
  stoppedAt: began + 180_000,
  startedBy: 'sam',
  reason: null,
  reasonAt: null,
  kinds: [],
  stops: [began + 300_000],
  described: null,
  said: {},
  afterCareOverAt: null,
  checks: {},
  eventId: 'a',
};

function completing(uses: RestrictionUse[], more: Partial<Completing> = {}): Completing {
  const state: IncidentState = {
    incidentId: 'incident',
    personId: 'ffion',
    siteId: 'willow',
    versionId: 'six',
    startedAt: began,
    endedAt: began + 600_000,
    ends: [],
    reopened: null,
    outcome: uses.length > 0 ? 'restricted' : 'passed',
    accountIds: ['sam'],
    tries: [],
    uses,
    questions: [],
    answers: {},
    told: {},
    support: {},
    signed: {},
  };
  return { state, plan, strategyIds: ['cards'], setting: 'supported_living', age: 29, ...more };
}

const inWords = ({ missing }: ToComplete) => incidentsTold.en.missing(missing, 'Ffion').words;
const codes = (of: Completing) => stillToComplete(of).map(({ code }) => code);

describe('P14: what is still to complete, and by when', () => {
  it('P10: the account of the person is never left out, also when it passed', () => {
    const list = stillToComplete(completing([]));
    expect(list.map(({ code }) => code)).toEqual(['tries', 'account']);
    expect(list.map(inWords).at(-1)).toBe("Ffion's own account");
  });

  it('says what can be done here now: the kind, and why it was used against the plan', () => {
    expect(codes(completing([held]))).toEqual(expect.arrayContaining(['kind:a', 'reason:a', 'tries']));
    const done = { ...held, mhsdsType: '07' as const, reason: 'The road' };
    expect(codes(completing([done], { strategyIds: [] })).filter((code) => code.endsWith(':a'))).toEqual([]);
    expect(codes(completing([{ ...held, stoppedAt: null }]))).toContain('stop:a');
  });

  it('P9: a health danger asks why as a red line does, also where no red line names it', () => {
    const restrained = { ...held, type: 'mechanical' as const };
    const why = stillToComplete(completing([restrained])).find(({ code }) => code === 'reason:a');
    expect(inWords(why!)).toContain('It can hurt Ffion');
    expect(codes(completing([{ ...held, type: 'cultural' }]))).not.toContain('reason:a');
  });

  it('tells whom the plan asks to tell, and nobody else', () => {
    const told = (of: Completing) => codes(of).filter((code) => code.startsWith('tell:'));
    expect(told(completing([held]))).toEqual(['tell:Carys Hughes']);
    expect(told(completing([held], { plan: { ...plan, notAgreed: [sister.id] } }))).toEqual([]);
    expect(told(completing([held], { plan: aPlan([{ ...sister, takenOut: true }]) }))).toEqual([]);
  });

  it('what is done is left out: whom somebody has told, and what is signed', () => {
    const home = completing([held], { setting: 'childrens_home', age: 15 });
    const saying = { withheld: false, text: 'At 15:10', at: began, accountId: 'sam' };
    const signed = { accountId: 'sam', at: began, sequence: 9 };
    const more = {
      told: { 'contact:Carys Hughes': saying },
      signed: { author: signed, manager: signed },
      answers: { reviewWithPerson: { value: 'Friday, Joy', at: began, accountId: 'sam', sequence: 8 } },
    };
    expect(codes(home)).toEqual(expect.arrayContaining(['tell:Carys Hughes', 'record', 'manager', 'child']));
    const left = codes({ ...home, state: { ...home.state, ...more } });
    for (const code of ['tell:Carys Hughes', 'record', 'manager', 'child']) expect(left).not.toContain(code);
    const unsure = { reviewWithPerson: { ...more.answers.reviewWithPerson, value: 'not_sure' } };
    expect(codes({ ...home, state: { ...home.state, answers: unsure } })).toContain('child');
  });

  it('a school tells parents the same day, but not of a pupil of twenty', () => {
    const school = stillToComplete(completing([held], { setting: 'special_school', age: 14 }));
    expect(school.find(({ code }) => code === 'parents')?.by).toEqual({ when: 'today', since: began });
    expect(codes(completing([held], { setting: 'special_school', age: 20 }))).not.toContain('parents');
  });

  it('where it could seriously harm the pupil if the parents know, nobody is reminded to tell those of the plan', () => {
    const told = (value: string) => {
      const school = completing([held], { setting: 'special_school', age: 14 });
      const answers = { harmIfParentsKnow: { value, at: began, accountId: 'sam', sequence: 8 } };
      return codes({ ...school, state: { ...school.state, answers } }).filter((code) => /^(tell:|parents)/.test(code));
    };
    expect([told('no'), told('yes')]).toEqual([['tell:Carys Hughes', 'parents'], []]);
  });

  it('P10: nobody is reminded to ask a person who has died; what others need stays', () => {
    const more = { setting: 'childrens_home', age: 15 };
    const alive = completing([held], more);
    const death = { value: 'death', at: began, accountId: 'sam', sequence: 9 };
    const died = { ...alive, state: { ...alive.state, answers: { seriousInjury: death } } };
    const gone = codes(alive).filter((code) => !codes(died).includes(code));
    expect(gone.sort()).toEqual(['account', 'child', 'learning']);
    expect(codes(died)).toEqual(expect.arrayContaining(['support', 'record', 'manager', 'statements']));
    expect(codes({ ...alive, hasDied: true })).toEqual(codes(alive).filter((code) => !gone.includes(code)));
  });

  it('whoever must be told at once or the same day is on the list until somebody says that they were, or why not', () => {
    const quiet = completing([held], { setting: 'care_home', age: 40 });
    expect(codes(quiet).filter((code) => code.startsWith('notify:'))).toEqual([]);
    const answer = (value: string) => ({ value, at: began, accountId: 'sam', sequence: 9 });
    const hurt = {
      ...quiet,
      state: { ...quiet.state, answers: { seriousInjury: answer('serious_injury'), hasSocialWorker: answer('yes') } },
    };
    const due = stillToComplete(hurt).filter(({ missing }) => missing.what === 'notify');
    // The social worker is told soon: they stand on the record alone.
    expect(due.map(({ code, by }) => [code, by])).toEqual([
      ['notify:regulator', { when: 'now' }],
      ['notify:safeguarding_team', { when: 'today', since: began }],
    ]);
    expect(due.map(({ missing }) => responsibleFor(missing))).toEqual(['lead', 'lead']);
    const said = { withheld: false, text: 'By telephone.', at: began, accountId: 'sam' };
    const told = { ...hurt, state: { ...hurt.state, told: { regulator: said } } };
    expect(codes(told).filter((code) => code.startsWith('notify:'))).toEqual(['notify:safeguarding_team']);
  });

  it("a children's home has 24 hours, 48 hours and 5 days", () => {
    const home = stillToComplete(completing([held], { setting: 'childrens_home', age: 15 }));
    const due = (code: string) => home.find((each) => each.code === code)?.by;
    const hours = (count: number) => ({ when: 'at', at: began + count * 3_600_000 });
    expect([due('record'), due('manager'), due('child')]).toEqual([hours(24), hours(48), hours(120)]);
  });
});

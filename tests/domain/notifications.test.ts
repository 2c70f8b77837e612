import { describe, expect, it } from 'vitest';
import { settings } from '../../app/domain/codes';
import {
  factsToAsk,
  notificationAudiences,
  notificationReasons,
  whoToTell,
  type NotificationFacts,
} from '../../app/domain/notifications';
import { notificationWords } from '../../app/words/notifications';
import codes from '../support/law-codes.json';

const carys = { name: 'Carys Hughes', relationship: 'sister', phone: '07700 900142', tellAfterRestriction: true };
const bex = { name: 'Bex Nolan', relationship: 'key worker', phone: '01632 960214', tellAfterRestriction: false };

const quiet: NotificationFacts = {
  setting: 'supported_living',
  age: 29,
  types: ['physical'],
  contacts: [],
  seriousInjury: 'none',
  abuse: false,
  police: false,
  legalFramework: 'MCA_S5_6',
  hasAdvocate: false,
  hasAttorneyOrDeputy: false,
  hasSocialWorker: false,
  commissionerAsks: false,
  harmIfParentsKnow: false,
};

function told(more: Partial<NotificationFacts>) {
  return whoToTell({ ...quiet, ...more }).map(({ audience, by }) => `${audience} ${by.when}`);
}

describe('who must be told, and by when', () => {
  it('the audiences are those of the code list, each with its words', () => {
    expect(notificationAudiences).toEqual(codes.notification_audiences);
    const { audience, reason } = notificationWords.en;
    expect(notificationAudiences.filter((each) => !audience[each])).toEqual([]);
    expect(notificationReasons.filter((each) => !reason[each])).toEqual([]);
  });

  it('Use of Force Act s6(5)(p): whom the plan names, and nobody where no restriction was used', () => {
    const contacts = [carys, bex];
    expect(whoToTell({ ...quiet, contacts })).toEqual([
      {
        audience: 'person_named_in_plan',
        contact: carys,
        reasons: ['plan_asks'],
        basis: 'plan',
        by: { when: 'today' },
      },
    ]);
    expect(told({ contacts, types: [] })).toEqual([]);
  });

  it('where the parents may not know, whoever the plan names is asked about first: one of them may be a parent', () => {
    const school = { setting: 'special_school', age: 14, contacts: [carys, bex], harmIfParentsKnow: true } as const;
    expect(whoToTell({ ...quiet, ...school }).map(({ contact, reasons }) => [contact?.name, reasons])).toEqual([
      ['Carys Hughes', ['may_be_a_parent', 'plan_asks']],
      [undefined, ['parents_may_not_know']],
    ]);
  });

  it('schools: parents the same day, but not of a pupil of 20, and not where it would do significant harm', () => {
    const school = { setting: 'special_school', age: 14, legalFramework: 'EIA_S93' } as const;
    expect(told(school)).toEqual(['parent_or_pr_holder today']);
    expect(told({ ...school, age: 19 })).toEqual(['parent_or_pr_holder today']);
    expect(told({ ...school, age: 20 })).toEqual([]);
    expect(told({ ...school, harmIfParentsKnow: true })).toEqual(['social_worker_or_placing_authority today']);
    expect(told({ ...school, types: [] })).toEqual([]);
  });

  it('CQC: no notice of a restraint as such, but of death, serious injury, abuse and police', () => {
    for (const setting of ['mh_inpatient', 'acute_hospital', 'care_home', 'supported_living'] as const) {
      expect(told({ setting })).toEqual([]);
      for (const event of [{ seriousInjury: 'serious_injury' }, { abuse: true }, { police: true }] as const) {
        expect(told({ setting, ...event })).toContain('regulator now');
      }
    }
    expect(told({ seriousInjury: 'death' })).toEqual([
      'regulator now',
      'nearest_relative_or_nominated_person now',
      'safeguarding_team today',
    ]);
    expect(told({ seriousInjury: 'injury' })).toEqual([]);
    expect(told({ seriousInjury: 'not_sure' })).toEqual([]);
  });

  it('reg 40(4): a children’s home tells Ofsted and the placing authority without delay', () => {
    const home = { setting: 'childrens_home', age: 15, legalFramework: 'CHR2015_R20' } as const;
    expect(told(home)).toEqual(['social_worker_or_placing_authority soon']);
    const serious = whoToTell({ ...quiet, ...home, police: true });
    expect(serious).toMatchObject([
      { audience: 'social_worker_or_placing_authority', reasons: ['child_in_a_home', 'police'], basis: 'law' },
      { audience: 'regulator', reasons: ['police'], basis: 'law' },
    ]);
    expect(serious.map(({ by }) => by.when)).toEqual(['now', 'now']);
  });

  it('safeguarding hears of abuse, and where no law allowed it', () => {
    expect(told({ legalFramework: 'NONE' })).toEqual(['safeguarding_team today']);
    expect(told({ legalFramework: 'NOT_SURE' })).toEqual([]);
    expect(whoToTell({ ...quiet, setting: 'college', abuse: true, legalFramework: 'NONE' })).toMatchObject([
      { audience: 'safeguarding_team', reasons: ['abuse', 'no_law_allowed_it'] },
    ]);
  });

  it('seclusion on a ward: commissioner and advocate', () => {
    const ward = { setting: 'mh_inpatient', types: ['seclusion'], legalFramework: 'MHA_S3' } as const;
    expect(told(ward)).toEqual(['commissioner soon']);
    expect(told({ ...ward, hasAdvocate: true })).toEqual(['commissioner soon', 'advocate_imha_imca soon']);
    expect(told({ ...ward, types: ['physical'], hasAdvocate: true })).toEqual(['advocate_imha_imca soon']);
    expect(told({ hasAttorneyOrDeputy: true })).toEqual(['attorney_or_deputy soon']);
  });

  it('nobody is named twice, and every reason is kept, in every setting', () => {
    for (const setting of settings) {
      const list = whoToTell({
        ...quiet,
        setting,
        types: ['seclusion', 'physical'],
        contacts: [carys, bex],
        seriousInjury: 'death',
        abuse: true,
        police: true,
        legalFramework: 'NONE',
        hasAdvocate: true,
        hasAttorneyOrDeputy: true,
      });
      const names = list.map(({ audience, contact }) => `${audience} ${contact?.name}`);
      expect(new Set(names).size).toBe(names.length);
      expect(list.find(({ audience }) => audience === 'safeguarding_team')?.reasons).toEqual([
        'death',
        'abuse',
        'no_law_allowed_it',
      ]);
    }
  });
});

describe('what is asked, because nothing else tells it', () => {
  it('a social worker and whoever pays are told where somebody said so', () => {
    expect(told({ hasSocialWorker: true })).toContain('social_worker_or_placing_authority soon');
    expect(told({ commissionerAsks: true })).toContain('commissioner soon');
    expect(told({})).toEqual([]);
    expect(told({ hasSocialWorker: true, commissionerAsks: true, types: [] })).toEqual([]);
  });

  it('parents only of a pupil under 20, attorneys only from 16 on', () => {
    expect(factsToAsk('special_school', 14)).toContain('harmIfParentsKnow');
    expect(factsToAsk('special_school', 20)).not.toContain('harmIfParentsKnow');
    expect(factsToAsk('care_home', 81)).not.toContain('harmIfParentsKnow');
    expect([15, 16].map((age) => factsToAsk('childrens_home', age).includes('hasAttorneyOrDeputy'))).toEqual([
      false,
      true,
    ]);
  });
});

import type { Setting } from './codes';
import type { By } from './deadlines';
import type { FrameworkCode } from './legal-framework';
import type { Contact } from './plan';
import type { RestrictionType } from './restriction';

/** `notification_audiences`. */
export const notificationAudiences = [
  'parent_or_pr_holder',
  'nearest_relative_or_nominated_person',
  'attorney_or_deputy',
  'advocate_imha_imca',
  'social_worker_or_placing_authority',
  'commissioner',
  'safeguarding_team',
  'regulator',
  'person_named_in_plan',
] as const;
export type NotificationAudience = (typeof notificationAudiences)[number];

/** Why somebody is to be told. */
export const notificationReasons = [
  'plan_asks',
  'may_be_a_parent',
  'parents_of_a_pupil',
  'parents_may_not_know',
  'child_in_a_home',
  'death',
  'serious_injury',
  'abuse',
  'police',
  'no_law_allowed_it',
  'kept_alone_or_apart',
  'held_under_mha',
  'decides_for_them',
  'pays_and_asks',
  'has_social_worker',
] as const;
export type NotificationReason = (typeof notificationReasons)[number];

export interface NotificationFacts {
  setting: Setting;
  /** In years, on the day. */
  age: number;
  /** Types of the restrictions that happened; empty where none was used. */
  types: readonly RestrictionType[];
  /** Those of the agreed plan. */
  contacts: readonly Contact[];
  seriousInjury: 'none' | 'injury' | 'serious_injury' | 'death' | 'not_sure' | null;
  /** Somebody said that it was cruel, humiliating or life-threatening (DOMAIN section 1). */
  abuse: boolean;
  police: boolean;
  legalFramework: FrameworkCode | null;
  hasAdvocate: boolean;
  hasAttorneyOrDeputy: boolean;
  hasSocialWorker: boolean;
  /** Who pays for the care has asked to be told of each restriction. */
  commissionerAsks: boolean;
  /** Telling the parents would do significant harm. */
  harmIfParentsKnow: boolean;
}

export interface ToTell {
  audience: NotificationAudience;
  /** The contact of the plan, for `person_named_in_plan`. */
  contact: Contact | null;
  /** At least one. */
  reasons: NotificationReason[];
  /** `practice`: asked for by no law and no plan, and good to do. */
  basis: 'plan' | 'law' | 'practice';
  by: By;
}

type Rule = Omit<ToTell, 'contact' | 'reasons'> & { reason: NotificationReason; contact?: Contact };

const schools: readonly Setting[] = ['special_school', 'mainstream_school'];
const homes: readonly Setting[] = ['childrens_home', 'secure_childrens_home'];
const wards: readonly Setting[] = ['mh_inpatient', 'ld_autism_inpatient'];
const regulatedByCqc: readonly Setting[] = [...wards, 'acute_hospital', 'care_home', 'supported_living'];

const now: By = { when: 'now' };
const today: By = { when: 'today' };
const soon: By = { when: 'soon' };

/**
 * Who must be told of an incident, and by when: each once, with every reason. Nothing here is sent by itself; who told
 * them and how, or why not, is for people to say.
 *
 * @returns those to be told soonest first
 */
export function whoToTell(facts: NotificationFacts): ToTell[] {
  const list: ToTell[] = [];
  for (const { reason, contact = null, ...rule } of [...byThePlan(facts), ...ofChildren(facts), ...ofGrownUps(facts)]) {
    const known = list.find((each) => each.audience === rule.audience && each.contact === contact);
    if (!known) list.push({ ...rule, contact, reasons: [reason] });
    else {
      if (!known.reasons.includes(reason)) known.reasons.push(reason);
      if (strongest.indexOf(rule.basis) < strongest.indexOf(known.basis)) known.basis = rule.basis;
      if (soonest.indexOf(rule.by.when) < soonest.indexOf(known.by.when)) known.by = rule.by;
    }
  }
  return list.sort((one, other) => soonest.indexOf(one.by.when) - soonest.indexOf(other.by.when));
}

/** A fact that somebody has to say: nothing else on the record tells it. */
export const askedFacts = [
  'policeCame',
  'abuseAlleged',
  'hasAdvocate',
  'hasAttorneyOrDeputy',
  'hasSocialWorker',
  'commissionerAsks',
  'harmIfParentsKnow',
] as const;
export type AskedFact = (typeof askedFacts)[number];

export function isAskedFact(field: string): field is AskedFact {
  return (askedFacts as readonly string[]).includes(field);
}

/** What is asked in a setting of somebody of this age, in years. */
export function factsToAsk(setting: Setting, age: number): AskedFact[] {
  const isPupil = schools.includes(setting) && age < 20;
  return askedFacts.filter((fact) => {
    if (fact === 'harmIfParentsKnow') return isPupil;
    // Lasting powers of attorney and deputies are for those of 16 and over (MCA 2005 s2(5)).
    return fact !== 'hasAttorneyOrDeputy' || age >= 16;
  });
}

const strongest: ToTell['basis'][] = ['law', 'plan', 'practice'];
const soonest: By['when'][] = ['now', 'today', 'soon'];

/**
 * Use of Force Act s6(5)(p): the people whom the plan names. Where the parents may not know, each of them is asked about
 * first: the plan says in words alone who is a parent.
 */
function byThePlan({ contacts, types, harmIfParentsKnow }: NotificationFacts): Rule[] {
  if (types.length === 0) return [];
  return contacts
    .filter(({ tellAfterRestriction }) => tellAfterRestriction)
    .flatMap((contact) => {
      const rule = { audience: 'person_named_in_plan', contact, basis: 'plan', by: today } as const;
      const first: Rule[] = harmIfParentsKnow ? [{ ...rule, reason: 'may_be_a_parent' }] : [];
      return [...first, { ...rule, reason: 'plan_asks' }];
    });
}

function ofChildren({ setting, age, types, harmIfParentsKnow, ...facts }: NotificationFacts): Rule[] {
  const rules: Rule[] = [];
  const placing = 'social_worker_or_placing_authority';
  if (schools.includes(setting) && types.length > 0 && age < 20) {
    // DfE, from 1 April 2026: the parents the same day; where that would do significant harm, the local authority (EIA 2006 s93A).
    const audience = harmIfParentsKnow ? placing : 'parent_or_pr_holder';
    const reason = harmIfParentsKnow ? 'parents_may_not_know' : 'parents_of_a_pupil';
    rules.push({ audience, reason, basis: 'law', by: today });
  }
  if (homes.includes(setting)) {
    if (types.length > 0) rules.push({ audience: placing, reason: 'child_in_a_home', basis: 'practice', by: soon });
    // Children's Homes Regulations 2015 reg 40(4): Ofsted and the placing authority, without delay.
    for (const reason of seriousEvents(facts)) {
      rules.push({ audience: 'regulator', reason, basis: 'law', by: now });
      rules.push({ audience: placing, reason, basis: 'law', by: now });
    }
  }
  return rules;
}

function ofGrownUps({ setting, types, legalFramework, ...facts }: NotificationFacts): Rule[] {
  const rules: Rule[] = [];
  const serious = seriousEvents(facts);
  // CQC (Registration) Regulations 2009 regs 16 and 18: no notice of a restraint as such.
  if (regulatedByCqc.includes(setting)) {
    for (const reason of serious) rules.push({ audience: 'regulator', reason, basis: 'law', by: now });
  }
  // Care Act 2014 s42 and Children Act 1989 s47 make it the local authority's to ask into.
  const unsafe = serious.filter((reason) => reason !== 'police');
  if (legalFramework === 'NONE') unsafe.push('no_law_allowed_it');
  for (const reason of unsafe) rules.push({ audience: 'safeguarding_team', reason, basis: 'practice', by: today });
  if (facts.seriousInjury === 'death') {
    rules.push({ audience: 'nearest_relative_or_nominated_person', reason: 'death', basis: 'practice', by: now });
  }
  const apart = types.includes('seclusion') || types.includes('segregation');
  if (wards.includes(setting) && apart) {
    // MHA Code of Practice ch. 26: commissioner and IMHA take part in what looks at segregation from outside.
    rules.push({ audience: 'commissioner', reason: 'kept_alone_or_apart', basis: 'practice', by: soon });
  }
  if (facts.hasAdvocate && types.length > 0) {
    const held = legalFramework?.startsWith('MHA_') ?? false;
    const reason = apart ? 'kept_alone_or_apart' : held ? 'held_under_mha' : null;
    if (reason) rules.push({ audience: 'advocate_imha_imca', reason, basis: 'practice', by: soon });
  }
  if (facts.hasAttorneyOrDeputy && types.length > 0) {
    // MCA 2005 s4(7)(c), (d): they are asked about what is best.
    rules.push({ audience: 'attorney_or_deputy', reason: 'decides_for_them', basis: 'practice', by: soon });
  }
  if (facts.hasSocialWorker && types.length > 0) {
    const audience = 'social_worker_or_placing_authority';
    rules.push({ audience, reason: 'has_social_worker', basis: 'practice', by: soon });
  }
  if (facts.commissionerAsks && types.length > 0) {
    rules.push({ audience: 'commissioner', reason: 'pays_and_asks', basis: 'practice', by: soon });
  }
  return rules;
}

function seriousEvents({
  seriousInjury,
  abuse,
  police,
}: Pick<NotificationFacts, 'seriousInjury' | 'abuse' | 'police'>) {
  const events: NotificationReason[] = [];
  if (seriousInjury === 'death' || seriousInjury === 'serious_injury') events.push(seriousInjury);
  if (abuse) events.push('abuse');
  if (police) events.push('police');
  return events;
}

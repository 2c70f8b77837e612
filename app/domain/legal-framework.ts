import type { Setting } from './codes';
import { hospitalAndCareLaws } from './hospital-and-care-laws';
import { lawsEverywhere } from './laws-everywhere';
import type {
  ComingLaw,
  EvidenceField,
  HarmedOne,
  LegalFacts,
  LegalFramework,
  LegalNote,
  LegalPurpose,
} from './legal-check';
import { reasonMeans, type RecordReason } from './record-reasons';
import type { RestrictionType } from './restriction';
import { schoolAndHomeLaws } from './school-and-home-laws';

const all = { ...hospitalAndCareLaws, ...schoolAndHomeLaws, ...lawsEverywhere };
export type FrameworkCode = keyof typeof all;

/** `legal_frameworks`: every law that a restriction can rest on, with `NOT_SURE` and `NONE` (DOMAIN sections 0 and 1). */
export const legalFrameworks: Readonly<Record<FrameworkCode, LegalFramework>> = all;
export const frameworkCodes = Object.keys(all) as FrameworkCode[];

export function isFramework(value: unknown): value is FrameworkCode {
  return typeof value === 'string' && Object.hasOwn(all, value);
}

export interface AskedFrameworks {
  setting: Setting;
  /** In years, on the day. */
  age: number;
  /** Empty where nobody has said. */
  harmTo: readonly HarmedOne[];
  reasonCode: RecordReason | null;
  types: readonly RestrictionType[];
  personObjected: boolean;
  /** The day on which they began, YYYY-MM-DD. */
  on: string;
  /** YYYY-MM-DD for each law that was passed and starts later; without a day it is not in force. */
  inForceFrom?: Partial<Record<ComingLaw, string>>;
}

/**
 * `age` is what the sentence names: the youngest or oldest that the law is for. `on` is the day that it is about,
 * YYYY-MM-DD, where it is not the same on each day of the restrictions.
 */
export interface SaidOfFramework {
  code: LegalNote;
  age?: number;
  on?: string;
}

export interface OfferedFramework {
  code: FrameworkCode;
  citation: string;
  evidence: readonly EvidenceField[];
  /** It cannot be chosen, and why; the record is saved all the same (P14). */
  blocks: SaidOfFramework[];
  warnings: SaidOfFramework[];
  shown: SaidOfFramework[];
}

/**
 * The laws to choose from in a setting on a day, each with what stands against it (DOMAIN section 0: filtered by age,
 * setting and who was at risk). `NOT_SURE` and `NONE` are always there and never blocked.
 */
export function frameworksFor(asked: AskedFrameworks): OfferedFramework[] {
  const facts = factsOf(asked);
  return frameworkCodes.filter((code) => isOffered(legalFrameworks[code], facts)).map((code) => offer(code, facts));
}

function isOffered({ settings, comesWith }: LegalFramework, { setting, inForce }: LegalFacts): boolean {
  return settings.includes(setting) && (comesWith === undefined || inForce(comesWith));
}

function offer(code: FrameworkCode, facts: LegalFacts): OfferedFramework {
  const framework = legalFrameworks[code];
  const said = (level: 'block' | 'warn' | 'show'): SaidOfFramework[] =>
    framework.checks.filter((each) => each.level === level && each.when(facts)).map((each) => ({ code: each.code }));
  const warnings = said('warn');
  if (!coversWhatWasSaid(framework, facts)) warnings.push({ code: 'does_not_cover_that' });
  const { citation, evidence } = framework;
  return {
    code,
    citation,
    evidence,
    blocks: [...alwaysBlocked(framework, facts), ...said('block')],
    warnings,
    shown: said('show'),
  };
}

function alwaysBlocked({ youngest = 0, oldest = Infinity, covers }: LegalFramework, { age, reasonCode }: LegalFacts) {
  const blocks: SaidOfFramework[] = [];
  if (age < youngest) blocks.push({ code: 'too_young', age: youngest });
  if (age > oldest) blocks.push({ code: 'too_old', age: oldest });
  // ECHR article 3; EIA 2006 s93 and the 2015 Regulations reg 20 say it of schools and homes.
  if (reasonCode === 'punishment' && covers.length > 0) blocks.push({ code: 'never_as_punishment' });
  return blocks;
}

const purposesOf: Record<HarmedOne | (typeof reasonMeans)[RecordReason]['harmTo'], readonly LegalPurpose[]> = {
  person: ['self'],
  other_person: ['others'],
  staff: ['others'],
  self: ['self'],
  others: ['others'],
  self_or_others: ['self', 'others'],
  property: ['property', 'serious_property'],
  treatment: ['treatment'],
  care: ['care'],
  offence: ['offence'],
  good_order: ['good_order'],
  legal_detention: [],
  other: [],
  not_sure: [],
  unknown: [],
};

/** Whether a law reaches something of what was said; what nobody could say counts against no law. */
function coversWhatWasSaid({ covers, checks }: LegalFramework, { harmTo, reasonCode }: LegalFacts): boolean {
  if (covers.length === 0 || checks.some((each) => each.code === 'harm_not_to_person')) return true;
  const said = [...harmTo, ...(reasonCode ? [reasonMeans[reasonCode].harmTo] : [])].flatMap((each) => purposesOf[each]);
  return said.length === 0 || said.some((purpose) => covers.includes(purpose));
}

function factsOf(asked: AskedFrameworks): LegalFacts {
  const { reasonCode, harmTo, on, inForceFrom = {} } = asked;
  const mcaS6Possible = reasonCode ? reasonMeans[reasonCode].mcaS6Possible : null;
  return {
    ...asked,
    atRisk: whoWasAtRisk(harmTo, reasonCode),
    mainlyForOthers: mcaS6Possible === false,
    inForce: (law) => {
      const from = inForceFrom[law];
      return from !== undefined && from <= on;
    },
  };
}

function whoWasAtRisk(harmTo: readonly HarmedOne[], reasonCode: RecordReason | null): LegalFacts['atRisk'] {
  const reason = reasonCode && reasonMeans[reasonCode];
  if (harmTo.includes('person') || reason?.harmTo === 'self') return 'person';
  if (harmTo.includes('other') || harmTo.includes('not_sure')) return 'unknown';
  if (harmTo.length > 0 || reason?.mcaS6Possible === false) return 'others';
  return reason?.mcaS6Possible ? 'person' : 'unknown';
}

import type { Setting } from './codes';
import type { RestrictionUse } from './incident';
import {
  fieldsOf,
  recordLawsFor,
  type AnswerField,
  type ComesFrom,
  type RecordFieldKey,
  type RecordLaw,
} from './record-fields';
import { notSure } from './record-answers';
import { mhsdsTypesOf } from './restriction';

/** What the record holds so far. */
export interface RecordFacts {
  setting: Setting;
  /** The day on which the last restriction began, YYYY-MM-DD: the law asks from the day that it starts. */
  on: string;
  nhsNumber: string | null;
  /** Those that happened. */
  uses: readonly Pick<RestrictionUse, 'type' | 'mhsdsType' | 'stoppedAt'>[];
  /** The strategies of the plan that was on the screen (P8), and what was answered about them. */
  strategyIds: readonly string[];
  tries: readonly { itemId: string }[];
  answers: { readonly [Field in AnswerField]?: { readonly value: unknown } };
  /** Whom the plan or the law asks to tell; settled once they were told, or a reason for not telling them was given. */
  toTell: readonly { settled: boolean }[];
  supportGiven: boolean;
  signedByManager: boolean;
}

/** `not_sure` is said, and told apart (P14). */
export type FieldState = 'said' | 'not_sure' | 'gap';

/** Where a gap is filled: an answer of the record, or a place of its own. */
export type GapLink = AnswerField | 'stops' | 'kinds' | 'tries' | 'told' | 'nhs_number' | 'signed';

export interface FieldCompleteness {
  key: RecordFieldKey;
  clause: string;
  state: FieldState;
  /** Null where nothing is left to say. */
  link: GapLink | null;
}

export interface LawCompleteness {
  law: RecordLaw;
  fields: FieldCompleteness[];
  /** How many of the fields are said, "not sure" with them. */
  said: number;
}

/** How much of what each law asks of a restriction is recorded (P14); nothing where none was used. */
export function completeness(facts: RecordFacts): LawCompleteness[] {
  if (facts.uses.length === 0) return [];
  return recordLawsFor(facts.setting, facts.on).map((law) => {
    const fields = fieldsOf(law).map(({ key, clause, comesFrom }) => {
      const [state, link] = stateOf(comesFrom, law, facts);
      return { key, clause, state, link: state === 'said' ? null : link };
    });
    return { law, fields, said: fields.filter(({ state }) => state !== 'gap').length };
  });
}

function stateOf(comesFrom: ComesFrom, law: RecordLaw, facts: RecordFacts): [FieldState, GapLink | null] {
  const { uses, strategyIds, tries, nhsNumber, toTell } = facts;
  switch (comesFrom.what) {
    // Both are always known: one from who it is about, the other computed from the version that was on the screen.
    case 'name':
    case 'in_plan':
      return ['said', null];
    case 'nhs_number':
      return [nhsNumber === notSure ? notSure : said(Boolean(nhsNumber)), 'nhs_number'];
    case 'stops':
      return [said(uses.every(({ stoppedAt }) => stoppedAt !== null)), 'stops'];
    case 'kinds':
      return [
        said(uses.every(({ type, mhsdsType }) => mhsdsType !== null || mhsdsTypesOf[type].length === 0)),
        'kinds',
      ];
    case 'told':
      return [said(toTell.every(({ settled }) => settled)), 'told'];
    case 'tries':
      // P8: what was tried is the record of efforts to avoid; where the plan had nothing to try, it is asked in words.
      if (strategyIds.length === 0) return [stateOfAnswer('effortsToAvoid', facts), 'effortsToAvoid'];
      return [said(strategyIds.every((id) => tries.some(({ itemId }) => itemId === id))), 'tries'];
    case undefined:
      return stateOfAnswered(comesFrom.field, law, facts);
  }
}

function stateOfAnswered(field: AnswerField, law: RecordLaw, facts: RecordFacts): [FieldState, GapLink] {
  const state = stateOfAnswer(field, facts);
  if (field === 'supportAfter' && facts.supportGiven) return ['said', field];
  // Reg 35(3)(b): who manages it has spoken with who used it, and has signed.
  if (field === 'reviewWithStaff' && law === 'childrens_homes' && state !== 'gap' && !facts.signedByManager) {
    return ['gap', 'signed'];
  }
  return [state, field];
}

const unsure: readonly unknown[] = [notSure, '99'];

function stateOfAnswer(field: AnswerField, { answers }: RecordFacts): FieldState {
  const value = answers[field]?.value;
  if (unsure.includes(value)) return 'not_sure';
  return said(typeof value === 'string' ? value.trim() !== '' : value !== undefined && value !== null);
}

function said(known: boolean): FieldState {
  return known ? 'said' : 'gap';
}

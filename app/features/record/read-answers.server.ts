import { isFramework } from '../../domain/legal-framework';
import { evidenceFields, harmedOnes } from '../../domain/legal-check';
import {
  adjustmentOf,
  type Answers,
  type AnswerValue,
  choiceFields,
  evidenceAnswer,
  evidenceOf,
  inPlace,
  notSure,
  recordChoices,
  type RecordField,
  recordTexts,
  sameAnswer,
} from '../../domain/record-answers';
import { purposes, mhsdsReasons } from '../../domain/record-reasons';
import type { FormRefusal } from '../../platform/form';
import { incidentRefusals } from '../../words/incident-refusals';
import { wordsHere } from '../../words/words-here.server';
import { filledName, fromUses, renewedName, type FromUsesField } from './renewed-name';
import { longestText } from '../incidents/use-details-schema.server';

const reasons: readonly string[] = [...mhsdsReasons, ...purposes];

export type AnswersRead = { answers: Answers } | { errors: FormRefusal['errors'] };

/**
 * What was answered on the page of the record: only what differs from what stood there, so that nobody writes over an
 * answer that they never saw (P11).
 *
 * @param stood the answers that the page showed
 * @param adjustments the items whose adjustments it asked about
 */
export function readAnswers(form: FormData, stood: Answers, adjustments: readonly string[]): AnswersRead {
  const say = wordsHere(incidentRefusals);
  const answers: Answers = {};
  const errors: FormRefusal['errors'] = {};
  const take = (field: RecordField, value: AnswerValue, isKnown: boolean, message: string) => {
    if (!isKnown) errors[field] = [message];
    else if (!sameAnswer(value, stood[field])) answers[field] = value;
  };
  const unsure = new Set(form.getAll('unsure'));
  for (const field of [...recordTexts, ...evidenceFields.map(evidenceAnswer)]) {
    const value = form.get(field);
    if (typeof value !== 'string') continue;
    const words = wordsIn(value);
    take(
      field,
      unsure.has(field) ? orNotSure(words, [stood[field], wordsIn(form.get(filledName(field)))]) : words,
      words.length <= longestText,
      say.too_many_letters,
    );
  }
  for (const field of choiceFields) takeOne(field, recordChoices[field]);
  // The list has a line for nobody having said it yet (P14).
  takeOne('reasonCode', ['', ...reasons]);
  const law = form.get('legalFramework');
  if (typeof law === 'string') take('legalFramework', law, isFramework(law), say.choose_one);
  for (const itemId of adjustments) takeOne(`adjustment:${itemId}`, inPlace);
  if (form.has('asked:harmTo')) {
    const all = form.getAll('harmTo').map(String);
    const known = harmedOnes.filter((each) => all.includes(each));
    take('harmTo', known, known.length === new Set(all).size, say.choose_one);
  }
  return Object.keys(errors).length > 0 ? { errors } : { answers };

  function takeOne(field: RecordField, codes: readonly string[]) {
    const value = form.get(field);
    if (typeof value === 'string') take(field, value, codes.includes(value), say.choose_one);
  }
}

function wordsIn(value: FormDataEntryValue | null): string {
  return typeof value === 'string' ? value.replaceAll('\r\n', '\n').trim() : '';
}

/** Words that are new stay, whatever is ticked beside them (P11); those that stood there are put aside by the tick. */
function orNotSure(words: string, stood: unknown[]): AnswerValue {
  return words === '' || stood.includes(words) ? notSure : words;
}

const others = new Set<string>([
  'unsure',
  'eventId',
  'tappedBy',
  'after',
  'why',
  'group',
  'asked:harmTo',
  'harmTo',
  'reasonCode',
  'legalFramework',
  'take',
  ...fromUses.map(renewedName),
  ...recordTexts.map(filledName),
]);

/** The field whose new words are taken, where one is: they stand in it from now on, as if somebody had typed them. */
export function takeRenewed(form: FormData): FromUsesField | undefined {
  const field = fromUses.find((each) => each === form.get('take'));
  const words = field && form.get(renewedName(field));
  if (field && typeof words === 'string') form.set(field, words);
  return field;
}

/** A field that the page never had (D5). */
export function unknownField(form: FormData, adjustments: readonly string[]): boolean {
  const known = new Set<string>([...others, ...recordTexts, ...choiceFields]);
  return [...form.keys()].some((name) => {
    const itemId = adjustmentOf(name);
    if (evidenceOf(name)) return false;
    return itemId === undefined ? !known.has(name) : !adjustments.includes(itemId);
  });
}

import { evidenceFields, type HarmedOne } from '../../domain/legal-check';
import { isFramework } from '../../domain/legal-framework';
import { isAskedFact } from '../../domain/notifications';
import {
  adjustmentField,
  evidenceAnswer,
  evidenceAsked,
  evidenceOf,
  isEmptyAnswer,
  notSure,
  recordChoices,
  type AnswerValue,
  type InPlace,
  type RecordField,
} from '../../domain/record-answers';
import type { RecordReason } from '../../domain/record-reasons';
import { supportedOnes } from '../../domain/support';
import { legalWords } from '../../words/legal';
import { notificationWords } from '../../words/notifications';
import { recordReadWords } from '../../words/record-read';
import { recordWords } from '../../words/record';
import { supportWords } from '../../words/support';
import { useWords } from '../../words/use-words';
import { SupportLines } from '../support/support-page';
import { fieldsOfGroup, groupCodes } from './record-groups';
import type { AnswerRead, RecordStory } from './record-story';
import { Part } from './story-parts';

/** The four tests and what the law asks, in plain words: each question with its answer, and what was changed after. */
export function StoryAnswers({ story }: { story: RecordStory }) {
  const { group } = useWords(recordWords);
  const words = useWords(recordReadWords);
  const labelOf = useLabels(story);
  return groupCodes.map((code) => {
    const title = group[code];
    const asked = [...fieldsOfGroup(code), ...(code === 'lawful' ? evidenceIn(story) : [])]
      .filter((field) => field !== 'effortsToAvoid' || story.stages.length === 0)
      // What another setting would ask is no gap here.
      .filter((field) => !isAskedFact(field) || story.facts.includes(field) || isAnswered(story, field));
    const adjustments = code === 'least' ? story.adjustments.map(({ itemId }) => adjustmentField(itemId)) : [];
    const open = asked.filter((field) => !isAnswered(story, field));
    return (
      <Part key={code} id={code} title={typeof title === 'function' ? title(story.person.preferredName) : title}>
        <Answers fields={asked.filter((field) => isAnswered(story, field))} story={story} />
        {open.length > 0 && (
          <>
            <p className="note">{words.not_answered_here}</p>
            <ul className="says note">
              {open.map((field) => (
                <li key={field}>{labelOf(field).label}</li>
              ))}
            </ul>
          </>
        )}
        {code === 'after' && <Offered story={story} />}
        {adjustments.length > 0 && <h3>{words.adjustments}</h3>}
        <Answers fields={adjustments} story={story} />
      </Part>
    );
  });
}

/** The support that was offered afterwards, to each. */
function Offered({ story: { support, person } }: { story: RecordStory }) {
  const says = useWords(supportWords);
  return supportedOnes
    .filter((whom) => support[whom].length > 0)
    .map((whom) => (
      <div key={whom} className="told">
        <h3>{says.for_whom(person.preferredName)[whom]}</h3>
        <SupportLines lines={support[whom]} />
      </div>
    ));
}

/** What was said of any law, and what the one that stands still asks. */
function evidenceIn(story: RecordStory): RecordField[] {
  const law = story.frameworks.find(({ code }) => code === story.answers.legalFramework);
  const asked = law ? evidenceAsked(law.evidence) : [];
  return evidenceFields
    .filter((field) => asked.includes(field) || isAnswered(story, evidenceAnswer(field)))
    .map(evidenceAnswer);
}

function isAnswered({ history }: RecordStory, field: RecordField): boolean {
  const given = history[field];
  return given !== undefined && (!isEmptyAnswer(given.first.value) || given.changes.length > 0);
}

/** A question as it was asked; an adjustment in the words of the plan. */
function useLabels(story: RecordStory): (field: RecordField) => { label: string; lang?: string } {
  const { ask } = useWords(recordWords);
  const { evidence } = useWords(legalWords);
  const facts = useWords(notificationWords).ask;
  return (field) => {
    const ofPlan = story.adjustments.find(({ itemId }) => adjustmentField(itemId) === field);
    if (ofPlan) return { label: ofPlan.text, lang: '' };
    if (isAskedFact(field)) return { label: facts[field](story.person.preferredName) };
    const ofLaw = evidenceOf(field);
    if (ofLaw) return { label: evidence[ofLaw] };
    const asked = field in ask ? ask[field as keyof typeof ask] : field;
    return { label: typeof asked === 'function' ? asked(story.person.preferredName) : asked };
  };
}

/** What was signed stands first; each change stands beside it with its reason (P11). */
function Answers({ fields, story }: { fields: RecordField[]; story: RecordStory }) {
  const words = useWords(recordReadWords);
  const labelOf = useLabels(story);
  if (fields.length === 0) return null;
  return (
    <dl className="answers-read">
      {fields.map((field) => {
        const { label, lang } = labelOf(field);
        const given = isAnswered(story, field) ? story.history[field] : undefined;
        return (
          <div key={field}>
            <dt lang={lang}>{label}</dt>
            {given ? <Said answer={given.first} field={field} /> : <dd>{words.not_answered_yet}</dd>}
            {given?.changes.map((change) => (
              <Said key={change.when} answer={change} field={field} isChange />
            ))}
          </div>
        );
      })}
    </dl>
  );
}

function Said({ answer, field, isChange = false }: { answer: AnswerRead; field: RecordField; isChange?: boolean }) {
  const words = useWords(recordReadWords);
  const say = useSayAnswer();
  const { value, who, when, why } = answer;
  return (
    <dd className={isChange ? 'changed' : undefined}>
      {isChange && <b>{words.changed(who, when)}</b>}
      <span className="keep-lines" lang={isCode(field) || value === notSure ? undefined : ''}>
        {isEmptyAnswer(value) ? words.taken_back : say(field, value)}
      </span>
      {isChange && why && (
        <span>
          <i>{words.because}</i> <span lang="">{why}</span>
        </span>
      )}
      {!isChange && <small className="aside">{words.answered_by(who, when)}</small>}
    </dd>
  );
}

const coded = new Set<string>(['harmTo', 'reasonCode', 'legalFramework', ...Object.keys(recordChoices)]);

function isCode(field: RecordField): boolean {
  return coded.has(field) || field.startsWith('adjustment:');
}

/** An answer in words: a code by its catalogue, words as they were written. */
function useSayAnswer(): (field: RecordField, value: AnswerValue) => string {
  const { choice, in_place, not_sure } = useWords(recordWords);
  const legal = useWords(legalWords);
  const { yes_no } = useWords(notificationWords);
  return (field, value) => {
    if (typeof value !== 'string') return value.map((code) => legal.harm_to[code as HarmedOne] ?? code).join(', ');
    if (field === 'reasonCode') return legal.reason[value as RecordReason] ?? value;
    if (field === 'legalFramework') return isFramework(value) ? legal.framework[value] : value;
    if (field.startsWith('adjustment:')) return in_place[value as InPlace] ?? value;
    if (isAskedFact(field)) return yes_no[value as keyof typeof yes_no] ?? value;
    const choices: Record<string, string> = field in choice ? choice[field as keyof typeof choice] : {};
    return choices[value] ?? (value === notSure ? not_sure : value);
  };
}

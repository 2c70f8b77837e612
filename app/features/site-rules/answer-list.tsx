import { Form } from '@remix-run/react';
import { longestRuleText, type NoteType } from '../../domain/site-rule';
import type { FormRefusal } from '../../platform/form';
import { TextArea } from '../../ui/field';
import { siteRulesManagingWords } from '../../words/site-rules-managing';
import { useWords } from '../../words/use-words';
import { QuestionList } from './question-list';
import type { QuestionView } from './rule-view';
import './site-rules.css';

type WithForm = QuestionView & { freshId: string; freshHideId: string };

interface AnswerListProps {
  questions: WithForm[];
  refusal: FormRefusal | undefined;
  /** Everybody reads the answer, and the question may be hidden. */
  isPublic?: boolean;
}

/** Each question with a box for the answer; hiding is folded away, and asks why. */
export function AnswerList({ questions, refusal, isPublic = false }: AnswerListProps) {
  const words = useWords(siteRulesManagingWords);
  return questions.map((question) => (
    <article className="panel" key={question.id} aria-label={words.about(question.about)}>
      <p className="note">{words.about(question.about)}</p>
      <QuestionList questions={[question]} />
      {question.waits && <NoteForm does="answered" {...{ question, refusal, isPublic }} />}
      {!question.waits && !question.hidden && (
        <details open={isOf(refusal, question, 'answered')}>
          <summary>{words.say_more}</summary>
          <NoteForm does="answered" {...{ question, refusal, isPublic }} />
        </details>
      )}
      {!question.hidden && isPublic && (
        <details open={isOf(refusal, question, 'hidden')}>
          <summary>{words.hide}</summary>
          <p>{words.hide_when}</p>
          <NoteForm does="hidden" {...{ question, refusal, isPublic }} />
        </details>
      )}
    </article>
  ));
}

function isOf(refusal: FormRefusal | undefined, { id }: WithForm, does: NoteType): boolean {
  return refusal?.typed.questionId === id && refusal.typed.does === does;
}

interface NoteFormProps extends Omit<AnswerListProps, 'questions' | 'isPublic'> {
  question: WithForm;
  does: NoteType;
  isPublic: boolean;
}

function NoteForm({ question, does, refusal, isPublic }: NoteFormProps) {
  const words = useWords(siteRulesManagingWords);
  const mine = isOf(refusal, question, does) ? refusal : undefined;
  const answers = does === 'answered';
  const hint = isPublic ? words.everybody_reads_answer : words.only_they_read_answer;
  // Of several forms on the page only the one that was sent back is what its summary points to.
  const box = mine ? 'words' : `words-${does}-${question.id}`;
  return (
    <Form method="post" className="stack">
      <input type="hidden" name="does" value={does} />
      <input type="hidden" name="questionId" value={question.id} />
      <input type="hidden" name="id" value={mine?.typed.id ?? (answers ? question.freshId : question.freshHideId)} />
      <TextArea
        name="words"
        at={box}
        label={answers ? words.your_answer : words.why_hide}
        hint={answers ? hint : undefined}
        required
        rows={3}
        maxLength={longestRuleText}
        defaultValue={mine?.typed.words}
        errors={mine?.errors.words}
      />
      <p>
        <button className="button">
          {answers ? (question.answers.length > 0 ? words.add_to_answer : words.answer) : words.hide_it}
        </button>
      </p>
    </Form>
  );
}

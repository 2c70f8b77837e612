import { siteRuleWords } from '../../words/site-rules';
import { useWords } from '../../words/use-words';
import type { QuestionView } from './rule-view';

/** Questions with their answers, in turn; what is hidden says so and says why. */
export function QuestionList({ questions }: { questions: QuestionView[] }) {
  return (
    <ul className="asked">
      {questions.map((question) => (
        <li key={question.id} id={`question-${question.id}`}>
          <Question question={question} />
        </li>
      ))}
    </ul>
  );
}

function Question({ question: { words: said, name, when, answers, hidden, waits } }: { question: QuestionView }) {
  const words = useWords(siteRuleWords);
  if (hidden) {
    return (
      <>
        <p>{words.hidden(hidden.by, hidden.when)}</p>
        <p className="note" lang="">
          {words.hidden_because(hidden.because)}
        </p>
      </>
    );
  }
  return (
    <>
      <p className="note">{words.asked(name, when)}</p>
      <p className="keep-lines" lang="">
        {said}
      </p>
      {waits && <p className="note">{words.not_answered}</p>}
      {answers.map((answer) => (
        <blockquote key={answer.id}>
          <p className="note">{words.answered(answer.by, answer.when)}</p>
          <p className="keep-lines" lang="">
            {answer.words}
          </p>
        </blockquote>
      ))}
    </>
  );
}

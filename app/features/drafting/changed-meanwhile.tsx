import { draftingWords } from '../../words/drafting';
import { historyWords } from '../../words/history';
import { useWords } from '../../words/use-words';
import type { AnswerRefusal } from './take-answer.server';

/** What somebody else made of the same answer meanwhile, beside what was typed here (P11). */
export function ChangedMeanwhile({ refusal }: { refusal: AnswerRefusal | undefined }) {
  const words = useWords(draftingWords);
  const { detail, nothing_said } = useWords(historyWords);
  const { nowSays, meanwhile = [] } = refusal ?? {};
  if (nowSays === undefined && meanwhile.length === 0) return null;
  return (
    <div className="panel panel--honey stack" id="meanwhile">
      {nowSays !== undefined && (
        <>
          <h2>{words.it_now_says}</h2>
          <p className="lead keep-lines" lang="">
            {nowSays}
          </p>
        </>
      )}
      {meanwhile.map(({ kind, before, after }) => (
        <div key={kind}>
          <h2>{detail[kind]}</h2>
          <dl>
            {[
              [words.it_now_says, before],
              [words.you_wrote, after],
            ].map(([called, said]) => (
              <div key={called}>
                <dt>{called}</dt>
                <dd className="keep-lines">{said ? <span lang="">{said}</span> : <i>{nothing_said}</i>}</dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
      {meanwhile.length > 0 && <p>{words.save_again_to_keep_yours}</p>}
    </div>
  );
}

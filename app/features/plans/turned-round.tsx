import type { SectionCode } from '../../domain/plan';
import type { Turned } from '../../domain/turned-round';
import type { FormRefusal } from '../../platform/form';
import type { WordChange } from '../../platform/word-changes';
import { ChangedWords } from '../../ui/changed-words';
import { Choices } from '../../ui/field';
import { agreeWords } from '../../words/agree';
import { questionWords } from '../../words/questions';
import { useWords } from '../../words/use-words';

export interface TurnedItem {
  id: string;
  section: SectionCode;
  sectionBefore: SectionCode;
  how: Turned['how'];
  /** What was agreed, word by word against what stands there now. */
  words: WordChange[];
}

interface TurnedRoundProps {
  turned: TurnedItem[];
  agreedOn: string | null;
  personId: string;
  person: { preferredName: string; own: boolean };
  refusal?: FormRefusal | undefined;
}

/** H17: what may say the opposite of what was agreed, both ways of it, read and answered before anything else. */
export function TurnedRound({ turned, agreedOn, personId, person, refusal }: TurnedRoundProps) {
  const words = useWords(agreeWords);
  const questions = useWords(questionWords);
  if (turned.length === 0) return null;
  return (
    <section className="panel panel--honey" id="turned" aria-labelledby="turned-heading">
      <h2 id="turned-heading">{words.turned_round}</h2>
      <p>{words.turned_round_since(agreedOn ?? '')}</p>
      <ul className="turned">
        {turned.map(({ id, section, sectionBefore, how, words: changes }) => {
          const asked = `sense.${id}`;
          const at = `/people/${personId}/plan/${section}`;
          const answered = refusal?.typed[asked] ?? '';
          return (
            <li key={id}>
              <h3>{questions[section].title}</h3>
              {how === 'part' && <p>{words.moved_from(questions[sectionBefore].title)}</p>}
              <dl>
                <dt>{words.before}</dt>
                <dd>
                  <ChangedWords changes={changes.filter(({ kind }) => kind !== 'came')} />
                </dd>
                <dt>{words.now}</dt>
                <dd>
                  {how === 'gone' ? (
                    words.it_is_not_in_it
                  ) : (
                    <ChangedWords changes={changes.filter(({ kind }) => kind !== 'went')} />
                  )}
                </dd>
              </dl>
              <Choices
                type={how === 'gone' ? 'checkbox' : 'radio'}
                inRow
                name={asked}
                label={person.own ? words.own_is_it_meant : words.is_it_meant(person.preferredName)}
                options={[
                  { value: 'meant', label: person.own ? words.own_meant : words.meant(person.preferredName) },
                  ...(how === 'gone' ? [] : [{ value: 'not_right', label: words.not_meant }]),
                ]}
                chosen={[answered]}
                errors={answered === '' ? refusal?.errors.turned : undefined}
              />
              <p className="row">
                <a className="alone" href={`${at}?answer=${id}`}>
                  {how === 'gone' ? words.bring_it_back : words.change_it}
                </a>
                <a className="alone" href={`${at}/history?answer=${id}`}>
                  {words.how_it_was_written}
                </a>
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

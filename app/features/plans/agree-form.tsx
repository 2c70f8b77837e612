import { Link } from '@remix-run/react';
import { useState, type ReactNode } from 'react';
import { answersOfADecider, answersOfThePerson } from '../../domain/agreement';
import { countForCard } from '../../domain/card';
import type { Picture } from '../../domain/picture';
import { crisisLineId, type PlanItem, type SectionAudience, type SectionCode, type Voice } from '../../domain/plan';
import type { FormRefusal } from '../../platform/form';
import { Choices, TextArea, TextField } from '../../ui/field';
import { CardMeter } from './card-meter';
import { ItemSaid } from './item-said';
import { ReadLine } from './read-line';
import { SayWhose } from './say-whose';
import { TurnedRound, type TurnedItem } from './turned-round';
import { ViewsBeside, type ViewRead } from './views-beside';
import './agree.css';
import { agreeWords } from '../../words/agree';
import { questionWords } from '../../words/questions';
import { useWords } from '../../words/use-words';

export interface AgreeFormProps {
  sections: { section: SectionCode; items: PlanItem[]; audience: SectionAudience }[];
  crisisLine: string | null;
  crisisLineVoice: Voice | null;
  crisisLinePicture: Picture | null;
  readHash: string;
  answerId: string;
  reviewDays: Record<'first' | 'usual' | 'last', string>;
  /** In the first person for the person; with the name for who decides for them. */
  person: { preferredName: string; own: boolean };
  basis: string | null;
  refusal?: FormRefusal | undefined;
  /** Views that stand beside the items (P4). */
  views: ViewRead[];
  /** What may say the opposite of what was agreed, on that day (H17). */
  turned: TurnedItem[];
  agreedOn: string | null;
  personId: string;
  /** Nobody else was part of writing it. */
  isAlone: boolean;
  /** Some answers may not fit together; it stops nothing. */
  isAsked: boolean;
  /** Read before answering, after everything else. */
  children?: ReactNode;
}

const audiences = ['named_people', 'everyone_supporting_me'] as const satisfies SectionAudience[];

/** Read it through as others will see it, choose what goes on the card, and answer: one form, with or without script. */
export function AgreeForm({
  sections,
  crisisLine,
  crisisLineVoice,
  crisisLinePicture,
  readHash,
  answerId,
  reviewDays,
  person,
  basis,
  refusal,
  views,
  turned,
  agreedOn,
  personId,
  isAlone,
  isAsked,
  children,
}: AgreeFormProps) {
  const words = useWords(agreeWords);
  const questions = useWords(questionWords);
  const audienceLabels = person.own ? words.own_audience : words.audience(person.preferredName);
  const items = sections.flatMap((each) => each.items);
  const [ticked, setTicked] = useState(
    () => new Set(refusal ? refusal.ticked.onCard : items.filter((item) => item.onCard).map(({ id }) => id)),
  );
  function tick(id: string, on: boolean) {
    const next = new Set(ticked);
    if (on) next.add(id);
    else next.delete(id);
    setTicked(next);
  }
  return (
    <form method="post" className="stack agree">
      <input type="hidden" name="readHash" value={readHash} />
      <input type="hidden" name="answerId" value={answerId} />
      {/* Enter in a field only counts: nobody agrees by accident. */}
      <button name="status" value="count" hidden tabIndex={-1} aria-hidden="true" />
      {isAsked && (
        <p>
          <Link to={`/people/${personId}/plan/both-right`} className="alone">
            {words.may_not_fit}
          </Link>
        </p>
      )}
      <TurnedRound {...{ turned, agreedOn, refusal, personId, person }} />
      {crisisLine && (
        <ReadLine
          line={crisisLine}
          voice={crisisLineVoice}
          picture={crisisLinePicture}
          {...{ views, person, personId, isAlone }}
          notAgreed={refusal?.ticked.notAgreed?.includes(crisisLineId) ?? false}
        />
      )}
      {sections.map(({ section, items: answers, audience }) => (
        <section className="panel" key={section} aria-labelledby={`read-${section}`}>
          <h2 id={`read-${section}`}>{questions[section].title}</h2>
          <ul className="read">
            {answers.map((item) => (
              <ReadItem
                key={item.id}
                item={item}
                isAlone={isAlone}
                views={views}
                own={person.own}
                personId={personId}
                ticked={ticked.has(item.id)}
                onTick={tick}
                notAgreed={refusal?.ticked.notAgreed?.includes(item.id) ?? false}
              />
            ))}
          </ul>
          <Choices
            type="radio"
            inRow
            name={`audience.${section}`}
            label={words.who_can_read_this_part}
            options={audiences.map((value) => ({ value, label: audienceLabels[value] }))}
            chosen={[refusal?.typed[`audience.${section}`] ?? audience]}
          />
        </section>
      ))}
      <CardMeter {...countForCard(items.map((item) => ({ ...item, onCard: ticked.has(item.id) })))} own={person.own} />
      {children}
      <section className="panel" aria-labelledby="when">
        <h2 id="when">{words.when_do_we_look_again}</h2>
        <TextField
          name="reviewOn"
          type="date"
          label={words.day}
          hint={words.sooner_any_time}
          required
          min={reviewDays.first}
          max={reviewDays.last}
          defaultValue={refusal?.typed.reviewOn ?? reviewDays.usual}
          errors={refusal?.errors.reviewOn}
        />
      </section>
      <section className="panel choose" aria-labelledby="answer">
        <h2 id="answer">{person.own ? words.own_answer : words.answer_for(person.preferredName)}</h2>
        {basis && <p className="note">{words.you_decide_for(person.preferredName, basis)}</p>}
        <TextArea
          name="note"
          label={person.own ? words.own_what_is_not_right : words.reason_and_part}
          hint={person.own ? words.own_only_if_you_want : words.what_they_said_or_showed}
          defaultValue={refusal?.typed.note}
          errors={refusal?.errors.note}
          maxLength={4000}
        />
        <Answers person={person} />
      </section>
    </form>
  );
}

interface ReadItemProps {
  item: PlanItem;
  isAlone: boolean;
  views: AgreeFormProps['views'];
  own: boolean;
  personId: string;
  ticked: boolean;
  onTick(id: string, on: boolean): void;
  notAgreed: boolean;
}

function ReadItem({ item, isAlone, views, own, personId, ticked, onTick, notAgreed }: ReadItemProps) {
  const words = useWords(agreeWords);
  return (
    <li>
      <ItemSaid item={item} isAlone={isAlone} />
      {own && <SayWhose item={item} personId={personId} isAlone={isAlone} />}
      <ViewsBeside views={views} itemId={item.id} />
      <div className="row">
        <label className="choice">
          <input
            type="checkbox"
            name="onCard"
            value={item.id}
            checked={ticked}
            onChange={(event) => onTick(item.id, event.currentTarget.checked)}
          />
          {own ? words.own_on_my_card : words.on_the_card}
        </label>
        <label className="choice">
          <input type="checkbox" name="notAgreed" value={item.id} defaultChecked={notAgreed} />
          {words.not_right_yet}
        </label>
      </div>
    </li>
  );
}

function Answers({ person }: { person: AgreeFormProps['person'] }) {
  const words = useWords(agreeWords);
  const own = answersOfThePerson.map((value) => ({ value, ...words.own_answers[value] }));
  const answers = words.answers_for(person.preferredName);
  const forThem = answersOfADecider.map((value) => ({ value, ...answers[value] }));
  return (
    <div className="stack">
      {(person.own ? own : forThem).map(({ value, title, hint }, index) => (
        <button
          key={value}
          name="status"
          value={value}
          className={`button ${index === 0 ? 'button--main' : 'button--plain'} answer-button`}
        >
          <span>
            {title}
            <small>{hint}</small>
          </span>
        </button>
      ))}
      <a className="button button--plain answer-button" href="../plan">
        {words.not_now}
      </a>
    </div>
  );
}

import { useState } from 'react';
import { countForCard } from '../../domain/card';
import { crisisLineId, type PlanItem, type SectionAudience, type SectionCode, type Voice } from '../../domain/plan';
import { questions } from '../../domain/questions';
import { whoseWords } from '../../domain/voice';
import type { FormRefusal } from '../../platform/form';
import { Choices, TextArea, TextField } from '../../ui/field';
import { CardMeter } from './card-meter';
import { ItemSaid } from './item-said';
import './agree.css';

export interface AgreeFormProps {
  sections: { section: SectionCode; items: PlanItem[]; audience: SectionAudience }[];
  crisisLine: string | null;
  crisisLineVoice: Voice | null;
  readHash: string;
  answerId: string;
  reviewOn: string;
  /** In the first person for the person; with the name for who decides for them. */
  person: { preferredName: string; own: boolean };
  basis: string | null;
  refusal?: FormRefusal | undefined;
}

const audiences = [
  { value: 'named_people', label: 'Only people I let in' },
  { value: 'everyone_supporting_me', label: 'Everyone who supports me' },
];

/** Read it through as others will see it, choose what goes on the card, and answer: one form, with or without script. */
export function AgreeForm({
  sections,
  crisisLine,
  crisisLineVoice,
  readHash,
  answerId,
  reviewOn,
  person,
  basis,
  refusal,
}: AgreeFormProps) {
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
      {crisisLine && (
        <section className="panel">
          <h2>The one line that everybody sees first</h2>
          <p className="lead">{crisisLine}</p>
          {crisisLineVoice && <p className="note">{whoseWords(crisisLineVoice)}</p>}
          <label className="choice">
            <input
              type="checkbox"
              name="notAgreed"
              value={crisisLineId}
              defaultChecked={refusal?.ticked.notAgreed?.includes(crisisLineId)}
            />
            Not right yet
          </label>
        </section>
      )}
      {sections.map(({ section, items: answers, audience }) => (
        <section className="panel" key={section} aria-labelledby={`read-${section}`}>
          <h2 id={`read-${section}`}>{questions[section].title}</h2>
          <ul className="read">
            {answers.map((item) => (
              <ReadItem
                key={item.id}
                item={item}
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
            label="Who can read this part?"
            options={audiences}
            chosen={[refusal?.typed[`audience.${section}`] ?? audience]}
          />
        </section>
      ))}
      <CardMeter {...countForCard(items.map((item) => ({ ...item, onCard: ticked.has(item.id) })))} />
      <section className="panel" aria-labelledby="when">
        <h2 id="when">When do we look at it again?</h2>
        <TextField
          name="reviewOn"
          type="date"
          label="Day"
          hint="You can ask to look at it sooner, any time."
          required
          defaultValue={refusal?.typed.reviewOn ?? reviewOn}
          errors={refusal?.errors.reviewOn}
        />
      </section>
      <section className="panel choose" aria-labelledby="answer">
        <h2 id="answer">{person.own ? 'My answer' : `The answer for ${person.preferredName}`}</h2>
        {basis && (
          <p className="note">
            You decide for {person.preferredName}: {basis}. Your name and reason are kept.
          </p>
        )}
        <TextArea
          name="note"
          label={person.own ? 'What is not right yet?' : 'The reason, and how they took part'}
          hint={
            person.own
              ? 'Only if you want to say. Tick the parts above that are not right.'
              : 'What they said or showed. Why this is right for them.'
          }
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
  ticked: boolean;
  onTick(id: string, on: boolean): void;
  notAgreed: boolean;
}

function ReadItem({ item, ticked, onTick, notAgreed }: ReadItemProps) {
  return (
    <li>
      <ItemSaid item={item} />
      <div className="row">
        <label className="choice">
          <input
            type="checkbox"
            name="onCard"
            value={item.id}
            checked={ticked}
            onChange={(event) => onTick(item.id, event.currentTarget.checked)}
          />
          On my card
        </label>
        <label className="choice">
          <input type="checkbox" name="notAgreed" value={item.id} defaultChecked={notAgreed} />
          Not right yet
        </label>
      </div>
    </li>
  );
}

function Answers({ person }: { person: AgreeFormProps['person'] }) {
  const some = {
    value: 'i_agree_with_some',
    title: 'I agree with some of it',
    hint: 'Both views are kept. Only what is agreed goes on the card.',
  };
  const no = {
    value: 'i_do_not_agree',
    title: "I don't agree",
    hint: 'Nothing changes. We talk about it when you want.',
  };
  const own = [{ value: 'i_agree', title: 'I agree', hint: 'This becomes my plan today.' }, some, no];
  const forThem = [
    {
      value: 'agreed_best_interests',
      title: `I decide this for ${person.preferredName}`,
      hint: 'In their best interests, with the reason above.',
    },
    {
      value: 'i_agree',
      title: `${person.preferredName} agrees`,
      hint: 'They said or showed it. The reason above says how.',
    },
    { ...some, title: `${person.preferredName} agrees with some of it` },
    { ...no, title: `${person.preferredName} does not agree` },
    {
      value: 'i_could_not_take_part_this_time',
      title: `${person.preferredName} could not take part this time`,
      hint: 'Nothing changes. Try again another day.',
    },
  ];
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
        Not now
      </a>
    </div>
  );
}

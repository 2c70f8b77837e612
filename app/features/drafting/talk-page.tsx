import { Form, Link } from '@remix-run/react';
import type { PlanItem, SectionCode } from '../../domain/plan';
import type { FormRefusal } from '../../platform/form';
import { Choices, ErrorSummary, TextArea } from '../../ui/field';
import { Icon } from '../../ui/icon';
import { questionWords } from '../../words/questions';
import { talkThroughWords } from '../../words/talk-through';
import { useWords } from '../../words/use-words';
import { PictureLink } from '../pictures/picture-link';
import type { PlanOwner } from './question-data.server';
import './talk.css';

export interface TalkPageProps {
  owner: PlanOwner;
  section: SectionCode;
  /** Which of the things to ask comes now. */
  next: number;
  /** For the two forms: sent twice, each adds one answer. */
  ids: { offer: string; words: string; picture: string };
  items: Pick<PlanItem, 'id' | 'text'>[];
  refusal: FormRefusal | undefined;
}

/** One question, talked through: what to say, what to show, big answers, and a box for the person's words (A1). */
export function TalkPage({ owner, section, next, ids, items, refusal }: TalkPageProps) {
  const words = useWords(talkThroughWords);
  const { question } = useWords(questionWords)[section];
  const { say, show, offers } = words.prompts[section];
  const offer = offers[next];
  const back = `/people/${owner.id}/plan/${section}`;
  return (
    <>
      <ErrorSummary errors={refusal?.errors} />
      <h1>{owner.own ? words.talk_it_through : words.talk_it_through_with(owner.preferredName)}</h1>
      <p className="lead">{owner.own ? words.own_how : words.how(owner.preferredName)}</p>
      <section className="panel talk-say" aria-labelledby="say">
        <h2 id="say">
          <Icon name="talk" />
          {words.say_this}
        </h2>
        {say.map((line) => (
          <p key={line}>“{line}”</p>
        ))}
      </section>
      <section className="panel" aria-labelledby="show">
        <h2 id="show">
          <Icon name="eye" />
          {words.show_this}
        </h2>
        <p className="lead">{show}</p>
        <p>
          <PictureLink ownerId={owner.id} item={{ id: ids.picture, section }} />
        </p>
      </section>
      <section className="panel talk-ask" aria-labelledby="ask">
        <h2 id="ask">{words.ask_this}</h2>
        {offer ? (
          <Form method="post" className="stack" key={next} preventScrollReset>
            <input type="hidden" name="do" value="offer" />
            <input type="hidden" name="id" value={ids.offer} />
            <input type="hidden" name="offer" value={next} />
            <p className="talk-question">“{offer.ask}”</p>
            <p>{words.answered_how}</p>
            <div className="talk-answers">
              <button className="button button--plain" name="answer" value="yes">
                {words.yes}
              </button>
              <button className="button button--plain" name="answer" value="no">
                {words.no}
              </button>
              <button className="button button--plain" name="answer" value="not_sure">
                {words.not_sure}
              </button>
            </div>
            <p className="note">{words.yes_writes(offer.yes)}</p>
            <p className="note">{words.no_writes_nothing}</p>
          </Form>
        ) : (
          <p className="row">
            {words.all_asked}
            <Link to="?next=0" className="button button--plain" preventScrollReset>
              {words.ask_again}
            </Link>
          </p>
        )}
      </section>
      <Form method="post" className="panel" key={ids.words} aria-label={question}>
        <input type="hidden" name="do" value="words" />
        <input type="hidden" name="id" value={refusal?.typed.do === 'words' ? refusal.typed.id : ids.words} />
        <TextArea
          name="text"
          label={owner.own ? words.own_what_i_say : words.what_they_say(owner.preferredName)}
          hint={words.as_they_say_it}
          rows={4}
          maxLength={2_000}
          defaultValue={refusal?.typed.text}
          errors={refusal?.errors.text}
          required
        />
        <Choices
          type="radio"
          inRow
          name="howKnown"
          label={words.how_did_they_say_it}
          options={[
            { value: 'i_said_it', label: words.they_said_it },
            { value: 'i_showed_it', label: words.they_showed_it },
          ]}
          chosen={[refusal?.typed.howKnown ?? 'i_said_it']}
          errors={refusal?.errors.howKnown}
        />
        <p className="row">
          <button className="button button--main">{words.write_it_down}</button>
          <span className="tag">
            {owner.own ? words.own_my_words_typed : words.their_words_i_typed(owner.preferredName)}
          </span>
        </p>
      </Form>
      <section className="panel" aria-labelledby="said">
        <h2 id="said">{words.read_it_back}</h2>
        {items.length === 0 && <p>{words.nothing_yet}</p>}
        <ul className="says">
          {items.map((item) => (
            <li key={item.id} className="keep-lines" lang="">
              {item.text}
            </li>
          ))}
        </ul>
        {items.length > 0 && <p className="lead">{words.is_it_right}</p>}
        <p>
          <Link to={back} className="button button--plain">
            {words.change_it}
          </Link>
        </p>
      </section>
    </>
  );
}

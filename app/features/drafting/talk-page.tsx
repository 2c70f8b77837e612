import { Link } from '@remix-run/react';
import { saidOf, type PlanItem, type SectionCode } from '../../domain/plan';
import type { FormRefusal } from '../../platform/form';
import { ErrorSummary } from '../../ui/field';
import { Icon } from '../../ui/icon';
import { questionWords } from '../../words/questions';
import { talkThroughWords } from '../../words/talk-through';
import { useWords } from '../../words/use-words';
import { WithPicture } from '../pictures/with-picture';
import { WithSound } from '../sounds/with-sound';
import { PictureLink } from '../pictures/picture-link';
import type { PlanOwner } from './question-data.server';
import { TalkAnswer, talkForm, TalkPictures } from './talk-answer';
import type { ShownPicture } from './talk-pictures.server';
import type { Carried } from './take-talk.server';
import { SymbolCredits } from '../pictures/symbol-credits';
import '../pictures/pictures.css';
import './talk.css';

export interface TalkPageProps {
  owner: PlanOwner;
  section: SectionCode;
  /** Which of the things to ask comes now. */
  next: number;
  /** For the two forms: sent twice, each adds one answer. */
  ids: { offer: string; words: string; picture: string };
  items: Pick<PlanItem, 'id' | 'text' | 'picture' | 'sound'>[];
  pictures: ShownPicture[];
  refusal: FormRefusal | undefined;
  /** What is being written, once a picture was tapped. */
  carried: Carried | undefined;
}

/** One question, talked through: what to say, what to show, big answers, and a box for the person's words (A1). */
export function TalkPage({ owner, section, next, ids, items, pictures, refusal, carried }: TalkPageProps) {
  const words = useWords(talkThroughWords);
  const { question } = useWords(questionWords)[section];
  const { say, show, offers } = words.prompts[section];
  const asked = carried?.next ?? next;
  const offer = offers[asked];
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
        <TalkPictures pictures={pictures} />
        <p>
          <PictureLink ownerId={owner.id} item={{ id: ids.picture, section }} />
        </p>
      </section>
      <section className="panel talk-ask" aria-labelledby="ask">
        <h2 id="ask">{words.ask_this}</h2>
        {offer ? (
          <div className="stack" key={asked}>
            {/* Sent with what is typed below: a tap here loses none of it (P11). */}
            <input type="hidden" form={talkForm} name="offer" value={asked} />
            <input type="hidden" form={talkForm} name="offerId" value={ids.offer} />
            <p className="talk-question">“{offer.ask}”</p>
            <p>{words.answered_how}</p>
            <div className="talk-answers">
              {(['yes', 'no', 'not_sure'] as const).map((value) => (
                <button
                  className="button button--plain"
                  form={talkForm}
                  formAction="#ask"
                  formNoValidate
                  name="answer"
                  value={value}
                  key={value}
                >
                  {words[value]}
                </button>
              ))}
            </div>
            <p className="note">{words.yes_writes(offer.yes)}</p>
            <p className="note">{words.no_writes_nothing}</p>
          </div>
        ) : (
          <p className="row">
            {words.all_asked}
            <Link to="?next=0" className="button button--plain" preventScrollReset>
              {words.ask_again}
            </Link>
          </p>
        )}
      </section>
      <TalkAnswer {...{ owner, question, pictures, refusal, carried }} newId={ids.words} />
      <section className="panel" aria-labelledby="said">
        <h2 id="said">{words.read_it_back}</h2>
        {items.length === 0 && <p>{words.nothing_yet}</p>}
        <ul className="says">
          {items.map((item) => (
            <li key={item.id}>
              <WithPicture picture={item.picture} said={saidOf(item)}>
                <span className="keep-lines" lang="">
                  {saidOf(item)}
                </span>
              </WithPicture>
              <WithSound sound={item.sound} said={saidOf(item)} />
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
      <SymbolCredits pictures={[...pictures.map(({ picture }) => picture), ...items.map(({ picture }) => picture)]} />
    </>
  );
}

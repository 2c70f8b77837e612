import { Link } from '@remix-run/react';
import { learningWays, longestChoice, type LearningWay } from '../../domain/learning';
import type { FormRefusal } from '../../platform/form';
import { ErrorSummary, TextArea, TextField } from '../../ui/field';
import { Icon, type IconName } from '../../ui/icon';
import { Bar, Screen } from '../../ui/screen';
import { incidentAccountsWords } from '../../words/incident-accounts';
import { learningWords } from '../../words/learning';
import { useWords } from '../../words/use-words';
import { SignedInFoot } from '../accounts/signed-in-foot';
import { Chosen } from './learning-part';
import { SendOn } from './one-account';
import type { LearningView, TalkShown } from './show-learning.server';

const pictures: Record<LearningWay, IconName> = {
  talk: 'talk',
  walk: 'walk',
  draw: 'pencil',
  type: 'keyboard',
  other: 'star',
};

interface LearningPageProps {
  view: LearningView;
  refusal: FormRefusal | undefined;
}

/** The learning conversation, as the person chooses it: with whom, when, where and how, or not now. */
export function LearningPage({ view, refusal }: LearningPageProps) {
  const words = useWords(learningWords);
  const both = useWords(incidentAccountsWords);
  const { line, startedInWords, talks, yoursFirst, asksIfThere } = view;
  const { own, preferredName: name, incidentId, learning } = line;
  return (
    <Screen bar={<Bar back={{ to: `/incidents/${incidentId}#learning`, label: words.back }} />} foot={<SignedInFoot />}>
      <ErrorSummary errors={refusal?.errors} />
      <h1>{own ? words.own_title : words.title(name)}</h1>
      <p className="lead">{own ? words.own_lead : words.lead(name)}</p>
      <p className="note">{words.when_it_was(startedInWords)}</p>
      <section className="panel" aria-label={own ? words.own_title : words.title(name)}>
        <p>{own ? words.own_state[learning.state] : words.state(name)[learning.state]}</p>
        <Chosen line={line} />
      </section>
      <Choosing view={view} refusal={refusal?.typed.do === 'talked' ? undefined : refusal} />
      <section className="panel stack" id="talked" aria-labelledby="talked-title">
        <h2 id="talked-title">{words.we_talked}</h2>
        {yoursFirst && <p>{words.yours_first}</p>}
        {asksIfThere && (
          <>
            <p>{both.were_you_there}</p>
            <p>{both.write_yours_first(name)}</p>
            <p className="row">
              <Link className="button button--main" to={`/incidents/${incidentId}/statement`}>
                {both.i_was_there}
              </Link>
              <Link className="button button--plain" to={`/incidents/${incidentId}/learning?was=elsewhere#talked`}>
                {both.i_was_not_there}
              </Link>
            </p>
          </>
        )}
        {talks.map((talk) => (
          <Talk key={talk.id} talk={talk} view={view} />
        ))}
        <Talking view={view} refusal={refusal?.typed.do === 'talked' ? refusal : undefined} />
      </section>
    </Screen>
  );
}

function Choosing({ view, refusal }: LearningPageProps) {
  const words = useWords(learningWords);
  const { own, preferredName: name, learning } = view.line;
  const { choice } = learning;
  const how = refusal ? refusal.typed.how : choice?.how;
  const wrong = refusal?.errors.how;
  const box = (field: 'withWhom' | 'when' | 'where' | 'helpedBy') => ({
    name: field,
    maxLength: longestChoice,
    defaultValue: refusal?.typed[field] ?? choice?.[field] ?? '',
    errors: refusal?.errors[field],
  });
  return (
    <form method="post" className="panel stack">
      <input type="hidden" name="id" value={refusal?.typed.id ?? view.ids.choice} />
      <fieldset className="choices" id="how" aria-describedby={wrong ? 'how-wrong' : undefined}>
        <legend>{own ? words.own_how : words.how(name)}</legend>
        {wrong && (
          <span className="wrong" id="how-wrong">
            {wrong.join(' ')}
          </span>
        )}
        {learningWays.map((way) => (
          <label className="choice" key={way}>
            <input type="radio" name="how" value={way} defaultChecked={how === way} />
            <Icon name={pictures[way]} />
            <span>{words.way[way]}</span>
          </label>
        ))}
      </fieldset>
      <TextField {...box('withWhom')} label={own ? words.own_with_whom : words.with_whom} hint={words.with_whom_hint} />
      <TextField {...box('when')} label={words.when} hint={words.when_hint} />
      <TextField {...box('where')} label={words.where} hint={words.where_hint} />
      {own && <TextField {...box('helpedBy')} label={words.helped_by} hint={words.helped_by_hint} />}
      <p className="row">
        <button className="button button--main" name="do" value="choose">
          {own ? words.own_keep : words.keep}
        </button>
        <button className="button button--plain" name="do" value="not_now">
          {own ? words.own_not_now : words.not_now}
        </button>
      </p>
      <p className="note">{own ? words.own_not_now_is_fine : words.not_now_is_fine}</p>
    </form>
  );
}

function Talk({ talk, view }: { talk: TalkShown; view: LearningView }) {
  const words = useWords(learningWords);
  return (
    <div className="told stack">
      {talk.withWhom && (
        <p>
          <b lang="">{words.with(talk.withWhom)}</b>
        </p>
      )}
      <p className="said keep-lines" lang="">
        {talk.words}
      </p>
      {talk.nextTime && (
        <>
          <h3>{words.next_time}</h3>
          <p className="said keep-lines" lang="">
            {talk.nextTime}
          </p>
        </>
      )}
      <p className="note">{talk.who === null ? words.you_wrote(talk.when) : words.talk_on(talk.who, talk.when)}</p>
      <SendOn version={talk} shown={{ ...view.line, freshIds: view.freshIds }} />
    </div>
  );
}

function Talking({ view, refusal }: LearningPageProps) {
  const words = useWords(learningWords);
  const { own } = view.line;
  const area = (name: 'words' | 'nextTime') => ({
    name,
    rows: 3,
    maxLength: 4_000,
    defaultValue: refusal?.typed[name],
    errors: refusal?.errors[name],
  });
  return (
    <form method="post" className="stack">
      <input type="hidden" name="id" value={refusal?.typed.id ?? view.ids.talk} />
      <TextField
        name="whoWasThere"
        maxLength={longestChoice}
        label={words.who_was_there}
        defaultValue={refusal?.typed.whoWasThere}
        errors={refusal?.errors.whoWasThere}
      />
      <TextArea {...area('words')} label={own ? words.own_what_about : words.what_about} />
      <TextArea {...area('nextTime')} label={words.next_time} hint={words.next_time_hint} />
      <p>
        <button className="button" name="do" value="talked">
          {words.keep_talk}
        </button>
      </p>
    </form>
  );
}

import { Form, Link } from '@remix-run/react';
import { useMemo } from 'react';
import type { FormRefusal } from '../../platform/form';
import { ErrorSummary } from '../../ui/field';
import { Face } from '../../ui/face';
import { Bar, Screen, Who } from '../../ui/screen';
import { SignedInFoot } from '../accounts/signed-in-foot';
import { ReadAloudButton } from '../aloud/read-aloud-button';
import { KeptNotice } from '../offline/kept-notice';
import { Answers } from './answers';
import type { LiveState } from './live-state';
import type { QuestionData } from './question-data.server';
import { LiveNotice, SaveWords } from './save-words';
import type { AnswerRefusal } from './take-answer.server';
import { useLiveSection } from './use-live-section';
import { Way } from './way';
import { WhosePlan } from './whose-plan';
import './draft.css';
import { draftingWords } from '../../words/drafting';
import { planWords } from '../../words/plan';
import { questionWords } from '../../words/questions';
import { useWords } from '../../words/use-words';

/** One question of the plan: everything works by plain forms, and live where script runs. */
export function QuestionPage({ data, refusal }: { data: QuestionData; refusal: AnswerRefusal | undefined }) {
  const { owner, section, way, mayWrite } = data;
  const { live, state, canOpen, open } = useLiveSection(data.live, data.items, data.openItem !== null);
  const errors = useMemo(() => errorsOf(refusal), [refusal]);
  const words = useWords(draftingWords);
  const plan = useWords(planWords);
  const { question, nudge } = useWords(questionWords)[section];
  return (
    <Screen
      wide
      bar={
        <Bar
          back={{
            to: `/people/${owner.id}/plan`,
            label: owner.own ? words.own_back_to_my_plan : words.back_to_the_plan,
          }}
          title={
            <Who name={owner.own ? plan.own_my_plan : plan.plan_of(owner.preferredName)}>{words.being_written}</Who>
          }
        >
          <HereNow state={state} />
        </Bar>
      }
      dock={<NextAndBack data={data} />}
      foot={<SignedInFoot />}
    >
      <div className="desk">
        <Way ownerId={owner.id} stops={way} current={section} />
        <div className="ask">
          <ErrorSummary errors={errors} />
          <h1>{owner.own ? question : words.question_of(owner.preferredName, question)}</h1>
          <p className="lead">{nudge}</p>
          <ReadAloudButton of=".ask > h1, .ask > .lead, .answer .words" what={question} />
          {!mayWrite && <p className="tag tag--plain">{words.you_can_read_this(owner.preferredName)}</p>}
          {data.setAside > 0 && <p className="panel panel--honey">{words.part_could_not_be_read}</p>}
          <KeptNotice accountId={data.accountId} />
          <LiveNotice state={state} isOwnDevice={Boolean(data.live?.sealTo)} />
          <WhosePlan.Provider value={{ ...owner, cardRoom: data.cardRoom, owners: data.owners }}>
            <Answers {...{ data, live, state, canOpen, open, refusal }} />
          </WhosePlan.Provider>
          {mayWrite && (
            <p>
              <Link to={`/people/${owner.id}/plan/${section}/talk`} className="button button--plain">
                {owner.own ? words.own_talk_it_through : words.talk_it_through(owner.preferredName)}
              </Link>
            </p>
          )}
          {mayWrite && <ReadyForm data={data} />}
          <p className="row note">
            {canOpen && mayWrite && !data.openItem && <SaveWords state={state} zone={data.zone} />}
            <span>
              {[mayWrite && words.you_can_skip_this, data.changed && words.last_changed(data.changed)]
                .filter(Boolean)
                .join(' ')}
            </span>
          </p>
          <p className="unseen" role="status">
            {state.news && words.others_changed(state.news.names, state.news.answers)}
          </p>
        </div>
      </div>
    </Screen>
  );
}

/** The details' fields are on the page only while a form is open. */
function errorsOf(refusal: FormRefusal | undefined): FormRefusal['errors'] | undefined {
  return (
    refusal &&
    Object.fromEntries(Object.entries(refusal.errors).map(([field, words]) => [field === 'id' ? '' : field, words]))
  );
}

function HereNow({ state: { others } }: { state: LiveState }) {
  const words = useWords(draftingWords);
  const names = [...new Set(others.map(({ user }) => user.name))];
  if (names.length === 0) return null;
  return (
    <span className="here">
      <span className="unseen">{words.here_now(names)}</span>
      {names.slice(0, 4).map((name) => (
        <Face key={name} name={name} />
      ))}
    </span>
  );
}

function ReadyForm({ data: { way, section, items } }: { data: QuestionData }) {
  const words = useWords(draftingWords);
  const progress = way.find((stop) => stop.section === section)?.progress;
  if (items.length === 0 || (progress !== 'started' && progress !== 'ready')) return null;
  const isReady = progress === 'ready';
  return (
    <Form method="post" action="." relative="path" className="row" preventScrollReset>
      <input type="hidden" name="mark" value={isReady ? 'not-ready' : 'ready'} />
      {isReady && <span className="tag tag--leaf">{words.ready_to_talk_about}</span>}
      <button className="button button--plain">{isReady ? words.not_ready_yet : words.this_is_ready}</button>
    </Form>
  );
}

function NextAndBack({ data: { way, section, owner } }: { data: QuestionData }) {
  const words = useWords(draftingWords);
  const { all_the_questions: allTheQuestions } = useWords(planWords);
  const questions = useWords(questionWords);
  const index = way.findIndex((stop) => stop.section === section);
  const before = way[index - 1];
  const after = way[index + 1];
  const title = after && questions[after.section].title;
  const to = (stop: typeof after) => `/people/${owner.id}/plan${stop ? `/${stop.section}` : ''}`;
  return (
    <>
      <Link to={to(before)} className="button button--plain">
        {words.back}
      </Link>
      {title === undefined ? (
        <Link to={to(after)} className="button button--main">
          {allTheQuestions}
        </Link>
      ) : (
        <Link to={to(after)} className="button button--main" aria-label={words.next_is(title)}>
          <span>
            {words.next}
            <span className="where-wide">: {title}</span>
          </span>
        </Link>
      )}
    </>
  );
}

import { Form, Link } from '@remix-run/react';
import { useEffect, useState } from 'react';
import { questions } from '../../domain/questions';
import type { FormRefusal } from '../../platform/form';
import { ErrorSummary } from '../../ui/field';
import { Face } from '../../ui/face';
import { Bar, Screen, Who } from '../../ui/screen';
import { SignedInFoot } from '../accounts/signed-in-foot';
import { Answers } from './answers';
import type { LiveState } from './live-section';
import type { QuestionData } from './question-data.server';
import { LiveNotice, SaveWords } from './save-words';
import type { AnswerRefusal } from './take-answer.server';
import { useLiveSection } from './use-live-section';
import { Way } from './way';
import { WhosePlan } from './whose-plan';
import './draft.css';

/** One question of the plan: everything works by plain forms, and live where script runs. */
export function QuestionPage({ data, refusal }: { data: QuestionData; refusal: AnswerRefusal | undefined }) {
  const { owner, section, way, mayWrite } = data;
  const { live, state } = useLiveSection(data.live, section);
  const { question, nudge } = questions[section];
  return (
    <Screen
      wide
      bar={
        <Bar
          back={{ to: `/people/${owner.id}/plan`, label: owner.own ? 'Back to my plan' : 'Back to the plan' }}
          title={<Who name={owner.own ? 'My plan' : `${owner.preferredName}'s plan`}>being written</Who>}
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
          <ErrorSummary errors={errorsOf(refusal)} />
          <h1>{owner.own ? question : `${owner.preferredName}: ${question}`}</h1>
          <p className="lead">{nudge}</p>
          {!mayWrite && <p className="tag tag--plain">You can read this. To change it, ask {owner.preferredName}.</p>}
          {data.setAside > 0 && (
            <p className="panel panel--honey">
              A part of this page could not be read. Nothing is lost. Please tell your lead.
            </p>
          )}
          <LiveNotice state={state} />
          <WhosePlan.Provider value={owner}>
            <Answers {...{ data, live, state, refusal }} />
          </WhosePlan.Provider>
          {mayWrite && <ReadyForm data={data} />}
          <p className="row note">
            {live && state.items && mayWrite && !data.openItem && <SaveWords state={state} zone={data.zone} />}
            <span>
              {mayWrite && 'You can skip this. You can come back. '}
              {data.changed && `Last changed ${data.changed}.`}
            </span>
          </p>
          <p className="unseen" role="status">
            {state.news}
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
  const names = [...new Set(others.map(({ user }) => user.name))];
  if (names.length === 0) return null;
  return (
    <span className="here">
      <span className="unseen">Here now: {names.join(', ')}</span>
      {names.slice(0, 4).map((name) => (
        <Face key={name} name={name} />
      ))}
    </span>
  );
}

function ReadyForm({ data: { way, section, items } }: { data: QuestionData }) {
  const progress = way.find((stop) => stop.section === section)?.progress;
  if (items.length === 0 || (progress !== 'started' && progress !== 'ready')) return null;
  const isReady = progress === 'ready';
  return (
    <Form method="post" action="." relative="path" className="row" preventScrollReset>
      <input type="hidden" name="mark" value={isReady ? 'not-ready' : 'ready'} />
      {isReady && <span className="tag tag--leaf">Ready to talk about</span>}
      <button className="button button--plain">{isReady ? 'Not ready yet' : 'This is ready to talk about'}</button>
    </Form>
  );
}

function NextAndBack({ data: { way, section, owner } }: { data: QuestionData }) {
  const index = way.findIndex((stop) => stop.section === section);
  const before = way[index - 1];
  const after = way[index + 1];
  const to = (stop: typeof after) => `/people/${owner.id}/plan${stop ? `/${stop.section}` : ''}`;
  return (
    <>
      <Link to={to(before)} className="button button--plain">
        Back
      </Link>
      <Link to={to(after)} className="button button--main">
        {after ? <ShortNext title={questions[after.section].title} /> : 'All the questions'}
      </Link>
    </>
  );
}

/** On a narrow screen "Next" is enough. */
function ShortNext({ title }: { title: string }) {
  const [isNarrow, setIsNarrow] = useState(false);
  useEffect(() => setIsNarrow(window.matchMedia('(max-width: 30rem)').matches), []);
  return isNarrow ? 'Next' : `Next: ${title}`;
}

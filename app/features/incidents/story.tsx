import { outcomeWords } from '../../domain/incident-words';
import { Bar, Screen } from '../../ui/screen';
import { Aside } from '../plans/card-parts';
import { SignedInFoot } from '../accounts/signed-in-foot';
import type { LogLine, StoryView, UseView } from './incident-view';

/** What was written, for the person to read in plain words (P10, H15); for who decides for them, with their name. */
export function Story({ view }: { view: StoryView }) {
  const { person, isMine } = view;
  const uses = view.uses.filter((use) => !use.undone);
  const my = isMine ? 'my' : `${person.preferredName}’s`;
  return (
    <Screen
      bar={<Bar back={{ to: `/people/${person.id}/incidents`, label: 'Back to the list' }} />}
      foot={<SignedInFoot />}
    >
      <h1>{isMine ? 'What was written about me' : `What was written about ${person.preferredName}`}</h1>
      <p className="lead">
        It started on {view.startedInWords}, at {view.siteName}. {withWhom(view)}
      </p>
      {isMine && <p>I can stop reading at any time. I can read it with somebody.</p>}
      <section className="panel" aria-labelledby="used">
        <h2 id="used">Was a restriction used?</h2>
        {uses.length === 0 && <p>{view.ended ? `No. It passed at ${view.ended.inWords}.` : 'None is written down.'}</p>}
        {uses.length > 0 && <p>Yes.{view.ended && ` It was over at ${view.ended.inWords}.`}</p>}
        {uses.map((use) => (
          <Used key={use.useId} use={use} my={my} isMine={isMine} />
        ))}
      </section>
      <Tried view={view} my={my} />
      <Notes view={view} />
      <section className="panel panel--honey" aria-labelledby="account">
        <h2 id="account">{isMine ? 'My own account' : `${person.preferredName}’s own account`}</h2>
        <p>Not asked yet.</p>
        <p>
          {isMine
            ? 'You can tell it to somebody you trust. They can write it down with you.'
            : `${person.preferredName} can tell it to somebody they trust, who can write it down with them.`}
        </p>
      </section>
      <section className="panel" aria-labelledby="next">
        <h2 id="next">{isMine ? 'What I can do now' : 'What can be done now'}</h2>
        <p>
          {isMine ? 'I can talk with somebody I trust.' : 'Somebody they trust can talk with them.'} Is something wrong?
          {isMine ? ' Tell your key worker, or somebody you trust.' : ' Tell their key worker.'}
        </p>
        <p className="row">
          <a className="button button--plain" href="/help">
            Get help
          </a>
        </p>
      </section>
    </Screen>
  );
}

function withWhom({ who }: StoryView): string {
  return who.length === 1 ? `${who[0]} wrote this.` : `${who.slice(0, -1).join(', ')} and ${who.at(-1)} wrote this.`;
}

function Used({ use, my, isMine }: { use: UseView; my: string; isMine: boolean }) {
  return (
    <div className="told">
      <h3>
        {use.label}
        {use.kind && `: ${use.kind.toLowerCase()}`}
      </h3>
      <p>{isMine ? use.plain : `This means: ${lowerFirst(use.plain)}`}</p>
      <p>
        {use.stopped === null
          ? `It started at ${use.started}. Nobody has written when it stopped.`
          : `It started at ${use.started} and stopped at ${use.stopped}. It lasted ${use.lasted}.`}
      </p>
      {use.crossed.map((line) => (
        <p key={line.itemId}>
          This goes against {my} plan. The plan says: &ldquo;{line.text}&rdquo;
          <Aside line={line} />
        </p>
      ))}
      {use.endangers.map((line) => (
        <p key={line.itemId}>
          {isMine ? 'This can hurt me' : 'This can hurt them'}. The plan says: &ldquo;{line.text}&rdquo;
          <Aside line={line} />
        </p>
      ))}
      {use.crossed.length + use.endangers.length > 0 && (
        <p>{use.reason ? `${use.reason.who} wrote why: “${use.reason.words}”` : 'Nobody has written why yet.'}</p>
      )}
    </div>
  );
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function Tried({ view, my }: { view: StoryView; my: string }) {
  const strategies = view.stages.flatMap((stage) => stage.strategies);
  return (
    <section className="panel" aria-labelledby="tried">
      <h2 id="tried">What people tried from {my} plan</h2>
      {!view.version && <p>There was no agreed plan then.</p>}
      {strategies.map(({ itemId, text, detail, whose, answer }) => (
        <div className="told" key={itemId}>
          <p className="asked">
            {text}
            {(detail || whose) && <small className="aside">{[detail, whose].filter(Boolean).join(' · ')}</small>}
          </p>
          <p>
            {answer
              ? `${answer.who} wrote: it ${outcomeWords[answer.outcome].said}.`
              : 'Nobody has written about this.'}
          </p>
          {answer?.why && <p className="said">{answer.why}</p>}
        </div>
      ))}
    </section>
  );
}

function Notes({ view }: { view: StoryView }) {
  const told = view.log.filter((line) => line.type === 'note' || line.putRight.length > 0);
  if (told.length === 0) return null;
  return (
    <section className="panel" aria-labelledby="notes">
      <h2 id="notes">What else was written</h2>
      {told.map((line) => (
        <Note key={line.eventId} line={line} />
      ))}
    </section>
  );
}

function Note({ line }: { line: LogLine }) {
  return (
    <div className="told">
      <p>
        At {line.time} {line.who} wrote{line.type === 'note' ? ':' : `: ${line.what}.`}
      </p>
      {line.words && <p className="said">{line.words}</p>}
      {line.putRight.map((right) => (
        <p key={right.eventId}>
          At {right.time} {right.who} put this right: &ldquo;{right.words}&rdquo;
        </p>
      ))}
    </div>
  );
}

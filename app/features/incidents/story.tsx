import type { ReactNode } from 'react';
import { Bar, Screen } from '../../ui/screen';
import { easyRecordWords } from '../../words/easy-record';
import { incidentStoryWords } from '../../words/incident-story';
import { screenWords } from '../../words/screen';
import { useWords } from '../../words/use-words';
import { Aside } from '../plans/card-parts';
import { SignedInFoot } from '../accounts/signed-in-foot';
import type { LogLine, StoryView, UseView } from './incident-view';

/**
 * What was written, for the person to read in plain words (P10, H15); for who decides for them, with their name.
 *
 * @param children the person's own account
 */
export function Story({ view, children }: { view: StoryView; children: ReactNode }) {
  const words = useWords(incidentStoryWords);
  const { get_help } = useWords(screenWords);
  const easy = useWords(easyRecordWords);
  const { person, isMine, ended } = view;
  const name = person.preferredName;
  const uses = view.uses.filter((use) => !use.undone);
  return (
    <Screen
      bar={<Bar back={{ to: `/people/${person.id}/incidents`, label: words.back_to_the_list }} />}
      foot={<SignedInFoot />}
    >
      <h1>{isMine ? words.own_what_was_written : words.what_was_written(name)}</h1>
      <p className="lead">
        {words.it_started(view.startedInWords, view.siteName)} {words.they_wrote_this(view.who)}
      </p>
      {isMine && <p>{words.own_stop_at_any_time}</p>}
      <section className="panel" aria-labelledby="used">
        <h2 id="used">{words.was_a_restriction_used}</h2>
        {uses.length === 0 && <p>{ended ? words.no_it_passed(ended.inWords) : words.none_is_written}</p>}
        {uses.length > 0 && <p>{ended ? words.yes_it_was_over(ended.inWords) : words.yes}</p>}
        {uses.map((use) => (
          <Used key={use.useId} use={use} name={name} isMine={isMine} />
        ))}
      </section>
      <Tried view={view} />
      <Notes view={view} />
      {children}
      <section className="panel" aria-labelledby="next">
        <h2 id="next">{isMine ? words.own_what_now : words.what_now}</h2>
        <p>{isMine ? words.own_talk : words.talk}</p>
        <p className="row">
          <a className="button button--plain" href={`/incidents/${view.incidentId}/easy?part=next`}>
            {easy.complain}
          </a>
          <a className="button button--plain" href={`/incidents/${view.incidentId}/easy`}>
            {easy.easy_read}
          </a>
          <a className="button button--plain" href="/help">
            {get_help}
          </a>
        </p>
      </section>
    </Screen>
  );
}

function Used({ use, name, isMine }: { use: UseView; name: string; isMine: boolean }) {
  const words = useWords(incidentStoryWords);
  return (
    <div className="told">
      <h3>{use.title}</h3>
      <p>{isMine ? use.plain : words.this_means(use.plain)}</p>
      <p>
        {use.stopped === null
          ? words.no_end_is_written(use.started)
          : words.it_lasted(use.started, use.stopped, use.lasted)}
      </p>
      {use.crossed.map((line) => (
        <p key={line.itemId}>
          {isMine ? words.own_goes_against(line.text) : words.goes_against(name, line.text)}
          <Aside line={line} />
        </p>
      ))}
      {use.endangers.map((line) => (
        <p key={line.itemId}>
          {isMine ? words.own_can_hurt(line.text) : words.can_hurt(line.text)}
          <Aside line={line} />
        </p>
      ))}
      {use.reason && <p>{words.they_wrote_why(use.reason.who, use.reason.words)}</p>}
      {!use.reason && use.crossed.length + use.endangers.length > 0 && <p>{words.nobody_wrote_why}</p>}
    </div>
  );
}

function Tried({ view }: { view: StoryView }) {
  const words = useWords(incidentStoryWords);
  const strategies = view.stages.flatMap((stage) => stage.strategies);
  return (
    <section className="panel" aria-labelledby="tried">
      <h2 id="tried">
        {view.isMine ? words.own_what_people_tried : words.what_people_tried(view.person.preferredName)}
      </h2>
      {!view.version && <p>{words.no_plan_then}</p>}
      {strategies.map(({ itemId, text, detail, whose, answer }) => (
        <div className="told" key={itemId}>
          <p className="asked">
            <span lang="">{text}</span>
            {(detail || whose) && <small className="aside">{[detail, whose].filter(Boolean).join(' · ')}</small>}
          </p>
          <p>{answer ? words.they_wrote_how_it_went(answer.who, answer.outcome) : words.nobody_wrote_about_this}</p>
          {answer?.why && (
            <p className="said" lang="">
              {answer.why}
            </p>
          )}
        </div>
      ))}
    </section>
  );
}

function Notes({ view }: { view: StoryView }) {
  const words = useWords(incidentStoryWords);
  if (view.log.length === 0) return null;
  return (
    <section className="panel" aria-labelledby="notes">
      <h2 id="notes">{words.what_else}</h2>
      {view.log.map((line) => (
        <Note key={line.eventId} line={line} />
      ))}
    </section>
  );
}

function Note({ line }: { line: LogLine }) {
  const words = useWords(incidentStoryWords);
  const { type, time, who, what } = line;
  return (
    <div className="told">
      <p>{type === 'note' ? words.they_wrote(time, who) : words.they_wrote_that(time, who, what)}</p>
      {line.words && (
        <p className="said" lang="">
          {line.words}
        </p>
      )}
      {line.putRight.map((right) => (
        <p key={right.eventId}>{words.they_put_right(right.time, right.who, right.words)}</p>
      ))}
    </div>
  );
}

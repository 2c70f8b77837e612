import { sentencesOf } from '../../domain/plain-words';
import { EasyIdea } from '../../ui/easy-idea';
import { easyRecordWords } from '../../words/easy-record';
import { incidentStoryWords } from '../../words/incident-story';
import { useWords } from '../../words/use-words';
import { PictureAlone } from '../pictures/with-picture';
import type { EasyRecord, EasyUse } from './easy-record';
import type { LogLine } from './incident-view';

/** What happened, as staff wrote it down, said as "I". */
export function Happened({ record }: { record: EasyRecord }) {
  const words = useWords(easyRecordWords);
  const { uses, ended, hurt, notes } = record;
  const end = ended === null ? words.goes_on : uses.length > 0 ? words.over(ended) : words.passed(ended);
  return (
    <>
      {uses.length === 0 && <EasyIdea icon="calm" lines={[ended === null ? words.none_is_written : words.none_used]} />}
      {uses.map((use) => (
        <Use key={use.useId} use={use} />
      ))}
      {hurt && words.hurt[hurt as keyof typeof words.hurt] && (
        <EasyIdea icon="body" lines={[words.hurt[hurt as keyof typeof words.hurt]]} />
      )}
      <EasyIdea icon="tick" lines={[end]} />
      {notes.map((line) => (
        <Written key={line.eventId} line={line} />
      ))}
    </>
  );
}

/** What somebody wrote, in their own words, and what was put right about it. */
function Written({ line: { type, time, who, what, words: said, putRight } }: { line: LogLine }) {
  const story = useWords(incidentStoryWords);
  const under = type === 'note' ? story.they_wrote(time, who) : story.they_wrote_that(time, who, what);
  return (
    <EasyIdea icon="written" under={under} lines={sentencesOf(said ?? '')} lang="">
      {putRight.map((right) => (
        <p key={right.eventId}>{story.they_put_right(right.time, right.who, right.words)}</p>
      ))}
    </EasyIdea>
  );
}

function Use({ use }: { use: EasyUse }) {
  const words = useWords(easyRecordWords);
  const { type, kind, started, stopped, lasted, crossed, endangers, reason } = use;
  const done = (kind && words.kind[kind]) ?? words.done[type];
  const times =
    stopped === null
      ? [words.it_started(started), words.no_end]
      : [words.it_took(lasted), words.it_started(started), words.it_stopped(stopped)];
  return (
    <>
      <EasyIdea icon="body" lines={[...done, ...times]} />
      {crossed.map((line) => (
        <EasyIdea key={line.itemId} icon="never" under={words.plan_says_never} lines={sentencesOf(line.text)} lang="" />
      ))}
      {endangers.map((line) => (
        <EasyIdea
          key={line.itemId}
          icon="warning"
          under={words.plan_says_danger}
          lines={sentencesOf(line.text)}
          lang=""
        />
      ))}
      {reason && (
        <EasyIdea icon="written" under={words.wrote_why(reason.who)} lines={sentencesOf(reason.words)} lang="" />
      )}
      {!reason && crossed.length + endangers.length > 0 && <EasyIdea icon="written" lines={[words.nobody_wrote_why]} />}
    </>
  );
}

/** Each thing of the plan, with whether it was tried. */
export function Tried({ record: { tried, hasPlan } }: { record: EasyRecord }) {
  const words = useWords(easyRecordWords);
  if (tried.length === 0) return <EasyIdea icon="page" lines={[hasPlan ? words.nothing_to_try : words.no_plan]} />;
  return tried.map(({ itemId, text, picture, outcome, why }) => (
    <EasyIdea
      key={itemId}
      icon="heart"
      picture={picture && <PictureAlone picture={picture} isSaid={text === picture.words} />}
      under={words.my_plan_says}
      lines={sentencesOf(text)}
      lang=""
    >
      {sentencesOf(outcome ? words.outcome[outcome] : words.not_answered).map((line) => (
        <p key={line}>
          <b>{line}</b>
        </p>
      ))}
      {why && (
        <blockquote>
          <p>{words.they_wrote}</p>
          {sentencesOf(why).map((line) => (
            <p key={line} lang="">
              {line}
            </p>
          ))}
        </blockquote>
      )}
    </EasyIdea>
  ));
}

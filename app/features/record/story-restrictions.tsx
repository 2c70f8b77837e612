import { recordReadWords } from '../../words/record-read';
import { reviewClockWords } from '../../words/review-clock';
import { useWords } from '../../words/use-words';
import { Says } from '../plans/card-parts';
import type { RecordStory, UseRead } from './record-story';
import { Part, Table } from './story-parts';

/** Each restriction with its kind and times, and whether it was in the plan; then how it was done, and why although. */
export function Restrictions({ story }: { story: RecordStory }) {
  const words = useWords(recordReadWords);
  const { used } = story;
  return (
    <Part id="restrictions" title={words.used}>
      {used.length === 0 ? (
        <p>{words.none_used}</p>
      ) : (
        <Table
          caption={words.used_table}
          heads={[words.restriction, words.from, words.to, words.how_long, words.in_plan]}
          rows={used.map(({ useId, title, started, stopped, lasted, undone, inPlan }) => ({
            ...{ key: useId, head: title },
            cells: [started, stopped ?? words.no_end_yet, lasted, undone ? words.did_not_happen : words.saying[inPlan]],
          }))}
        />
      )}
      {used.map((use) => (
        <More key={use.useId} use={use} />
      ))}
    </Part>
  );
}

function More({ use }: { use: UseRead }) {
  const words = useWords(recordReadWords);
  const { check: checks } = useWords(reviewClockWords);
  const isAgainst = use.against.length > 0 && !use.undone;
  return (
    <>
      {isAgainst && (
        <div className="told">
          <h3>{words.why_although(use.title)}</h3>
          <p>{words.plan_says}</p>
          <Says lines={use.against} />
          <p>{use.reason ? words.wrote_why(use.reason.who) : words.not_answered_yet}</p>
          {use.reason && <blockquote lang="">{use.reason.words}</blockquote>}
        </div>
      )}
      {use.described && (
        <div className="told">
          <h3>{words.how_done(use.title)}</h3>
          <blockquote lang="">{use.described}</blockquote>
        </div>
      )}
      {use.checks.length > 0 && (
        <Table
          caption={words.checks_of(use.title)}
          heads={[words.check, words.first, words.last, words.how_often]}
          rows={use.checks.map(({ check, first, last, count }) => ({
            ...{ key: check, head: checks[check].label },
            cells: [first, last, count],
          }))}
        />
      )}
    </>
  );
}

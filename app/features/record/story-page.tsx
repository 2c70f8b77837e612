import type { StrategyOutcome } from '../../domain/incident';
import { Bar, Screen } from '../../ui/screen';
import { recordReadWords } from '../../words/record-read';
import { recordWords } from '../../words/record';
import { useLangOf, useWords } from '../../words/use-words';
import { SignedInFoot } from '../accounts/signed-in-foot';
import type { LogLine } from '../incidents/incident-view';
import { SymbolCredits } from '../pictures/symbol-credits';
import { WithPicture } from '../pictures/with-picture';
import { Says } from '../plans/card-parts';
import { Kept } from './kept';
import type { RecordStory } from './record-story';
import { StoryAccounts } from './story-accounts';
import { StoryAnswers } from './story-answers';
import { StoryEnd } from './story-end';
import { Part, Table } from './story-parts';
import { Restrictions } from './story-restrictions';
import './record-print.css';

/**
 * The whole record as a story in time, to read and to print: real headings, lists and tables, so that what the browser
 * saves as PDF is tagged (P15).
 */
export function StoryPage({ story }: { story: RecordStory }) {
  const words = useWords(recordReadWords);
  const { incidentId, person, ended, day, siteName, started, printed } = story;
  const bar = <Bar back={{ to: `/incidents/${incidentId}/record`, label: words.back }} />;
  return (
    <Screen bar={bar} foot={<SignedInFoot />} lang={useLangOf(recordReadWords)}>
      <article className="record-read">
        <header className="stack">
          <h1>{words.title}</h1>
          <p className="lead">
            {words.about(person.name, person.born)}. {words.at(siteName)}, {day}.
          </p>
          <p>
            {words.began(started)} {ended ? words.ended(ended.time, ended.lasted) : words.goes_on}{' '}
            {words.who(story.who)}
          </p>
          <p className="note on-screen">{words.how_to_print}</p>
        </header>
        <PlanShown story={story} />
        <Tried story={story} />
        <InTime story={story} />
        <Restrictions story={story} />
        <StoryAnswers story={story} />
        <StoryAccounts story={story} />
        <StoryEnd story={story} />
        <Kept kept={story.kept} />
        <footer className="printed">
          <p>
            {words.printed(printed.who, printed.when)} {words.keep_safe}
          </p>
        </footer>
      </article>
    </Screen>
  );
}

/** What the card said: the version that was on the screen, frozen (P7). */
function PlanShown({ story }: { story: RecordStory }) {
  const words = useWords(recordReadWords);
  const { version, crisisLine, crisisLinePicture, redLines, healthDangers } = story;
  return (
    <Part id="plan" title={words.plan}>
      <p>{version ? words.plan_agreed(version.number, version.agreed) : words.no_plan}</p>
      {crisisLine && (
        <>
          <h3>{words.crisis_line}</h3>
          <WithPicture picture={crisisLinePicture} said={crisisLine}>
            <p lang="">{crisisLine}</p>
          </WithPicture>
        </>
      )}
      {redLines.length > 0 && <h3>{words.never}</h3>}
      {redLines.length > 0 && <Says lines={redLines} />}
      {healthDangers.length > 0 && <h3>{words.dangers}</h3>}
      {healthDangers.length > 0 && <Says lines={healthDangers} />}
      <SymbolCredits pictures={[crisisLinePicture, ...[...redLines, ...healthDangers].map(({ picture }) => picture)]} />
    </Part>
  );
}

/** Each strategy with what happened (P8), and whether it was in the plan. */
function Tried({ story }: { story: RecordStory }) {
  const words = useWords(recordReadWords);
  const { stages, triedElse } = story;
  const isEmpty = stages.length === 0 && triedElse.length === 0;
  return (
    <Part id="tried" title={words.tried}>
      {isEmpty ? (
        <p>{words.nothing_in_plan}</p>
      ) : (
        <Table
          caption={words.tried_table}
          heads={[words.from_plan, words.when_to, words.how_it_went, words.who_and_when, words.in_plan]}
          rows={[
            ...stages.flatMap(({ title, strategies }) =>
              strategies.map(({ itemId, text, answer }) => ({
                ...{ key: itemId, head: text, isSaid: true },
                cells: [
                  title,
                  answer ? <How key={itemId} outcome={answer.outcome} why={answer.why} /> : words.not_answered,
                  answer && words.answered_by(answer.who, answer.time),
                  words.in_plan_then,
                ],
              })),
            ),
            ...triedElse.map(({ itemId, outcome, why, who, time }) => ({
              ...{ key: itemId, head: words.outside_plan },
              cells: [
                null,
                <How key={itemId} outcome={outcome} why={why} />,
                words.answered_by(who, time),
                words.saying.not_in_plan,
              ],
            })),
          ]}
        />
      )}
    </Part>
  );
}

function How({ outcome, why }: { outcome: StrategyOutcome; why: string | null }) {
  const words = useWords(recordWords);
  return (
    <>
      {words.outcome[outcome]}
      {why && <blockquote lang="">{why}</blockquote>}
    </>
  );
}

/** What is said of the record itself stands in its own parts. */
const ofTheRecord = new Set<string>(['answered', 'told', 'signed', 'support_given']);

function InTime({ story }: { story: RecordStory }) {
  const words = useWords(recordReadWords);
  const lines = story.log.filter(({ type, putRight }) => !ofTheRecord.has(type) || putRight.length > 0);
  return (
    <Part id="happened" title={words.happened}>
      <Table
        caption={words.log_table}
        heads={[words.time, words.what, words.who_wrote]}
        rows={lines.map((line) => ({
          ...{ key: line.eventId, head: line.time },
          cells: [<Line key={line.eventId} line={line} />, line.who],
        }))}
      />
      {story.questions.length > 0 && (
        <>
          <h3>{words.asks}</h3>
          <ul className="says">
            {story.questions.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </>
      )}
    </Part>
  );
}

function Line({ line: { what, words: said, because, putRight } }: { line: LogLine }) {
  const words = useWords(recordReadWords);
  return (
    <>
      {what}
      {said && <blockquote lang="">{said}</blockquote>}
      {because && (
        <blockquote>
          <b>{words.because}</b> <span lang="">{because}</span>
        </blockquote>
      )}
      {putRight.map((right) => (
        <blockquote key={right.eventId}>
          <b>{words.put_right(right.time, right.who)}</b> <span lang="">{right.words}</span>
        </blockquote>
      ))}
    </>
  );
}

import { signedAs } from '../../domain/incident';
import { recordLawCitations } from '../../domain/record-fields';
import { incidentAccountsWords } from '../../words/incident-accounts';
import { notificationWords } from '../../words/notifications';
import { questionWords } from '../../words/questions';
import { recordFieldWords } from '../../words/record-fields';
import { recordReadWords } from '../../words/record-read';
import { useWords } from '../../words/use-words';
import type { RecordStory } from './record-story';
import { Part, Table } from './story-parts';

/** Who was told, what comes next, who signed, and what is still missing. */
export function StoryEnd({ story }: { story: RecordStory }) {
  return (
    <>
      <Told story={story} />
      <Next story={story} />
      <Signatures story={story} />
      <Gaps story={story} />
    </>
  );
}

function Told({ story }: { story: RecordStory }) {
  const words = useWords(recordReadWords);
  const notices = useWords(notificationWords);
  const { toTell } = story;
  return (
    <Part id="told" title={words.told}>
      {toTell.length === 0 ? (
        <p>{words.nobody_to_tell}</p>
      ) : (
        <Table
          caption={words.told_table}
          heads={[words.whom, words.by_when, words.is_told, words.how]}
          rows={toTell.map(({ whom, audience, contact, basis, byOnPaper, said }) => ({
            key: whom,
            head: (
              <>
                {contact ? [contact.name, contact.relationship].filter(Boolean).join(', ') : notices.audience[audience]}
                <small className="aside">{notices.basis[basis]}</small>
              </>
            ),
            cells: [
              byOnPaper,
              <>
                {said ? (said.withheld ? words.not_told : words.yes) : words.not_yet}
                {said && <small className="aside">{words.answered_by(said.who, said.when)}</small>}
              </>,
              said && <span lang="">{said.text}</span>,
            ],
          }))}
        />
      )}
    </Part>
  );
}

/** Each "next time" that is open to who reads, with where it went. */
function Next({ story }: { story: RecordStory }) {
  const words = useWords(recordReadWords);
  const both = useWords(incidentAccountsWords);
  const questions = useWords(questionWords);
  const { accounts, preferredName: name } = story.accounts;
  const rows = accounts.flatMap(({ isPersons, author, versions }) => {
    const by = isPersons ? both.account_of(name) : both.statement_of(author ?? story.printed.who);
    return versions.filter(({ stands, nextTime }) => stands && nextTime).map((version) => ({ ...version, by }));
  });
  return (
    <Part id="next" title={words.learning}>
      {rows.length === 0 ? (
        <p>{words.nothing_next}</p>
      ) : (
        <Table
          caption={words.next_table}
          heads={[words.next_time, words.whose, words.went_to]}
          rows={rows.map(({ id, nextTime, by, sentTo }) => ({
            ...{ key: id, head: <span className="keep-lines">{nextTime}</span>, isSaid: true },
            cells: [
              by,
              sentTo.length === 0
                ? words.stays_here
                : sentTo
                    .map(({ as, section }) => {
                      const { title } = questions[section];
                      return as === 'plan' ? words.in_own_plan(title) : words.suggested(title);
                    })
                    .join(' '),
            ],
          }))}
        />
      )}
    </Part>
  );
}

function Signatures({ story }: { story: RecordStory }) {
  const words = useWords(recordReadWords);
  const { signed, manager } = story;
  return (
    <Part id="signatures" title={words.signatures}>
      <dl className="answers-read">
        {signedAs.map((as) => {
          const by = signed[as];
          return (
            <div key={as}>
              <dt>{words[as]}</dt>
              <dd>
                {by ? words.signed(by.who, by.when) : words.unsigned}{' '}
                {by && by.changes > 0 && words.changes_after(by.changes)}{' '}
                {by && as === 'manager' && words.manager_took_part(manager)}
              </dd>
            </div>
          );
        })}
      </dl>
    </Part>
  );
}

function Gaps({ story }: { story: RecordStory }) {
  const words = useWords(recordReadWords);
  const fields = useWords(recordFieldWords);
  const { complete, person } = story;
  if (complete.length === 0) return null;
  return (
    <Part id="missing" title={words.missing}>
      <Table
        caption={words.missing_table}
        heads={[words.law, words.there, words.gaps]}
        rows={complete.map(({ law, said, fields: all }) => ({
          key: law,
          head: (
            <>
              {fields.law[law]}
              <small className="aside">{recordLawCitations[law]}</small>
            </>
          ),
          cells: [
            fields.so_many(said, all.length),
            all.some(({ state }) => state !== 'said') ? (
              <ul className="says">
                {all
                  .filter(({ state }) => state !== 'said')
                  .map(({ key, state }) => (
                    <li key={key}>
                      {fields.question[key](person.preferredName)} {state === 'not_sure' && fields.state.not_sure}
                    </li>
                  ))}
              </ul>
            ) : null,
          ],
        }))}
      />
    </Part>
  );
}

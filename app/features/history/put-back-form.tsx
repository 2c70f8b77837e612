import { Form, Link } from '@remix-run/react';
import { saidOf } from '../../domain/plan';
import { historyWords } from '../../words/history';
import { useWords } from '../../words/use-words';
import { WithPicture } from '../pictures/with-picture';
import { ChangedDetails } from './changed-details';
import type { PutBack } from './find-sittings.server';

/** What would be put back, to read before it is (A4: everything can be undone, and nothing happens unread). */
export function PutBackForm({ putBack: { sittingId, scope, items } }: { putBack: PutBack }) {
  const words = useWords(historyWords);
  return (
    <Form method="post" className="panel stack" aria-labelledby="put-back">
      <h2 id="put-back">{words.is_it_right}</h2>
      {items.length === 0 && <p>{words.nothing_changed}</p>}
      <ul className="changes">
        {items.map(({ now, then, kinds, details }) => (
          <li key={now.id}>
            {then ? (
              <>
                <p className="note">{words.then_it_says}</p>
                <WithPicture picture={then.picture} said={saidOf(then)}>
                  <p className="lead keep-lines" lang="">
                    {then.takenOut ? <del>{saidOf(then)}</del> : saidOf(then)}
                  </p>
                </WithPicture>
                <ChangedDetails changes={details} called={[words.now, words.then]} />
                {kinds.map((kind) => words.put_back[kind] && <p key={kind}>{words.put_back[kind]}</p>)}
              </>
            ) : (
              <>
                <WithPicture picture={now.picture} said={saidOf(now)}>
                  <p className="lead keep-lines" lang="">
                    {saidOf(now)}
                  </p>
                </WithPicture>
                <p className="note">{words.it_is_taken_out_again}</p>
              </>
            )}
          </li>
        ))}
      </ul>
      <p className="note">{words.nothing_is_lost}</p>
      {scope === 'answer' && (
        <p>
          <Link to={`?put-back=${sittingId}&scope=part`} className="alone">
            {words.whole_part_instead}
          </Link>
        </p>
      )}
      <input type="hidden" name="sitting" value={sittingId} />
      <input type="hidden" name="scope" value={scope} />
      <p className="row">
        {items.length > 0 && <button className="button button--main">{words.yes_put_it_back}</button>}
        <Link to="." className="button button--plain">
          {words.no_leave_it}
        </Link>
      </p>
    </Form>
  );
}

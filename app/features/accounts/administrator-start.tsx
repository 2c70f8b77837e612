import { Door, Doors } from '../../ui/door';
import type { AdministratorStart as Start } from './administrator-start.server';
import { administrationWords } from '../../words/administration';
import { useWords } from '../../words/use-words';

/** What is set up, and what is missing, with the way there. */
export function AdministratorStart(start: Start) {
  const words = useWords(administrationWords);
  const missing = [
    start.sites === 0 && words.no_place_yet,
    start.peopleWithoutStay > 0 && words.people_without_stay(start.peopleWithoutStay),
    start.staffWithoutPosting > 0 && words.staff_without_place(start.staffWithoutPosting),
  ].filter((sentence) => sentence !== false);
  return (
    <>
      <h1>{words.is_everything_set_up}</h1>
      {missing.length === 0 ? (
        <p className="lead">{words.everybody_has_a_place}</p>
      ) : (
        <section className="panel panel--honey" aria-labelledby="missing">
          <h2 id="missing">{words.still_missing}</h2>
          <ul className="says">
            {missing.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </section>
      )}
      <Doors label={words.what_i_look_after}>
        <Door to="/admin/sites" icon="home" label={words.places}>
          {start.sites}
        </Door>
        <Door to="/admin/people" icon="people" label={words.people}>
          {start.people}
        </Door>
        <Door to="/admin/staff" icon="talk" label={words.accounts}>
          {words.on_the_staff_list(start.staff)}
        </Door>
        <Door to="/admin/symbols" icon="heart" label={words.symbols}>
          {start.packs}
        </Door>
      </Doors>
      <p className="note">{start.mails ? words.mails_are_sent : words.no_mails}</p>
      <p className="note">{words.you_see_no_plan}</p>
    </>
  );
}

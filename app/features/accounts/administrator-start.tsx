import { Door, Doors } from '../../ui/door';
import type { AdministratorStart as Start } from './administrator-start.server';

/** What is set up, and what is missing, with the way there. */
export function AdministratorStart(start: Start) {
  const missing = [
    start.sites === 0 && 'No place is set up yet. Add one first.',
    start.peopleWithoutStay > 0 && `${people(start.peopleWithoutStay)} without a stay: no worker can see them.`,
    start.staffWithoutPosting > 0 && `${people(start.staffWithoutPosting)} on the staff list without a place of work.`,
  ].filter((words) => words !== false);
  return (
    <>
      <h1>Is everything set up and healthy?</h1>
      {missing.length === 0 ? (
        <p className="lead">Yes. Everybody has a place.</p>
      ) : (
        <section className="panel panel--honey" aria-labelledby="missing">
          <h2 id="missing">Still missing</h2>
          <ul className="says">
            {missing.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </section>
      )}
      <Doors label="What I look after">
        <Door to="/admin/sites" icon="home" label="Places">
          {start.sites}
        </Door>
        <Door to="/admin/people" icon="people" label="People">
          {start.people}
        </Door>
        <Door to="/admin/staff" icon="talk" label="Accounts">
          {start.staff} on the staff list
        </Door>
      </Doors>
      <p className="note">You see no plan and no record. That is on purpose.</p>
    </>
  );
}

function people(count: number): string {
  return count === 1 ? '1 person' : `${count} people`;
}

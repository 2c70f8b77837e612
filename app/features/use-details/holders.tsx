import { heldParts, mostHolders, type HeldPart, type Holder } from '../../domain/use-details';
import { useDetailsWords } from '../../words/use-details';
import { useWords } from '../../words/use-words';
import { BodyDrawing } from './body-drawing';
import type { Describing } from './use-details-page';

/** How many who held somebody have a place on the page beyond those that are written down. */
const more = 3;

/** Who held what: each by name and job, with the parts of the body as a list and as a drawing of the same tick boxes. */
export function Holders({ view, refusal }: Describing) {
  const words = useWords(useDetailsWords);
  const known = refusal ? holdersTyped(refusal.typed, refusal.ticked) : (view.details.holders ?? []);
  const places = Math.min(Math.max(known.length, 1) + more, mostHolders);
  return (
    <section className="panel stack" aria-labelledby="who-held">
      <h2 id="who-held">{view.type === 'physical' ? words.who_held : words.who_put_it_on}</h2>
      <p className="note">
        {words.drawing} {words.own_left}
      </p>
      <datalist id="people-there">
        {view.people.map((person) => (
          <option key={person} value={person} />
        ))}
      </datalist>
      {Array.from({ length: places }, (_, index) => {
        const holder = known[index];
        const place = <Place key={index} index={index} holder={holder} />;
        if (index === 0 || holder) return place;
        return (
          <details key={index}>
            <summary>{words.one_more(index + 1)}</summary>
            {place}
          </details>
        );
      })}
    </section>
  );
}

function Place({ index, holder }: { index: number; holder: Holder | undefined }) {
  const words = useWords(useDetailsWords);
  const id = `holder-${index}`;
  const partId = (part: HeldPart) => `${id}-${part}`;
  return (
    <fieldset className="holder stack">
      <legend>{words.person_number(index + 1)}</legend>
      <div className="field">
        <label htmlFor={`${id}-who`}>{words.name_and_job}</label>
        <input
          type="text"
          lang=""
          id={`${id}-who`}
          name={`who:${index}`}
          list="people-there"
          maxLength={200}
          defaultValue={holder?.who ?? ''}
        />
      </div>
      <label className="choice">
        <input type="checkbox" name={`unknown:${index}`} value="yes" defaultChecked={holder?.who === null} />
        <span>{words.we_do_not_know_who}</span>
      </label>
      <div className="held">
        <fieldset className="choices choices--parts">
          <legend>{words.which_parts}</legend>
          {heldParts.map((part) => (
            <label className="choice" key={part}>
              <input
                type="checkbox"
                id={partId(part)}
                name={`parts:${index}`}
                value={part}
                defaultChecked={holder?.parts.includes(part)}
              />
              <span>{words.part[part]}</span>
            </label>
          ))}
        </fieldset>
        <BodyDrawing idOf={partId} />
      </div>
    </fieldset>
  );
}

/** Those who were typed into a form that came back. */
function holdersTyped(typed: Record<string, string>, ticked: Record<string, string[]>): Holder[] {
  return Array.from({ length: mostHolders }, (_, index) => ({
    who: typed[`unknown:${index}`] ? null : (typed[`who:${index}`] ?? ''),
    parts: (ticked[`parts:${index}`] ?? []) as HeldPart[],
  })).filter(({ who, parts }) => who !== '' || parts.length > 0);
}

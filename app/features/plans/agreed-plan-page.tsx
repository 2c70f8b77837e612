import { Link } from '@remix-run/react';
import type { Picture } from '../../domain/picture';
import { crisisLineId, picturesOf, type PlanItem, type SectionCode, type Voice } from '../../domain/plan';
import { isWrittenAlone } from '../../domain/whose-words';
import { Icon } from '../../ui/icon';
import { SymbolCredits } from '../pictures/symbol-credits';
import { WithPicture } from '../pictures/with-picture';
import { PlannedList } from '../planned/planned-list';
import type { PlannedLine } from '../planned/planned-view';
import { ItemSaid } from './item-said';
import { NotAgreed } from './not-agreed';
import { ViewsBeside, type ViewRead } from './views-beside';
import { useWhoseSaid } from './whose-said';
import './agree.css';
import { agreedWords } from '../../words/agreed';
import { plannedWords } from '../../words/planned';
import { questionWords } from '../../words/questions';
import { useWords } from '../../words/use-words';

export interface AgreedPlanProps {
  personId: string;
  /** The person themselves reads it. */
  own: boolean;
  preferredName: string;
  number: number;
  /** The number of the version in use. */
  latest: number;
  earlier: { number: number; when: string }[];
  agreed: { words: string; when: string; age: string };
  basisReason: string | null;
  reviewOn: string;
  crisisLine: string | null;
  /** Not said in what was agreed before it was asked. */
  crisisLineVoice: Voice | null | undefined;
  crisisLinePicture: Picture | null;
  /** What staff plan to do to the person: never a part of what was agreed here. */
  planned: PlannedLine[];
  wroteWith: string[];
  /** Whether the person keeps some sections to those they let in. */
  hidden: boolean;
  sections: { section: SectionCode; items: PlanItem[] }[];
  /** Who reads it may say what could be different (P2). */
  maySuggest: boolean;
  notAgreed: string[];
  views: ViewRead[];
}

/** A whole agreed version, for reading and for paper. */
export function AgreedPlanPage(plan: AgreedPlanProps) {
  const words = useWords(agreedWords);
  const questions = useWords(questionWords);
  const planned = useWords(plannedWords);
  const old = plan.number !== plan.latest;
  const suggestAt = (section: SectionCode) => `/people/${plan.personId}/plan/${section}/suggest`;
  return (
    <>
      <h1>{words.plan_of(plan.preferredName)}</h1>
      {old && (
        <section className="panel panel--honey">
          <h2>
            <Icon name="warning" />
            {words.this_is_an_older_version}
          </h2>
          <p>
            {words.kept_for_the_record(plan.latest, (said) => (
              <Link to={`../${plan.latest}`} relative="path">
                {said}
              </Link>
            ))}
          </p>
        </section>
      )}
      <p className="row">
        <span className="tag tag--leaf">
          <Icon name="tick" />
          {plan.agreed.words}
        </span>
        <span className="note">{words.agreed_when(plan.agreed.when, plan.agreed.age, plan.number, plan.reviewOn)}</span>
      </p>
      {plan.basisReason && <p className="note">{words.the_reason(plan.basisReason)}</p>}
      <AgreedLine plan={plan} />
      {plan.sections.map(({ section, items }) => (
        <section className="panel" key={section} aria-labelledby={`part-${section}`}>
          <h2 id={`part-${section}`}>{questions[section].title}</h2>
          <ul className="read">
            {items.map((item) => (
              <AgreedItem
                key={item.id}
                item={item}
                isAlone={isWrittenAlone(plan)}
                notAgreed={plan.notAgreed.includes(item.id)}
                views={plan.views}
                suggestAt={plan.maySuggest ? suggestAt(section) : null}
              />
            ))}
          </ul>
          {plan.maySuggest && (
            <p className="on-screen">
              <Link to={suggestAt(section)} className="alone">
                {words.suggest_something_new}
              </Link>
            </p>
          )}
        </section>
      ))}
      {plan.planned.length > 0 && (
        <section className="panel" aria-labelledby="planned">
          <h2 id="planned">{planned.on_tab}</h2>
          <PlannedList
            personId={plan.personId}
            preferredName={plan.preferredName}
            lines={plan.planned}
            own={plan.own}
          />
        </section>
      )}
      <SymbolCredits pictures={picturesOf(plan)} />
      {plan.sections.length === 0 && <p className="lead">{words.keeps_these_parts(plan.preferredName)}</p>}
      {plan.hidden && plan.sections.length > 0 && <p className="note">{words.keeps_other_parts(plan.preferredName)}</p>}
      {plan.wroteWith.length > 0 && <p className="note">{words.written_with(plan.wroteWith)}</p>}
      {plan.earlier.length > 1 && (
        <details>
          <summary>{words.other_versions}</summary>
          <ul className="stack">
            {plan.earlier
              .filter((each) => each.number !== plan.number)
              .map((each) => (
                <li key={each.number}>
                  <Link to={`../${each.number}`} relative="path" className="alone">
                    {words.version_agreed(each.number, each.when)}
                  </Link>
                </li>
              ))}
          </ul>
          <p>
            <Link to={`/people/${plan.personId}/agreed/compare`} className="alone">
              {words.compare_versions}
            </Link>
          </p>
        </details>
      )}
    </>
  );
}

/** The crisis line: that it was not agreed, whose words it is in and other views stand with it as with every answer (P3 to P5). */
function AgreedLine({ plan }: { plan: AgreedPlanProps }) {
  const words = useWords(agreedWords);
  const whoseSaid = useWhoseSaid(isWrittenAlone(plan));
  const { crisisLine, crisisLinePicture, crisisLineVoice, notAgreed, views } = plan;
  if (!crisisLine) return null;
  const isAgreed = !notAgreed.includes(crisisLineId);
  const whose = crisisLineVoice === undefined ? null : whoseSaid(crisisLineVoice);
  return (
    <section className="read-line" aria-label={words.line_to_see_first}>
      <div className={isAgreed ? 'go' : 'panel panel--honey not-agreed'}>
        <WithPicture picture={crisisLinePicture} said={crisisLine}>
          <b lang="">{crisisLine}</b>
        </WithPicture>
      </div>
      {!isAgreed && <NotAgreed />}
      {whose && <small>{whose}</small>}
      <ViewsBeside views={views} itemId={crisisLineId} />
    </section>
  );
}

interface AgreedItemProps {
  item: PlanItem;
  isAlone: boolean;
  notAgreed: boolean;
  views: AgreedPlanProps['views'];
  suggestAt: string | null;
}

function AgreedItem({ item, isAlone, notAgreed, views, suggestAt }: AgreedItemProps) {
  const words = useWords(agreedWords);
  return (
    <li>
      <ItemSaid item={item} isAlone={isAlone} />
      {notAgreed && <NotAgreed />}
      <ViewsBeside views={views} itemId={item.id} />
      {suggestAt && (
        <p className="on-screen">
          <Link
            to={`${suggestAt}?item=${item.id}`}
            className="alone note"
            aria-label={words.suggest_a_change_to(item.text)}
          >
            {words.suggest_a_change}
          </Link>
        </p>
      )}
    </li>
  );
}

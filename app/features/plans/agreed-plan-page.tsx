import { Link } from '@remix-run/react';
import type { PlanItem, SectionCode } from '../../domain/plan';
import { questions } from '../../domain/questions';
import { Icon } from '../../ui/icon';
import { ItemSaid } from './item-said';
import './agree.css';

export interface AgreedPlanProps {
  personId: string;
  preferredName: string;
  number: number;
  /** The number of the version in use. */
  latest: number;
  earlier: { number: number; when: string }[];
  agreed: { words: string; when: string; age: string };
  basisReason: string | null;
  reviewOn: string;
  crisisLine: string | null;
  wroteWith: string[];
  /** Whether the person keeps some sections to those they let in. */
  hidden: boolean;
  sections: { section: SectionCode; items: PlanItem[] }[];
  notAgreed: string[];
  views: { itemId: string; by: string; text: string; when: string }[];
}

/** A whole agreed version, for reading and for paper. */
export function AgreedPlanPage(plan: AgreedPlanProps) {
  const old = plan.number !== plan.latest;
  return (
    <>
      <h1>{plan.preferredName}&rsquo;s plan</h1>
      {old && (
        <section className="panel panel--honey">
          <h2>
            <Icon name="warning" />
            This is an older version
          </h2>
          <p>
            It is kept for the record.{' '}
            <Link to={`../${plan.latest}`} relative="path">
              Read the plan in use: version {plan.latest}
            </Link>
          </p>
        </section>
      )}
      <p className="row">
        <span className="tag tag--leaf">
          <Icon name="tick" />
          {plan.agreed.words}
        </span>
        <span className="note">
          Agreed {plan.agreed.when}, {plan.agreed.age}, version {plan.number}. We look at it again on {plan.reviewOn}.
        </span>
      </p>
      {plan.basisReason && <p className="note">The reason: {plan.basisReason}</p>}
      {plan.crisisLine && (
        <section className="go" aria-label="The one line to see first">
          <b>{plan.crisisLine}</b>
        </section>
      )}
      {plan.sections.map(({ section, items }) => (
        <section className="panel" key={section} aria-labelledby={`part-${section}`}>
          <h2 id={`part-${section}`}>{questions[section].title}</h2>
          <ul className="read">
            {items.map((item) => (
              <AgreedItem
                key={item.id}
                item={item}
                notAgreed={plan.notAgreed.includes(item.id)}
                views={plan.views.filter((view) => view.itemId === item.id)}
              />
            ))}
          </ul>
        </section>
      ))}
      {plan.sections.length === 0 && (
        <p className="lead">{plan.preferredName} keeps these parts to people they let in.</p>
      )}
      {plan.hidden && plan.sections.length > 0 && (
        <p className="note">{plan.preferredName} keeps other parts to people they let in.</p>
      )}
      {plan.wroteWith.length > 0 && <p className="note">Written with {plan.wroteWith.join(', ')}.</p>}
      {plan.earlier.length > 1 && (
        <details>
          <summary>Other versions</summary>
          <ul className="stack">
            {plan.earlier
              .filter((each) => each.number !== plan.number)
              .map((each) => (
                <li key={each.number}>
                  <Link to={`../${each.number}`} relative="path" className="alone">
                    Version {each.number}, agreed {each.when}
                  </Link>
                </li>
              ))}
          </ul>
        </details>
      )}
    </>
  );
}

function AgreedItem({
  item,
  notAgreed,
  views,
}: {
  item: PlanItem;
  notAgreed: boolean;
  views: AgreedPlanProps['views'];
}) {
  return (
    <li>
      <ItemSaid item={item} />
      {notAgreed && (
        <p>
          <span className="tag tag--honey">Not agreed</span>
        </p>
      )}
      {views.map((view) => (
        <blockquote className="theirs" key={view.by + view.text}>
          {view.text}
          <small>
            {view.by}, {view.when}
          </small>
        </blockquote>
      ))}
    </li>
  );
}

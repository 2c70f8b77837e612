import { Form, Link } from '@remix-run/react';
import { longestReviewWhy, reviewOutcomes } from '../../domain/plan-review';
import type { FormRefusal } from '../../platform/form';
import { notRefused } from '../../platform/not-refused';
import { Choices, ErrorSummary, TextArea } from '../../ui/field';
import { Bar, Screen } from '../../ui/screen';
import { useFreshId } from '../../ui/use-fresh-id';
import { planReviewWords } from '../../words/plan-review';
import { useWords } from '../../words/use-words';
import { SignedInFoot } from '../accounts/signed-in-foot';
import type { PlanReviewView } from './find-plan-review.server';

export interface PlanReviewPageProps extends PlanReviewView {
  personId: string;
  preferredName: string;
  own: boolean;
  mayReadDraft: boolean;
  mayWriteDraft: boolean;
  freshId: string;
  refusal: FormRefusal | undefined;
}

/** Why the plan is due for review, and what came of it. */
export function PlanReviewPage(page: PlanReviewPageProps) {
  const { due, restrictions, isAgreed, reviews, personId, preferredName, own, refusal } = page;
  const words = useWords(planReviewWords);
  return (
    <Screen bar={<Bar back={{ to: `/people/${personId}`, label: words.back }} />} foot={<SignedInFoot />}>
      <ErrorSummary errors={refusal?.errors} />
      <h1>{own ? words.own_title : words.title(preferredName)}</h1>
      {due ? (
        <p className="lead">
          {own ? words.own_used : words.used(preferredName)}{' '}
          {due.why === 'after_several' && words.several(due.site.restrictions, due.site.weeks)}{' '}
          {own ? words.own_look_again : words.look_again[due.why]}
        </p>
      ) : (
        <p className="lead">{isAgreed ? words.nothing_asks : words.none_agreed}</p>
      )}
      {restrictions.length > 0 && (
        <section className="panel" aria-labelledby="days">
          <h2 id="days">{words.when_it_happened}</h2>
          <ul className="parts">
            {restrictions.map(({ incidentId, when, mayOpen }, index) => (
              <li key={index}>
                {mayOpen ? (
                  <Link className="alone" to={`/incidents/${incidentId}`}>
                    {when}
                  </Link>
                ) : (
                  when
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      {isAgreed && <WhatCameOfIt {...page} />}
      {reviews.length > 0 && (
        <section className="panel" aria-labelledby="earlier">
          <h2 id="earlier">{words.looked_at_before}</h2>
          <ul className="parts">
            {reviews.map(({ id, by, on, outcome, why }) => (
              <li key={id}>
                <p className="note">{words.by_on(by, on)}</p>
                <p>
                  <b>{words.came_of_it[outcome]}</b>
                </p>
                <p className="keep-lines" lang="">
                  {why}
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
    </Screen>
  );
}

function WhatCameOfIt({ personId, own, mayReadDraft, mayWriteDraft, freshId: given, refusal }: PlanReviewPageProps) {
  const words = useWords(planReviewWords);
  const freshId = useFreshId(given);
  const { typed, errors } = refusal ?? notRefused;
  return (
    <section className="panel stack" aria-labelledby="came">
      <h2 id="came">{words.what_came_of_it}</h2>
      <p>
        {mayReadDraft ? (
          <Link className="alone" to={`/people/${personId}/plan`}>
            {own ? words.own_open_plan : mayWriteDraft ? words.change_plan : words.open_plan}
          </Link>
        ) : (
          <Link className="alone" to={`/people/${personId}/agreed`}>
            {words.read_and_suggest}
          </Link>
        )}
      </p>
      <Form method="post" className="stack" key={freshId}>
        <input type="hidden" name="id" value={typed.id ?? freshId} />
        <Choices
          type="radio"
          name="outcome"
          label={own ? words.own_choose : words.choose}
          options={reviewOutcomes.map((value) => ({
            value,
            label: own ? words.own_outcome[value] : words.outcome[value],
            ...(value === 'changed' && { hint: own ? words.own_counts_when_agreed : words.counts_when_agreed }),
          }))}
          chosen={typed.outcome ? [typed.outcome] : []}
          errors={errors.outcome}
          required
        />
        <TextArea
          name="why"
          label={words.why}
          hint={words.why_hint}
          required
          rows={3}
          maxLength={longestReviewWhy}
          defaultValue={typed.why}
          errors={errors.why}
        />
        <p>
          <button className="button button--main">{words.keep}</button>
        </p>
      </Form>
    </section>
  );
}

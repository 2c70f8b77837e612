import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { SignedInFoot } from '../features/accounts/signed-in-foot';
import { recordLook } from '../features/audit/record-look.server';
import { answerContradiction } from '../features/contradictions/answer-contradiction.server';
import { ContradictionList } from '../features/contradictions/contradiction-list';
import { findContradictions } from '../features/contradictions/find-contradictions.server';
import { findPlan } from '../features/drafting/find-plan.server';
import { namesOf } from '../features/history/find-changes.server';
import { requirePerson } from '../features/people/require-person.server';
import { zoneOf } from '../features/people/zone-of.server';
import { whoWrote } from '../features/plans/read-draft.server';
import { now } from '../platform/clock';
import { badForm, postedForm, readForm, refuseForm } from '../platform/form';
import { dayInWords } from '../platform/times-here.server';
import { ErrorSummary } from '../ui/field';
import { Bar, Screen } from '../ui/screen';
import { contradictionWords } from '../words/contradictions';
import { pageTitle } from '../words/page-title';
import { useWords } from '../words/use-words';
import { wordsHere } from '../words/words-here.server';

export { readAnew as shouldRevalidate } from '../platform/read-anew';

export const meta = pageTitle(contradictionWords, (words) => words.own_questions);

/** More at once would be a heap, not a question (H11). */
const mostAsked = 3;

const schema = z.strictObject({
  one: z.string().max(64),
  other: z.string().max(64),
  mark: z.string().length(64),
  do: z.enum(['both_right', 'ask_again']),
});

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { viewer, person, subject } = await requirePerson(request, params.personId, 'draft.read');
  const at = now();
  const zone = await zoneOf(person.id);
  const own = viewer.personId === person.id;
  const found = await findContradictions(viewer, subject, at);
  const nameOf = await namesOf(
    found.flatMap(({ answer }) => (answer ? [answer.accountId] : [])),
    viewer,
  );
  const told = wordsHere(contradictionWords);
  const asked = found.map(({ answer, ...each }) => ({
    ...each,
    answered: answer && told.said_both_right(nameOf(answer.accountId), dayInWords(answer.at, at, zone), own),
  }));
  const open = asked.filter(({ answered }) => answered === null);
  await recordLook(viewer, { action: 'plan.looked', personId: person.id });
  const plan = await findPlan(person.id);
  return {
    personId: person.id,
    preferredName: person.preferredName,
    own,
    isAlone: plan === null || (await whoWrote(plan.id, person.id)).length === 0,
    open: open.slice(0, mostAsked),
    isMore: open.length > mostAsked,
    answered: asked.filter(({ answered }) => answered !== null),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { viewer, person } = await requirePerson(request, params.personId, 'draft.write');
  const form = await postedForm(request);
  const read = readForm(form, schema);
  if (!read.ok) return badForm(read.refusal);
  const result = await answerContradiction(viewer, person.id, read.value);
  if (result.allowed) return redirect(`/people/${person.id}/plan/both-right`);
  if (result.reason === 'unseen') throw data(null, { status: 404 });
  const { changed_meanwhile, not_yours } = wordsHere(contradictionWords);
  if (result.reason === 'forbidden') return badForm(refuseForm(form, '', not_yours), 403);
  return badForm(refuseForm(form, '', changed_meanwhile), 409);
}

export default function BothRight() {
  const words = useWords(contradictionWords);
  const { personId, preferredName, own, isAlone, open, isMore, answered } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  return (
    <Screen
      bar={<Bar back={{ to: `/people/${personId}/plan`, label: words.back_to_the_plan }} />}
      foot={<SignedInFoot />}
    >
      <ErrorSummary errors={refusal?.errors} />
      <h1>{own ? words.own_questions : words.questions_about(preferredName)}</h1>
      {open.length === 0 && <p className="lead">{words.nothing_to_ask}</p>}
      {open.length > 0 && <p className="lead">{own ? words.own_only_you_know : words.only_they_know(preferredName)}</p>}
      <ContradictionList asked={open} {...{ personId, isAlone }} />
      {isMore && <p>{words.more_come}</p>}
      {answered.length > 0 && (
        <details>
          <summary>{words.answered}</summary>
          <div className="stack">
            <ContradictionList asked={answered} {...{ personId, isAlone }} />
          </div>
        </details>
      )}
    </Screen>
  );
}

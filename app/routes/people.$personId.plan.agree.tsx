import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { SignedInFoot } from '../features/accounts/signed-in-foot';
import { recordLook } from '../features/audit/record-look.server';
import { findPlan } from '../features/drafting/find-plan.server';
import { tickForCard } from '../features/drafting/tick-for-card.server';
import { requirePerson } from '../features/people/require-person.server';
import { AgreeForm } from '../features/plans/agree-form';
import { agreeSchema } from '../features/plans/agree-schema.server';
import { answerPlan, type AnswerResult } from '../features/plans/answer-plan.server';
import { readThrough } from '../features/plans/read-through.server';
import { WhoseVoices } from '../features/plans/whose-voices';
import { SymbolCredits } from '../features/pictures/symbol-credits';
import { picturesOf } from '../domain/plan';
import { now } from '../platform/clock';
import { badForm, postedForm, readForm, refuseFields, refuseForm, type FormRefusal } from '../platform/form';
import { ErrorSummary } from '../ui/field';
import { Bar, Screen, Who } from '../ui/screen';
import { agreeWords } from '../words/agree';
import { agreeRefusals } from '../words/agree-refusals';
import { pageTitle } from '../words/page-title';
import { useWords } from '../words/use-words';
import { wordsHere } from '../words/words-here.server';

export { readAnew as shouldRevalidate } from '../platform/read-anew';

export const meta = pageTitle(agreeWords, (words) => words.do_i_agree);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const inView = await requirePerson(request, params.personId, 'plan.agree');
  const { viewer, person } = inView;
  await recordLook(viewer, { action: 'plan.looked', personId: person.id });
  return readThrough(inView, now());
}

type Refused = Extract<AnswerResult, { allowed: false }>['reason'];

/** Beside which field each refusal is said, how, and with which status. */
const refusals: Record<Refused, [field: string, key: keyof typeof agreeRefusals.en, status: 400 | 403 | 409]> = {
  'not-yours-to-give': ['', 'not_yours_to_give', 403],
  'reason-missing': ['note', 'reason_missing', 400],
  'nothing-written': ['', 'nothing_written', 400],
  'turned-unanswered': ['turned', 'turned_unanswered', 400],
  'nothing-marked': ['note', 'nothing_marked', 400],
  'marked-not-right': ['note', 'marked_not_right', 400],
  'nothing-agreed': ['', 'nothing_agreed', 400],
  'changed-since-read': ['', 'changed_since_read', 409],
  'no-plan': ['', 'no_plan', 400],
};

export async function action({ request, params }: ActionFunctionArgs) {
  const { viewer, person } = await requirePerson(request, params.personId, 'plan.agree');
  const form = await postedForm(request);
  const read = readForm(form, agreeSchema);
  if (!read.ok) return badForm(read.refusal);
  const { status, ...given } = read.value;
  if (status === 'count') {
    const plan = await findPlan(person.id);
    if (plan) await tickForCard(viewer, plan.id, given.onCard);
    // The page comes back with everything as it was, and nothing is agreed.
    return badForm(refuseFields(form, {}), 200);
  }
  const result = await answerPlan(viewer, person.id, { ...given, status });
  if (!result.allowed) {
    const [field, key, code] = refusals[result.reason];
    return badForm(refuseForm(form, field, wordsHere(agreeRefusals)[key]), code);
  }
  return redirect(`/people/${person.id}/${result.version ? `agreed/${result.version}` : 'plan'}`);
}

export default function Agree() {
  const words = useWords(agreeWords);
  const { personId, person, basis, meter, partOfIt, saidNo, ...through } = useLoaderData<typeof loader>();
  const refusal = useActionData<FormRefusal>();
  const read = person.own ? words.own_read_it_slowly : words.read_it_with(person.preferredName);
  const empty = through.sections.length === 0;
  return (
    <Screen
      bar={
        <Bar
          back={{ to: `/people/${personId}/plan`, label: words.back_to_the_plan }}
          title={<Who name={person.own ? words.own_my_plan : words.the_plan}>{words.as_others_will_see_it}</Who>}
        />
      }
      foot={<SignedInFoot />}
    >
      <ErrorSummary errors={refusal?.errors} />
      <h1>{person.own ? words.own_do_i_agree : words.do_they_agree(person.preferredName)}</h1>
      <p className="lead">
        {[read, through.lastAnswer && words.last_answer[through.lastAnswer]].filter(Boolean).join(' ')}
      </p>
      {empty ? (
        <p className="lead">{words.nothing_is_written}</p>
      ) : (
        <AgreeForm
          {...through}
          personId={personId}
          person={person}
          basis={basis}
          isAlone={partOfIt.length === 0}
          refusal={refusal}
          key={through.readHash}
        >
          <SymbolCredits pictures={picturesOf(through)} />
          <WhoseVoices {...{ meter, partOfIt, saidNo, personId, person }} />
        </AgreeForm>
      )}
    </Screen>
  );
}

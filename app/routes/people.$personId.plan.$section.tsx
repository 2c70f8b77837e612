import {
  data,
  type ActionFunctionArgs,
  type LoaderFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { postedForm } from '../platform/form';
import { isSection, type SectionCode } from '../domain/plan';
import { QuestionPage } from '../features/drafting/question-page';
import { questionData } from '../features/drafting/question-data.server';
import { takeAnswer, type AnswerRefusal } from '../features/drafting/take-answer.server';
import { isOwnDevice } from '../features/offline/own-device.server';
import { requirePerson } from '../features/people/require-person.server';
import { BesideAnswers } from '../features/suggestions/beside-answers';
import { findBeside } from '../features/suggestions/find-beside.server';
import { pageTitle } from '../words/page-title';
import { planWords } from '../words/plan';
import { questionWords } from '../words/questions';

const titleOfSection = pageTitle(questionWords, (words, { params }) => words[params.section as SectionCode].title);
const titleOfPlan = pageTitle(planWords, (words) => words.own_my_plan);

export { readAnew as shouldRevalidate } from '../platform/read-anew';

export const meta: MetaFunction<LoaderFunction> = (page) =>
  isSection(page.params.section) ? titleOfSection(page) : titleOfPlan(page);

function sectionIn(section: string | undefined) {
  if (!isSection(section)) throw data(null, { status: 404 });
  return section;
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const inView = await requirePerson(request, params.personId, 'person.see');
  const section = sectionIn(params.section);
  await requirePerson(request, params.personId, 'draft.read', section);
  const { searchParams } = new URL(request.url);
  const asked = {
    answer: searchParams.get('answer'),
    saved: searchParams.get('saved'),
    example: searchParams.get('example'),
  };
  const isOwn = await isOwnDevice(request.headers.get('Cookie'), inView.viewer);
  return {
    page: await questionData(inView, section, asked, isOwn),
    beside: await findBeside(inView, section),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { viewer, person } = await requirePerson(request, params.personId, 'person.see');
  const section = sectionIn(params.section);
  await requirePerson(request, params.personId, 'draft.write', section);
  return takeAnswer(viewer, person.id, section, await postedForm(request));
}

export default function Question() {
  const { page, beside } = useLoaderData<typeof loader>();
  const answered = useActionData<AnswerRefusal | { saved: string }>();
  const refusal = answered && 'errors' in answered ? answered : undefined;
  return (
    <BesideAnswers beside={beside} owner={page.owner} section={page.section}>
      <QuestionPage key={page.section} data={page} refusal={refusal} />
    </BesideAnswers>
  );
}

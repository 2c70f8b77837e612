import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import type { Viewer } from '../domain/viewer';
import { requireViewer } from '../features/accounts/require-viewer.server';
import { SignedInFoot } from '../features/accounts/signed-in-foot';
import { BrokenPromises } from '../features/to-do/broken-promises';
import { ConcernList } from '../features/to-do/concern-list';
import { findConcerns } from '../features/to-do/find-concerns.server';
import { endTalkRequest } from '../features/to-do/end-talk-request.server';
import { findBrokenPromises } from '../features/to-do/find-broken-promises.server';
import { findNewAnswers, findPlansDue } from '../features/to-do/find-new-here.server';
import { findTalkRequests } from '../features/to-do/find-talk-requests.server';
import { findToDo } from '../features/to-do/find-to-do.server';
import { NewHereList } from '../features/to-do/new-here';
import { TalkRequests } from '../features/to-do/talk-requests';
import { ToDoList } from '../features/to-do/to-do-list';
import { now } from '../platform/clock';
import { badForm, postedForm, readForm } from '../platform/form';
import { ErrorSummary } from '../ui/field';
import { Bar, Screen } from '../ui/screen';
import { pageTitle } from '../words/page-title';
import { toDoWords } from '../words/to-do';
import { useLangOf, useWords } from '../words/use-words';

export const meta = pageTitle(toDoWords, (words) => words.on_tab);

const schema = z.strictObject({ do: z.literal('talked'), id: z.string().max(64) });

/** What waits is shown to those who work somewhere. */
function onlyStaff(viewer: Viewer): Viewer {
  if (viewer.role !== 'worker' && viewer.role !== 'lead') throw data(null, { status: 403 });
  return viewer;
}

export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = onlyStaff(await requireViewer(request));
  const at = now();
  return {
    concerns: await findConcerns(viewer, at),
    talk: await findTalkRequests(viewer, at),
    answers: await findNewAnswers(viewer, at),
    plans: await findPlansDue(viewer, at),
    list: await findToDo(viewer, at),
    broken: await findBrokenPromises(viewer, at),
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const viewer = onlyStaff(await requireViewer(request));
  const read = readForm(await postedForm(request), schema);
  if (!read.ok) return badForm(read.refusal);
  const ended = await endTalkRequest(viewer, read.value.id);
  if (!ended.allowed) throw data(null, { status: 404 });
  return redirect('/to-do', 303);
}

export default function ToDo() {
  const words = useWords(toDoWords);
  const { concerns, talk, answers, plans, list, broken } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  return (
    <Screen bar={<Bar back={{ to: '/', label: words.back }} />} foot={<SignedInFoot />} lang={useLangOf(toDoWords)}>
      <ErrorSummary errors={refusal?.errors} />
      <h1>{words.title}</h1>
      {[concerns, talk, answers, plans, list, broken].every((each) => each.length === 0) && (
        <p className="lead">{words.nothing}</p>
      )}
      <ConcernList list={concerns} />
      <TalkRequests list={talk} />
      <NewHereList of="answers" list={answers} />
      <NewHereList of="plans_due" list={plans} />
      <ToDoList list={list} heading="h2" />
      <BrokenPromises list={broken} />
    </Screen>
  );
}

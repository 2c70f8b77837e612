import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { can } from '../domain/access';
import { isItemId } from '../domain/item-details';
import { isSection } from '../domain/plan';
import { SignedInFoot } from '../features/accounts/signed-in-foot';
import { lookAtDraft } from '../features/drafting/look-at-draft.server';
import { findPutBack, findSittings, putBackScopes } from '../features/history/find-sittings.server';
import { putBack } from '../features/history/put-back.server';
import { PutBackForm } from '../features/history/put-back-form';
import { SittingsList } from '../features/history/sittings-list';
import { requirePerson } from '../features/people/require-person.server';
import { zoneOf } from '../features/people/zone-of.server';
import { now } from '../platform/clock';
import { badForm, postedForm, readForm } from '../platform/form';
import { isId } from '../platform/ids';
import { ErrorSummary } from '../ui/field';
import { Bar, Screen } from '../ui/screen';
import { historyWords } from '../words/history';
import { pageTitle } from '../words/page-title';
import { questionWords } from '../words/questions';
import { useWords } from '../words/use-words';

export const meta = pageTitle(historyWords, (words) => words.own_how_it_was_written);

const schema = z.strictObject({ sitting: z.string().refine(isId), scope: z.enum(putBackScopes) });

function sectionIn(section: string | undefined) {
  if (!isSection(section)) throw data(null, { status: 404 });
  return section;
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requirePerson(request, params.personId, 'person.see');
  const section = sectionIn(params.section);
  const { viewer, person, subject } = await requirePerson(request, params.personId, 'draft.read', section);
  const at = now();
  const asked = new URL(request.url).searchParams;
  const only = asked.get('answer') ?? undefined;
  if (only !== undefined && !isItemId(section, only)) throw data(null, { status: 404 });
  const sittingId = asked.get('put-back');
  const scope = putBackScopes.find((each) => each === asked.get('scope')) ?? 'answer';
  const mayWrite = can(viewer, 'draft.write', subject, at, section);
  const found = sittingId && mayWrite ? await findPutBack(viewer, subject, section, sittingId, scope, at) : null;
  if (sittingId && !found) throw data(null, { status: mayWrite ? 404 : 403 });
  const before = asked.get('before') ?? undefined;
  await lookAtDraft(viewer, person.id, section);
  return {
    personId: person.id,
    preferredName: person.preferredName,
    own: viewer.personId === person.id,
    section,
    only,
    mayWrite,
    putBack: found,
    ...(await findSittings(viewer, subject, section, at, await zoneOf(person.id), { only, before })),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  await requirePerson(request, params.personId, 'person.see');
  const section = sectionIn(params.section);
  const { viewer, person, subject } = await requirePerson(request, params.personId, 'draft.write', section);
  const read = readForm(await postedForm(request), schema);
  if (!read.ok) return badForm(read.refusal);
  const done = await putBack(viewer, subject, section, read.value.sitting, read.value.scope);
  if (!done.allowed) throw data(null, { status: done.reason === 'unseen' ? 404 : done.reason === 'full' ? 400 : 403 });
  return redirect(`/people/${person.id}/plan/${section}`);
}

export default function History() {
  const words = useWords(historyWords);
  const questions = useWords(questionWords);
  const page = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  const { personId, section, own, putBack: asked } = page;
  return (
    <Screen
      bar={<Bar back={{ to: `/people/${personId}/plan/${section}`, label: words.back }} />}
      foot={<SignedInFoot />}
    >
      <ErrorSummary errors={refusal?.errors} />
      <h1>{own ? words.own_how_it_was_written : words.how_it_was_written(page.preferredName)}</h1>
      <p className="lead">{questions[section].title}</p>
      {page.only && (
        <p>
          {words.only_this_answer} <Link to=".">{words.show_the_whole_part}</Link>
        </p>
      )}
      {!asked && !page.only && (
        <p>
          <Link to={`/people/${personId}/plan/changes?part=${section}`} className="alone">
            {words.changed_here}
          </Link>
        </p>
      )}
      {asked ? <PutBackForm putBack={asked} /> : <SittingsList sittings={page.sittings} mayWrite={page.mayWrite} />}
      {!asked && page.next && (
        <p>
          <Link to={`?before=${page.next}${page.only ? `&answer=${page.only}` : ''}`} className="alone">
            {words.earlier}
          </Link>
        </p>
      )}
    </Screen>
  );
}

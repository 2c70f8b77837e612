import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { inOrder, isSection, saidOf } from '../domain/plan';
import { SignedInFoot } from '../features/accounts/signed-in-foot';
import { findPlan } from '../features/drafting/find-plan.server';
import { readSection } from '../features/drafting/live-section.server';
import { lookAtDraft } from '../features/drafting/look-at-draft.server';
import { TalkPage } from '../features/drafting/talk-page';
import { shownPictures } from '../features/drafting/talk-pictures.server';
import { takeTalk } from '../features/drafting/take-talk.server';
import { requirePerson } from '../features/people/require-person.server';
import { postedForm } from '../platform/form';
import { newId } from '../platform/ids';
import { Bar, Screen } from '../ui/screen';
import { draftingWords } from '../words/drafting';
import { pageTitle } from '../words/page-title';
import { talkThroughWords } from '../words/talk-through';
import { useWords } from '../words/use-words';

export { readAnew as shouldRevalidate } from '../platform/read-anew';

export const meta = pageTitle(talkThroughWords, (words) => words.talk_it_through);

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requirePerson(request, params.personId, 'person.see');
  if (!isSection(params.section)) throw data(null, { status: 404 });
  const { viewer, person } = await requirePerson(request, params.personId, 'draft.write', params.section);
  const plan = await findPlan(person.id);
  const items = plan ? await readSection(plan.id, params.section) : [];
  await lookAtDraft(viewer, person.id, params.section);
  const next = Number(new URL(request.url).searchParams.get('next') ?? 0);
  return {
    owner: { id: person.id, preferredName: person.preferredName, own: viewer.personId === person.id },
    section: params.section,
    next: Number.isInteger(next) && next >= 0 ? next : 0,
    ids: { offer: newId(), words: newId(), picture: newId() },
    pictures: await shownPictures(person.id, params.section),
    items: inOrder(items)
      .filter((item) => !item.takenOut && (saidOf(item) !== '' || item.picture || item.sound))
      .map(({ id, text, picture, sound }) => ({ id, text, picture, sound })),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  await requirePerson(request, params.personId, 'person.see');
  if (!isSection(params.section)) throw data(null, { status: 404 });
  const { viewer, person } = await requirePerson(request, params.personId, 'draft.write', params.section);
  return takeTalk(viewer, person.id, params.section, await postedForm(request));
}

export default function Talk() {
  const words = useWords(draftingWords);
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const refusal = answer && 'errors' in answer ? answer : undefined;
  const carried = answer && 'carried' in answer ? answer.carried : undefined;
  const { owner, section } = page;
  const back = {
    to: `/people/${owner.id}/plan/${section}`,
    label: owner.own ? words.own_back_to_my_plan : words.back_to_the_plan,
  };
  return (
    <Screen bar={<Bar back={back} />} foot={<SignedInFoot />}>
      <TalkPage {...page} refusal={refusal} carried={carried} />
    </Screen>
  );
}

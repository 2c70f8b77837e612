import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { data, useActionData, useLoaderData } from '@remix-run/react';
import { crisisLineId, isSection } from '../domain/plan';
import { lookAtDraft } from '../features/drafting/look-at-draft.server';
import { requirePerson } from '../features/people/require-person.server';
import { pictureItem } from '../features/pictures/picture-data.server';
import { inUploadTurn } from '../features/pictures/upload-turns.server';
import { SoundPage } from '../features/sounds/sound-page';
import { takeSound, tooManySounds } from '../features/sounds/take-sound.server';
import { postedForm } from '../platform/form';
import { pageTitle } from '../words/page-title';
import { soundShownWords } from '../words/sound-shown';

export { readAnew as shouldRevalidate } from '../platform/read-anew';

export const meta = pageTitle(soundShownWords, (words) => words.voice_note);

async function inView({ request, params }: LoaderFunctionArgs) {
  await requirePerson(request, params.personId, 'person.see');
  // The crisis line is read in a moment when nothing is played.
  if (!isSection(params.section) || params.itemId === crisisLineId) throw data(null, { status: 404 });
  const found = await requirePerson(request, params.personId, 'draft.write', params.section);
  return { ...found, section: params.section, item: await pictureItem(found.person.id, params.section, params.itemId) };
}

export async function loader(asked: LoaderFunctionArgs) {
  await requirePerson(asked.request, asked.params.personId, 'person.see');
  const { viewer, person, section, item } = await inView(asked);
  if (item.isOut) throw data(null, { status: 404 });
  await lookAtDraft(viewer, person.id, section);
  const owner = { id: person.id, preferredName: person.preferredName, own: viewer.personId === person.id };
  return { owner, section, item };
}

export async function action(asked: ActionFunctionArgs) {
  await requirePerson(asked.request, asked.params.personId, 'person.see');
  const { viewer, person, section, item } = await inView(asked);
  const take = async () => takeSound(viewer, person.id, section, item, await postedForm(asked.request));
  const bringsFile = asked.request.headers.get('Content-Type')?.startsWith('multipart/');
  if (!bringsFile) return take();
  return (await inUploadTurn(take)) ?? tooManySounds();
}

export default function Sound() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return <SoundPage {...page} refusal={answer && 'errors' in answer ? answer : undefined} />;
}

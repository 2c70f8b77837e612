import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { can } from '../domain/access';
import { isSection } from '../domain/plan';
import { lookAtDraft } from '../features/drafting/look-at-draft.server';
import { requirePerson } from '../features/people/require-person.server';
import { PicturePage } from '../features/pictures/picture-page';
import { pictureItem } from '../features/pictures/picture-data.server';
import { takePicture, tooManyAtOnce } from '../features/pictures/take-picture.server';
import { inUploadTurn } from '../features/pictures/upload-turns.server';
import { now } from '../platform/clock';
import { postedForm } from '../platform/form';
import { pageTitle } from '../words/page-title';
import { pictureShownWords } from '../words/picture-shown';

export { readAnew as shouldRevalidate } from '../platform/read-anew';

export const meta = pageTitle(pictureShownWords, (words) => words.picture);

async function inView({ request, params }: LoaderFunctionArgs) {
  await requirePerson(request, params.personId, 'person.see');
  if (!isSection(params.section)) throw data(null, { status: 404 });
  const found = await requirePerson(request, params.personId, 'draft.write', params.section);
  return { ...found, section: params.section, item: await pictureItem(found.person.id, params.section, params.itemId) };
}

export async function loader(asked: LoaderFunctionArgs) {
  await requirePerson(asked.request, asked.params.personId, 'person.see');
  const { viewer, person, subject, section, item } = await inView(asked);
  if (item.isOut) throw data(null, { status: 404 });
  await lookAtDraft(viewer, person.id, section);
  const owner = { id: person.id, preferredName: person.preferredName, own: viewer.personId === person.id };
  return { owner, section, item, mayRemember: can(viewer, 'plan.agree', subject, now()) };
}

export async function action(asked: ActionFunctionArgs) {
  await requirePerson(asked.request, asked.params.personId, 'person.see');
  const { viewer, person, section, item } = await inView(asked);
  const take = async () => takePicture(viewer, person.id, section, item, await postedForm(asked.request));
  const bringsFile = asked.request.headers.get('Content-Type')?.startsWith('multipart/');
  if (!bringsFile) return take();
  return (await inUploadTurn(take)) ?? tooManyAtOnce();
}

export default function Picture() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const found = answer && 'found' in answer ? answer.found : undefined;
  const refusal = answer && 'errors' in answer ? answer : undefined;
  return <PicturePage {...page} found={found} refusal={refusal} />;
}

import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { isSection } from '../domain/plan';
import { voicesOf } from '../domain/suggestion';
import { SignedInFoot } from '../features/accounts/signed-in-foot';
import { recordLook } from '../features/audit/record-look.server';
import { lookAtDraft } from '../features/drafting/look-at-draft.server';
import { requirePerson, type PersonInView } from '../features/people/require-person.server';
import { usualVoiceOf } from '../features/people/usual-voice.server';
import { OwnView, ToOwnView } from '../features/suggestions/own-view';
import { ownViewOf } from '../features/suggestions/own-view.server';
import { isOwnView, takeView } from '../features/suggestions/take-view.server';
import { SuggestForm } from '../features/suggestions/suggest-form';
import { takeSuggestion } from '../features/suggestions/take-suggestion.server';
import { whatStands } from '../features/suggestions/what-stands.server';
import { now } from '../platform/clock';
import { postedForm } from '../platform/form';
import { newId } from '../platform/ids';
import { ErrorSummary } from '../ui/field';
import { Bar, Screen } from '../ui/screen';
import { pageTitle } from '../words/page-title';
import { questionWords } from '../words/questions';
import { suggestionWords } from '../words/suggestions';
import { useWords } from '../words/use-words';

export const meta = pageTitle(suggestionWords, (words) => words.suggest_something);

async function standingFor(inView: PersonInView, section: string | undefined) {
  if (!isSection(section)) throw data(null, { status: 404 });
  const stands = await whatStands(inView.viewer, inView, section, now());
  if (!stands.allowed) throw data(null, { status: 403 });
  return { section, items: stands.items, versionId: stands.versionId };
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const inView = await requirePerson(request, params.personId, 'person.see');
  const { viewer, person } = inView;
  const { section, items, versionId } = await standingFor(inView, params.section);
  const asked = new URL(request.url).searchParams.get('item');
  const item = asked === null ? null : items.find(({ id }) => id === asked);
  if (item === undefined) throw data(null, { status: 404 });
  if (item && versionId === null) await lookAtDraft(viewer, person.id, section);
  if (item && versionId)
    await recordLook(viewer, { action: 'version.looked', personId: person.id, objectId: versionId });
  return {
    personId: person.id,
    preferredName: person.preferredName,
    section,
    item,
    suggestionId: newId(),
    voices: voicesOf(viewer.role),
    usualVoice: await usualVoiceOf(viewer.accountId, person.id),
    ownView: item && (await ownViewOf(inView, section, item.id)),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const inView = await requirePerson(request, params.personId, 'person.see');
  const { section } = await standingFor(inView, params.section);
  const form = await postedForm(request);
  const take = isOwnView(form) ? takeView : takeSuggestion;
  return take(inView.viewer, inView.person.id, section, form);
}

export default function Suggest() {
  const words = useWords(suggestionWords);
  const questions = useWords(questionWords);
  const { personId, ownView, ...form } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  const isOfView = refusal?.typed.viewId !== undefined;
  return (
    <Screen bar={<Bar back={{ to: `/people/${personId}`, label: words.back }} />} foot={<SignedInFoot />}>
      <ErrorSummary errors={refusal?.errors} />
      <h1>{form.item ? words.suggest_a_change : words.suggest_something_new}</h1>
      <p className="lead">{words.in_the_part(questions[form.section].title)}</p>
      <p>{words.they_decide(form.preferredName)}</p>
      {ownView && <ToOwnView />}
      <SuggestForm {...form} refusal={isOfView ? undefined : refusal} />
      {ownView && <OwnView {...ownView} preferredName={form.preferredName} refusal={isOfView ? refusal : undefined} />}
    </Screen>
  );
}

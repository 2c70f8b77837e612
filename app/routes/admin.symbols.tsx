import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { requireAdministrator } from '../features/accounts/require-administrator.server';
import { SignedInFoot } from '../features/accounts/signed-in-foot';
import { inUploadTurn } from '../features/pictures/upload-turns.server';
import { BringPackForm } from '../features/symbol-packs/bring-pack-form';
import { findPacks } from '../features/symbol-packs/find-packs.server';
import { PackList } from '../features/symbol-packs/pack-list';
import { takePacks, tooManyPacks } from '../features/symbol-packs/take-packs.server';
import { postedForm } from '../platform/form';
import { ErrorSummary } from '../ui/field';
import { Bar, Screen } from '../ui/screen';
import { administrationWords } from '../words/administration';
import { pageTitle } from '../words/page-title';
import { symbolPacksWords } from '../words/symbol-packs';
import { useLangOf, useWords } from '../words/use-words';

export const meta = pageTitle(symbolPacksWords, (words) => words.symbol_packs);

export async function loader({ request }: LoaderFunctionArgs) {
  return { packs: await findPacks(await requireAdministrator(request)) };
}

export async function action({ request }: ActionFunctionArgs) {
  const viewer = await requireAdministrator(request);
  const take = async () => takePacks(viewer, await postedForm(request));
  const bringsFile = request.headers.get('Content-Type')?.startsWith('multipart/');
  if (!bringsFile) return take();
  return (await inUploadTurn(take)) ?? tooManyPacks();
}

export default function Symbols() {
  const words = useWords(symbolPacksWords);
  const { back_to_the_start } = useWords(administrationWords);
  const { packs } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  return (
    <Screen
      bar={<Bar back={{ to: '/', label: back_to_the_start }} />}
      foot={<SignedInFoot />}
      lang={useLangOf(symbolPacksWords)}
    >
      <ErrorSummary errors={refusal?.errors} />
      <h1>{words.symbol_packs}</h1>
      <p>{words.two_sets_are_here}</p>
      <p>{words.everybody_finds_them}</p>
      <PackList packs={packs} />
      <BringPackForm refusal={refusal} key={packs.length} />
    </Screen>
  );
}

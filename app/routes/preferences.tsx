import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react';
import { requireViewer } from '../features/accounts/require-viewer.server';
import { preferencesSchema, savePreferences } from '../features/accounts/save-preferences.server';
import { SignedInFoot } from '../features/accounts/signed-in-foot';
import { OwnDeviceForm } from '../features/offline/own-device-form';
import { deviceHeader, deviceSchema, isOwnDevice } from '../features/offline/own-device.server';
import { badForm, postedForm, readForm } from '../platform/form';
import { Choices, ErrorSummary } from '../ui/field';
import { Bar, Screen } from '../ui/screen';
import { accountWords } from '../words/accounts';
import { pageTitle } from '../words/page-title';
import { useWords } from '../words/use-words';

export const meta = pageTitle(accountWords, (words) => words.how_i_like_it);

export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request);
  const isOwn = await isOwnDevice(request.headers.get('Cookie'), viewer);
  return { preferences: viewer.preferences, isOwn };
}

export async function action({ request }: ActionFunctionArgs) {
  const viewer = await requireViewer(request);
  const form = await postedForm(request);
  if (form.has('device')) {
    const device = readForm(form, deviceSchema);
    if (!device.ok) return badForm(device.refusal);
    const header = await deviceHeader(viewer, device.value.device === 'own');
    return redirect('/preferences', { headers: { 'Set-Cookie': header } });
  }
  const read = readForm(form, preferencesSchema);
  if (!read.ok) return badForm(read.refusal);
  await savePreferences(viewer, read.value);
  return redirect('/preferences');
}

export default function HowILikeIt() {
  const words = useWords(accountWords);
  const asDevice = { value: 'device', label: words.as_my_device_has_it };
  const { preferences, isOwn } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  return (
    <Screen bar={<Bar back={{ to: '/', label: words.back_to_the_start }} />} foot={<SignedInFoot />}>
      <ErrorSummary errors={refusal?.errors} />
      <h1>{words.how_i_like_it}</h1>
      <p className="lead">{words.stays_on_every_device}</p>
      <Form method="post" className="stack" key={JSON.stringify(preferences)}>
        <Choices
          type="radio"
          name="theme"
          label={words.colours}
          options={[asDevice, { value: 'light', label: words.light }, { value: 'dark', label: words.dark }]}
          chosen={[preferences.theme]}
          errors={refusal?.errors.theme}
          inRow
        />
        <Choices
          type="radio"
          name="contrast"
          label={words.contrast}
          options={[asDevice, { value: 'more', label: words.more_contrast }]}
          chosen={[preferences.contrast]}
          errors={refusal?.errors.contrast}
          inRow
        />
        <Choices
          type="radio"
          name="textSize"
          label={words.size_of_the_words}
          options={[
            { value: '100', label: words.usual_size },
            { value: '125', label: words.bigger },
            { value: '150', label: words.much_bigger },
            { value: '200', label: words.twice_as_big },
          ]}
          chosen={[String(preferences.textSize)]}
          errors={refusal?.errors.textSize}
          inRow
        />
        <Choices
          type="radio"
          name="motion"
          label={words.movement}
          options={[asDevice, { value: 'less', label: words.nothing_moves }]}
          chosen={[preferences.motion]}
          errors={refusal?.errors.motion}
          inRow
        />
        <Choices
          type="radio"
          name="reading"
          label={words.plans_and_cards}
          options={[
            { value: 'usual', label: words.as_usual },
            { value: 'easy', label: words.easy_read_first },
          ]}
          chosen={[preferences.reading ?? 'usual']}
          errors={refusal?.errors.reading}
          inRow
        />
        <p>
          <button className="button button--main button--wide">{words.keep_it_like_this}</button>
        </p>
      </Form>
      <OwnDeviceForm isOwn={isOwn} errors={refusal?.errors.device} />
      <p>
        <Link to="/account/password" className="button button--quiet">
          {words.change_my_password}
        </Link>
      </p>
    </Screen>
  );
}

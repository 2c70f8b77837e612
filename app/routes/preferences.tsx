import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react';
import { requireViewer } from '../features/accounts/require-viewer.server';
import { preferencesSchema, savePreferences } from '../features/accounts/save-preferences.server';
import { SignedInFoot } from '../features/accounts/signed-in-foot';
import { badForm, postedForm, readForm } from '../platform/form';
import { Choices, ErrorSummary } from '../ui/field';
import { Bar, Screen } from '../ui/screen';

export const meta: MetaFunction = () => [{ title: 'How I like it · Alongside' }];

export async function loader({ request }: LoaderFunctionArgs) {
  const { preferences } = await requireViewer(request);
  return { preferences };
}

export async function action({ request }: ActionFunctionArgs) {
  const viewer = await requireViewer(request);
  const read = readForm(await postedForm(request), preferencesSchema);
  if (!read.ok) return badForm(read.refusal);
  await savePreferences(viewer, read.value);
  return redirect('/preferences');
}

const asDevice = { value: 'device', label: 'As my device has it' };

export default function HowILikeIt() {
  const { preferences } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  return (
    <Screen bar={<Bar back={{ to: '/', label: 'Back to the start' }} />} foot={<SignedInFoot />}>
      <ErrorSummary errors={refusal?.errors} />
      <h1>How I like it</h1>
      <p className="lead">It stays like this on every device.</p>
      <Form method="post" className="stack" key={JSON.stringify(preferences)}>
        <Choices
          type="radio"
          name="theme"
          label="Colours"
          options={[asDevice, { value: 'light', label: 'Light' }, { value: 'dark', label: 'Dark' }]}
          chosen={[preferences.theme]}
          errors={refusal?.errors.theme}
          inRow
        />
        <Choices
          type="radio"
          name="contrast"
          label="Contrast"
          options={[asDevice, { value: 'more', label: 'More contrast' }]}
          chosen={[preferences.contrast]}
          errors={refusal?.errors.contrast}
          inRow
        />
        <Choices
          type="radio"
          name="textSize"
          label="Size of the words"
          options={[
            { value: '100', label: 'Usual' },
            { value: '125', label: 'Bigger' },
            { value: '150', label: 'Much bigger' },
            { value: '200', label: 'Twice as big' },
          ]}
          chosen={[String(preferences.textSize)]}
          errors={refusal?.errors.textSize}
          inRow
        />
        <Choices
          type="radio"
          name="motion"
          label="Movement"
          options={[asDevice, { value: 'less', label: 'Nothing moves' }]}
          chosen={[preferences.motion]}
          errors={refusal?.errors.motion}
          inRow
        />
        <p>
          <button className="button button--main button--wide">Keep it like this</button>
        </p>
      </Form>
      <p>
        <Link to="/account/password" className="button button--quiet">
          Change my password
        </Link>
      </p>
    </Screen>
  );
}

import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { settings } from '../domain/codes';
import { settingLabels } from '../domain/labels';
import { requireAdministrator } from '../features/accounts/require-administrator.server';
import { SignedInFoot } from '../features/accounts/signed-in-foot';
import { addSite, addSiteSchema } from '../features/people/add-site.server';
import { findSites } from '../features/people/administered.server';
import { badForm, postedForm, readForm } from '../platform/form';
import { ErrorSummary, Select, TextField } from '../ui/field';
import { Bar, Screen } from '../ui/screen';

export const meta: MetaFunction = () => [{ title: 'Places · Alongside' }];

export async function loader({ request }: LoaderFunctionArgs) {
  return { sites: await findSites(await requireAdministrator(request)) };
}

export async function action({ request }: ActionFunctionArgs) {
  const viewer = await requireAdministrator(request);
  const read = readForm(await postedForm(request), addSiteSchema);
  if (!read.ok) return badForm(read.refusal);
  const added = await addSite(viewer, read.value);
  if (!added.allowed) throw data(null, { status: 403 });
  return redirect('/admin/sites');
}

export default function Sites() {
  const { sites } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  return (
    <Screen bar={<Bar back={{ to: '/', label: 'Back to the start' }} />} foot={<SignedInFoot />}>
      <ErrorSummary errors={refusal?.errors} />
      <h1>Places</h1>
      {sites.length === 0 && <p className="lead">No place is set up yet.</p>}
      <ul className="parts">
        {sites.map((site) => (
          <li key={site.id}>
            <p>
              <b>{site.name}</b>
              <br />
              <span className="note">{site.setting}</span>
            </p>
          </li>
        ))}
      </ul>
      <section className="panel" aria-labelledby="add">
        <h2 id="add">Add a place</h2>
        <Form method="post" className="stack" key={sites.length}>
          <TextField
            name="name"
            label="Name"
            required
            maxLength={200}
            defaultValue={refusal?.typed.name}
            errors={refusal?.errors.name}
          />
          <Select
            name="setting"
            label="What kind of place is it?"
            hint="It decides which laws and records apply."
            unsaid="Choose"
            required
            options={settings.map((value) => ({ value, label: settingLabels[value] }))}
            defaultValue={refusal?.typed.setting}
            errors={refusal?.errors.setting}
          />
          <p>
            <button className="button button--main">Add the place</button>
          </p>
        </Form>
      </section>
    </Screen>
  );
}

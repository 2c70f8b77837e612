import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react';
import { settings } from '../domain/codes';
import { requireAdministrator } from '../features/accounts/require-administrator.server';
import { SignedInFoot } from '../features/accounts/signed-in-foot';
import { addSite, addSiteSchema } from '../features/people/add-site.server';
import { findSites } from '../features/people/administered.server';
import { badForm, postedForm, readForm } from '../platform/form';
import { ErrorSummary, Select, TextField } from '../ui/field';
import { Bar, Screen } from '../ui/screen';
import { administrationWords } from '../words/administration';
import { pageTitle } from '../words/page-title';
import { useLangOf, useWords } from '../words/use-words';

export const meta = pageTitle(administrationWords, (words) => words.places);

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
  const words = useWords(administrationWords);
  const { sites } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  return (
    <Screen
      bar={<Bar back={{ to: '/', label: words.back_to_the_start }} />}
      foot={<SignedInFoot />}
      lang={useLangOf(administrationWords)}
    >
      <ErrorSummary errors={refusal?.errors} />
      <h1>{words.places}</h1>
      {sites.length === 0 && <p className="lead">{words.no_place_is_set_up}</p>}
      <ul className="parts">
        {sites.map((site) => (
          <li key={site.id}>
            <p>
              <b>{site.name}</b>
              <br />
              <span className="note">{site.setting}</span>
              <br />
              <Link className="alone" to={`/admin/sites/${site.id}`} aria-label={words.settings_of(site.name)}>
                {words.settings_of_place}
              </Link>
            </p>
            <Link to={`/sites/${site.id}/rules`} className="alone">
              {words.rules_at(site.name)}
            </Link>
          </li>
        ))}
      </ul>
      <section className="panel" aria-labelledby="add">
        <h2 id="add">{words.add_a_place}</h2>
        <Form method="post" className="stack" key={sites.length}>
          <TextField
            name="name"
            label={words.name}
            required
            maxLength={200}
            defaultValue={refusal?.typed.name}
            errors={refusal?.errors.name}
          />
          <Select
            name="setting"
            label={words.kind_of_place}
            hint={words.kind_decides_which_laws}
            unsaid={words.choose}
            required
            options={settings.map((value) => ({ value, label: words.setting[value] }))}
            defaultValue={refusal?.typed.setting}
            errors={refusal?.errors.setting}
          />
          <p>
            <button className="button button--main">{words.add_the_place}</button>
          </p>
        </Form>
      </section>
    </Screen>
  );
}

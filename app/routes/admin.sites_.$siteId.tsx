import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { requireAdministrator } from '../features/accounts/require-administrator.server';
import { saveSiteSettings, siteSettingsSchema } from '../features/sites/save-site-settings.server';
import { SiteSettingsPage } from '../features/sites/site-settings-page';
import { siteSettingsView, type SiteSettingsView } from '../features/sites/site-settings-view.server';
import { badForm, postedForm, readForm } from '../platform/form';
import { pageTitle } from '../words/page-title';
import { siteSettingsWords } from '../words/site-settings';
import '../features/sites/sites.css';

export const meta = pageTitle(siteSettingsWords, (words) => words.on_tab);

export async function loader({ request, params }: LoaderFunctionArgs): Promise<SiteSettingsView> {
  const viewer = await requireAdministrator(request);
  const view = await siteSettingsView(viewer, params.siteId ?? '');
  if (!view) throw data(null, { status: 404 });
  return view;
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requireAdministrator(request);
  const siteId = params.siteId ?? '';
  const form = await postedForm(request);
  if (!(await siteSettingsView(viewer, siteId))) throw data(null, { status: 404 });
  const read = readForm(form, siteSettingsSchema);
  if (!read.ok) return badForm(read.refusal);
  const saved = await saveSiteSettings(viewer, siteId, read.value);
  if (!saved.allowed) throw data(null, { status: 404 });
  return redirect(`/admin/sites/${siteId}#changes`, 303);
}

export default function SettingsOfASite() {
  return <SiteSettingsPage view={useLoaderData<SiteSettingsView>()} refusal={useActionData<typeof action>()} />;
}

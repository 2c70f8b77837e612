import { data, type ActionFunctionArgs } from '@remix-run/node';
import { can } from '../domain/access';
import { isSection } from '../domain/plan';
import { findPlan } from '../features/drafting/find-plan.server';
import { documentName } from '../features/drafting/section-document';
import { readKeptWords } from '../features/offline/kept-schema.server';
import { takeKeptWords } from '../features/offline/take-kept-words.server';
import { requirePerson } from '../features/people/require-person.server';
import { now } from '../platform/clock';
import { keptAbout } from '../platform/kept-about';

/**
 * Words that a device kept while it had no connection, as JSON: 200 with the items whose words stand beside those of
 * somebody else now. Who may not write any more gets their own words back, to copy.
 */
export async function action({ request, params }: ActionFunctionArgs) {
  const { viewer, person, subject } = await requirePerson(request, params.personId, 'person.see');
  const { section } = params;
  if (!isSection(section)) throw data(null, { status: 404 });
  const plan = await findPlan(person.id);
  const about = keptAbout(viewer.accountId, plan ? documentName(plan.id, section) : '');
  const mayWrite = can(viewer, 'draft.write', subject, now(), section);
  const kept = await readKeptWords(await request.json().catch(() => null), about, section);
  const words = kept?.items.map((item) => item.words) ?? [];
  if (!mayWrite) return Response.json({ error: 'access', words }, { status: 403 });
  if (!kept) return Response.json({ error: 'not-words' }, { status: 400 });
  const taken = await takeKeptWords(viewer, person.id, section, kept);
  if (taken.allowed) return Response.json({ clashes: taken.clashes, merged: taken.merged });
  return Response.json({ error: taken.reason, words }, { status: taken.reason === 'full' ? 400 : 403 });
}

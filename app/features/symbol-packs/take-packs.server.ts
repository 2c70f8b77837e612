import { data, redirect } from '@remix-run/node';
import { z } from 'zod';
import { longestLicence, longestPackName, packLimits } from '../../domain/symbol-pack';
import type { Viewer } from '../../domain/viewer';
import { badForm, readForm, refuseForm, type FormRefusal } from '../../platform/form';
import { notRefused } from '../../platform/not-refused';
import { symbolPacksWords } from '../../words/symbol-packs';
import { refusalsOf, wordsHere } from '../../words/words-here.server';
import { bringPack } from './bring-pack.server';
import { putPackAway } from './put-pack-away.server';

const say = refusalsOf(symbolPacksWords);
const schema = z.discriminatedUnion(
  'do',
  [
    z.strictObject({
      do: z.literal('bring'),
      name: z.string(say.name_missing).trim().min(1, say.name_missing).max(longestPackName, say.too_long),
      licence: z.string(say.licence_missing).trim().min(1, say.licence_missing).max(longestLicence, say.too_long),
      file: z.instanceof(File, say.choose_a_file).refine(({ name }) => name !== '', say.choose_a_file),
    }),
    z.strictObject({ do: z.enum(['put-away', 'put-back']), pack: z.string().max(64) }),
  ],
  say.unknown_command,
);

/** What was posted on the page for symbols: a pack, or one that is put away or back. */
export async function takePacks(viewer: Viewer, form: FormData) {
  const told = wordsHere(symbolPacksWords);
  const read = readForm(form, schema);
  if (!read.ok) return badForm(read.refusal);
  const posted = read.value;
  if (posted.do !== 'bring') {
    const done = await putPackAway(viewer, posted.pack, posted.do === 'put-away');
    if (!done.allowed) throw data(null, { status: done.reason === 'unseen' ? 404 : 403 });
    return redirect('/admin/symbols');
  }
  const { file, name, licence } = posted;
  if (file.size > packLimits.bytes) return badForm(refuseForm(form, 'file', told.fault['too-large']('')), 413);
  const brought = await bringPack(viewer, { name, licence }, Buffer.from(await file.arrayBuffer()));
  if (brought.allowed) return redirect('/admin/symbols');
  if (brought.reason === 'not-permitted') throw data(null, { status: 403 });
  const field = brought.fault === 'name-taken' ? 'name' : 'file';
  return badForm(refuseForm(form, field, told.fault[brought.fault](brought.about.slice(0, 80))));
}

/** Nothing was taken: too much is being taken in already. */
export function tooManyPacks() {
  return badForm<FormRefusal>({ ...notRefused, errors: { '': [wordsHere(symbolPacksWords).too_many_at_once] } }, 503);
}

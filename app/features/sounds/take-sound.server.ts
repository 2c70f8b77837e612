import { data, redirect } from '@remix-run/node';
import { z } from 'zod';
import { longestPictureWords } from '../../domain/picture';
import type { SectionCode } from '../../domain/plan';
import type { Sound } from '../../domain/sound';
import type { Viewer } from '../../domain/viewer';
import { badForm, readForm, refuseForm, type FormRefusal } from '../../platform/form';
import { notRefused } from '../../platform/not-refused';
import { writeItem, type ItemWritten } from '../drafting/write-item.server';
import type { PictureItem } from '../pictures/picture-data.server';
import { soundRefusals } from '../../words/sound-refusals';
import { refusalsOf, wordsHere } from '../../words/words-here.server';
import { keepSound } from './keep-sound.server';

const say = refusalsOf(soundRefusals);
const said = z.string().trim().max(longestPictureWords, say.words_too_long).default('');
/** The voice note that was played, as `JSON` says it: no other is given words, or taken away. */
const was = z.string().max(2_000).optional();
const file = z.instanceof(File, say.choose_a_file).refine(({ name }) => name !== '', say.choose_a_file);

const schema = z.discriminatedUnion(
  'do',
  [
    z.strictObject({ do: z.literal('recording'), recording: file, spoken: said }),
    z.strictObject({ do: z.literal('file'), file, said }),
    z.strictObject({ do: z.literal('reword'), was, words: said }),
    z.strictObject({ do: z.literal('remove'), was }),
  ],
  say.unknown_command,
);

/** Takes what was posted on the page for a voice note: one to keep, other words for it, or none any more. */
export async function takeSound(
  viewer: Viewer,
  personId: string,
  section: SectionCode,
  item: PictureItem,
  form: FormData,
) {
  const told = wordsHere(soundRefusals);
  const read = readForm(form, schema);
  if (!read.ok) return badForm(read.refusal);
  const posted = read.value;
  // What was recorded stays on the page, to be sent once the answer is back (P11).
  if (item.isOut) return badForm(refuseForm(form, '', told.answer_is_out));
  let sound: Sound | null = null;
  if ('was' in posted && item.sound && posted.was !== JSON.stringify(item.sound))
    return badForm(refuseForm(form, '', told.changed_meanwhile), 409);
  if (posted.do === 'recording' || posted.do === 'file') {
    const [brought, field, words] =
      posted.do === 'recording'
        ? ([posted.recording, 'recording', posted.spoken] as const)
        : ([posted.file, 'file', posted.said] as const);
    const taken = await keepSound(viewer, personId, section, brought);
    if (!taken.allowed) return badForm(refuseForm(form, field, taken.told), taken.status);
    sound = { id: taken.id, seconds: taken.seconds, words };
  } else if (posted.do === 'reword') {
    if (!item.sound) return badForm(refuseForm(form, 'words', told.no_voice_note_here), 409);
    sound = { ...item.sound, words: posted.words };
  }
  const before = 'was' in posted ? { sound: item.sound } : undefined;
  const written = await putBeside(viewer, personId, section, item, sound, before);
  if (written.allowed) return redirect(`/people/${personId}/plan/${section}#answer-${item.id}`);
  return refuseWritten(written.reason, form);
}

/** The voice note is a detail of its answer: through the live document, its log and its audit row. */
async function putBeside(
  viewer: Viewer,
  personId: string,
  section: SectionCode,
  { id, isNew }: PictureItem,
  sound: Sound | null,
  before?: { sound: Sound | null },
): Promise<ItemWritten> {
  if (!isNew) return writeItem(viewer, personId, section, { do: 'describe', id, details: { sound }, before });
  const voice = viewer.personId === personId ? ('person_own_words' as const) : null;
  return writeItem(viewer, personId, section, { do: 'add', id, text: '', details: { sound, voice } });
}

function refuseWritten(reason: Extract<ItemWritten, { allowed: false }>['reason'], form: FormData) {
  if (reason === 'unseen' || reason === 'gone') throw data(null, { status: 404 });
  if (reason === 'forbidden') throw data(null, { status: 403 });
  const told = wordsHere(soundRefusals);
  if (reason === 'changed meanwhile') return badForm<FormRefusal>(refuseForm(form, '', told.changed_meanwhile), 409);
  return badForm<FormRefusal>(refuseForm(form, '', told.page_is_full));
}

/** What a form with a file gets back when too many are taken in already: nothing was read of it. */
export function tooManySounds() {
  return badForm<FormRefusal>({ ...notRefused, errors: { '': [wordsHere(soundRefusals).too_many_at_once] } }, 503);
}

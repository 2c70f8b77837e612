import { data, redirect } from '@remix-run/node';
import { z } from 'zod';
import { longestPictureWords, type Picture, type SymbolPicture } from '../../domain/picture';
import { crisisLineId, type SectionCode } from '../../domain/plan';
import type { Viewer } from '../../domain/viewer';
import { badForm, readForm, refuseForm, type FormRefusal } from '../../platform/form';
import { notRefused } from '../../platform/not-refused';
import { writeItem, type ItemWritten } from '../drafting/write-item.server';
import { pictureRefusals } from '../../words/picture-refusals';
import { refusalsOf, wordsHere } from '../../words/words-here.server';
import { findPackSymbols } from '../symbol-packs/find-packs.server';
import type { PictureItem } from './picture-data.server';
import { takePhoto } from './take-photo.server';
import { findSymbol, findSymbols, symbolPicture, type FoundSymbol } from './symbol-index.server';
import { findMeanings, keepMeaning } from './symbol-meanings.server';

const say = refusalsOf(pictureRefusals);
/** Empty where nobody writes it down yet: whoever cannot write answers with a picture alone (A5). */
const seen = z.string().trim().max(longestPictureWords, say.words_too_long).default('');
/** The picture that was seen, as `JSON` says it: no other is given words, or taken away. */
const was = z.string().max(2_000).optional();
const meaning = z.string(say.say_what_it_means).trim().min(1, say.say_what_it_means);

const schema = z.discriminatedUnion(
  'do',
  [
    z.strictObject({
      do: z.literal('find'),
      word: z.string(say.word_missing).trim().min(1, say.word_missing).max(80, say.words_too_long),
    }),
    z.strictObject({ do: z.literal('choose'), symbol: z.string(say.no_such_symbol).max(200, say.no_such_symbol) }),
    z.strictObject({
      do: z.literal('reword'),
      was,
      words: meaning.max(longestPictureWords, say.words_too_long),
      remember: z.boolean().default(false),
    }),
    z.strictObject({ do: z.literal('remove'), was }),
    z.strictObject({
      do: z.literal('photo'),
      photo: z.instanceof(File, say.choose_a_photo).refine(({ name }) => name !== '', say.choose_a_photo),
      seen,
    }),
    z.strictObject({
      do: z.literal('drawing'),
      drawing: z.instanceof(File, say.draw_something).refine(({ size }) => size > 0, say.draw_something),
      shows: seen,
      ink: z.string().max(20),
      pen: z.string().max(20),
    }),
  ],
  say.unknown_command,
);

export interface Found {
  asked: string;
  symbols: FoundSymbol[];
}

/** Takes what was posted on the page for pictures: a search, a choice, other words for it, or none any more. */
export async function takePicture(
  viewer: Viewer,
  personId: string,
  section: SectionCode,
  item: PictureItem,
  form: FormData,
) {
  const told = wordsHere(pictureRefusals);
  const read = readForm(form, schema);
  if (!read.ok) return badForm(read.refusal);
  const posted = read.value;
  // What was drawn or chosen stays on the page, to be sent once the answer is back (P11).
  if (item.isOut) return badForm(refuseForm(form, '', told.answer_is_out));
  if (posted.do === 'find') {
    return data<{ found: Found }>({
      found: {
        asked: posted.word,
        symbols: findSymbols(posted.word, await findMeanings(personId), await findPackSymbols(viewer)),
      },
    });
  }
  let picture: Picture | null = null;
  if ('was' in posted && item.picture && posted.was !== JSON.stringify(item.picture))
    return badForm(refuseForm(form, '', told.changed_meanwhile), 409);
  if (posted.do === 'choose') {
    const chosen = symbolPicture(posted.symbol, await findPackSymbols(viewer));
    if (!chosen) return badForm(refuseForm(form, 'symbol', told.no_such_symbol));
    picture = { ...chosen, words: (await findMeanings(personId)).get(posted.symbol) ?? chosen.words };
  } else if (posted.do === 'photo' || posted.do === 'drawing') {
    const { kind, file, words } =
      posted.do === 'photo'
        ? { kind: posted.do, file: posted.photo, words: posted.seen }
        : { kind: posted.do, file: posted.drawing, words: posted.shows };
    // The crisis line is words first: it is read before anything is looked at.
    if (words === '' && item.id === crisisLineId && item.text.trim() === '')
      return badForm(refuseForm(form, posted.do === 'photo' ? 'seen' : 'shows', told.say_what_is_seen));
    const taken = await takePhoto(viewer, personId, section, kind, file);
    if (!taken.allowed) return badForm(refuseForm(form, kind, taken.told), taken.status);
    picture = { kind, id: taken.id, words };
  } else if (posted.do === 'reword') {
    if (!item.picture) return badForm(refuseForm(form, 'words', told.no_picture_here), 409);
    picture = { ...item.picture, words: posted.words };
    if (posted.remember && picture.kind === 'symbol') await remember(viewer, personId, picture);
  }
  const before = 'was' in posted ? { picture: item.picture } : undefined;
  const written = await keepPicture(viewer, personId, section, item, picture, before);
  if (written.allowed) return redirect(`/people/${personId}/plan/${section}#answer-${item.id}`);
  return refuseWritten(written.reason, form);
}

/** The words of a symbol, for when it is chosen again. Somebody else's are this answer's alone. */
async function remember(viewer: Viewer, personId: string, picture: SymbolPicture): Promise<void> {
  const name = findSymbol(picture, await findPackSymbols(viewer))?.name;
  await keepMeaning(viewer, personId, picture, picture.words === name ? null : picture.words);
}

/** The picture is a detail of its answer: through the live document, its log and its audit row. */
async function keepPicture(
  viewer: Viewer,
  personId: string,
  section: SectionCode,
  { id, isNew }: PictureItem,
  picture: Picture | null,
  before?: { picture: Picture | null },
): Promise<ItemWritten> {
  if (!isNew) return writeItem(viewer, personId, section, { do: 'describe', id, details: { picture }, before });
  const voice = viewer.personId === personId ? ('person_own_words' as const) : null;
  return writeItem(viewer, personId, section, { do: 'add', id, text: '', details: { picture, voice } });
}

function refuseWritten(reason: Extract<ItemWritten, { allowed: false }>['reason'], form: FormData) {
  if (reason === 'unseen' || reason === 'gone') throw data(null, { status: 404 });
  if (reason === 'forbidden') throw data(null, { status: 403 });
  const told = wordsHere(pictureRefusals);
  if (reason === 'changed meanwhile') return badForm<FormRefusal>(refuseForm(form, '', told.changed_meanwhile), 409);
  return badForm<FormRefusal>(refuseForm(form, '', told.page_is_full));
}

/** What a form with a file gets back when too many are taken in already: nothing was read of it. */
export function tooManyAtOnce() {
  return badForm<FormRefusal>({ ...notRefused, errors: { '': [wordsHere(pictureRefusals).too_many_at_once] } }, 503);
}

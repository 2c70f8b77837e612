import { data, redirect } from '@remix-run/node';
import { z } from 'zod';
import { howKnownCodes, itemSections, voices } from '../../domain/plan';
import { longestBroughtIn } from '../../domain/proposed-pieces';
import type { Viewer } from '../../domain/viewer';
import { badForm, readForm, refuseForm } from '../../platform/form';
import { bringingInRefusals } from '../../words/bringing-in-refusals';
import { refusalsOf, wordsHere } from '../../words/words-here.server';
import { bringIn } from './bring-in.server';
import { placePiece, skipPiece, throwAway } from './place-piece.server';
import { readDocument } from './read-document.server';

const say = refusalsOf(bringingInRefusals);

/** Bytes of a document at most. */
const largestFile = 10 * 1024 * 1024;

const pieceId = z.string().max(64);
const placing = z.strictObject({
  do: z.literal('place'),
  id: pieceId,
  words: z.string(say.words_missing).trim().min(1, say.words_missing).max(20_000, say.too_long),
  section: z.enum(itemSections, say.part_missing),
  voice: z.enum(voices, say.voice_missing),
  howKnown: z.enum(howKnownCodes, say.not_listed).optional(),
});
const leaving = z.object({
  do: z.enum(['skip', 'throw-away', 'throw-all']),
  id: pieceId.optional(),
  words: z.string().trim().max(20_000, say.too_long).default(''),
});

/** What was posted on the page: a text or a document to cut into pieces, or what becomes of one piece. */
export async function takeBringIn(viewer: Viewer, personId: string, form: FormData) {
  const at = `/people/${personId}/plan/bring-in`;
  const told = wordsHere(bringingInRefusals);
  const refuse = (field: string, message: string, status = 400) => badForm(refuseForm(form, field, message), status);
  const what = form.get('do');
  if (what === 'bring') {
    const read = await textIn(form);
    if (!read.ok) return refuse('file', told[read.why]);
    const result = await bringIn(viewer, personId, read.text);
    if (result.allowed) return redirect(at);
    if (result.reason === 'forbidden') throw data(null, { status: 403 });
    return refuse(read.from, result.reason === 'empty' ? told.empty : told.too_long);
  }
  if (what === 'place') {
    const read = readForm(form, placing);
    if (!read.ok) return badForm(read.refusal);
    const { howKnown, ...placed } = read.value;
    const result = await placePiece(viewer, personId, { ...placed, howKnown: howKnown ?? null });
    if (result.allowed) return redirect(`${at}?placed=${placed.section}`);
    if (result.reason === 'gone') return refuse('', told.piece_is_gone, 409);
    if (result.reason === 'unseen') throw data(null, { status: 404 });
    return result.reason === 'full' ? refuse('section', told.page_is_full) : refuse('section', told.not_yours, 403);
  }
  const read = readForm(form, leaving);
  if (!read.ok) return badForm(read.refusal);
  const { do: leave, id = '', words } = read.value;
  if (leave === 'skip') await skipPiece(viewer, personId, id, words);
  else await throwAway(viewer, personId, leave === 'throw-all' ? 'all' : id);
  return redirect(at);
}

type TextIn =
  | { ok: true; text: string; from: 'text' | 'file' }
  | { ok: false; why: Exclude<keyof typeof bringingInRefusals.en, 'words_missing'> };

async function textIn(form: FormData): Promise<TextIn> {
  const [typed, file] = [form.get('text'), form.get('file')];
  const text = typeof typed === 'string' ? typed : '';
  if (!(file instanceof File) || (file.size === 0 && file.name === '')) return { ok: true, text, from: 'text' };
  if (text.trim() !== '') return { ok: false, why: 'both' };
  if (file.size > largestFile) return { ok: false, why: 'file_too_large' };
  const read = await readDocument(Buffer.from(await file.arrayBuffer()));
  if (read.ok) {
    const isLong = read.text.length > longestBroughtIn;
    return isLong ? { ok: false, why: 'too_long' } : { ok: true, text: read.text, from: 'file' };
  }
  const why = { 'old-word': 'old_word', pdf: 'pdf', 'not-readable': 'not_readable', empty: 'empty' } as const;
  return { ok: false, why: why[read.reason] };
}

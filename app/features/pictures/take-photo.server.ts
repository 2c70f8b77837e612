import { data } from '@remix-run/node';
import type { KeptKind } from '../../domain/picture';
import type { Viewer } from '../../domain/viewer';
import { pictureRefusals } from '../../words/picture-refusals';
import { wordsHere } from '../../words/words-here.server';
import { encodePhoto, largestPhoto, type PhotoRefusal } from './encode-photo.server';
import { keepMedia, type BelongsTo } from './keep-media.server';

export type PhotoTaken = { allowed: true; id: string } | { allowed: false; told: string; status: number };

/** Makes a photo, or a drawing, anew and keeps it, or says in words why not. Throws 404 and 403 where nothing may be written. */
export async function takePhoto(
  viewer: Viewer,
  personId: string,
  belongsTo: BelongsTo,
  kind: KeptKind,
  photo: File,
): Promise<PhotoTaken> {
  const told = wordsHere(pictureRefusals);
  if (photo.size > largestPhoto) return { allowed: false, told: told.photo['too-large'], status: 413 };
  const encoded = await encodePhoto(Buffer.from(await photo.arrayBuffer()));
  if (!encoded.allowed) return { allowed: false, told: told.photo[encoded.reason], status: statusOf(encoded.reason) };
  const kept = await keepMedia(viewer, personId, belongsTo, kind, encoded.bytes);
  if (kept.allowed) return kept;
  if (kept.reason === 'full') return { allowed: false, told: told.no_room_for_files, status: 400 };
  throw data(null, { status: kept.reason === 'unseen' ? 404 : 403 });
}

function statusOf(reason: PhotoRefusal): number {
  if (reason === 'too-large' || reason === 'too-many-pixels') return 413;
  return reason === 'no-photo' ? 415 : 400;
}

import { data } from '@remix-run/node';
import type { Viewer } from '../../domain/viewer';
import { soundRefusals } from '../../words/sound-refusals';
import { wordsHere } from '../../words/words-here.server';
import { keepMedia, type BelongsTo } from '../pictures/keep-media.server';
import { encodeSound, largestSound, type SoundRefusal } from './encode-sound.server';

export type SoundTaken =
  | { allowed: true; id: string; seconds: number }
  | { allowed: false; told: string; status: number };

/** Makes it anew and keeps it, or says in words why not. Throws 404 and 403 where nothing may be written. */
export async function keepSound(
  viewer: Viewer,
  personId: string,
  belongsTo: BelongsTo,
  brought: File,
): Promise<SoundTaken> {
  const told = wordsHere(soundRefusals);
  if (brought.size > largestSound) return { allowed: false, told: told.sound['too-large'], status: 413 };
  const encoded = await encodeSound(Buffer.from(await brought.arrayBuffer()));
  if (!encoded.allowed) return { allowed: false, told: told.sound[encoded.reason], status: statusOf(encoded.reason) };
  const kept = await keepMedia(viewer, personId, belongsTo, 'sound', { sound: encoded.bytes });
  if (kept.allowed) return { ...kept, seconds: Math.ceil(encoded.seconds) };
  if (kept.reason === 'full') return { allowed: false, told: told.no_room_for_files, status: 400 };
  throw data(null, { status: kept.reason === 'unseen' ? 404 : 403 });
}

function statusOf(reason: SoundRefusal): number {
  if (reason === 'too-large' || reason === 'too-long') return 413;
  return reason === 'no-sound' || reason === 'has-film' ? 415 : 400;
}

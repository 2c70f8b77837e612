import { isKeptId, longestPictureWords } from './picture';

/** A voice note of an item: nobody but people ever writes down what is said in it. */
export interface Sound {
  /** Of its file, which is kept here. */
  id: string;
  /** How long it is, in whole seconds, rounded up. */
  seconds: number;
  /** What is said in it, in a few words; empty where nobody wrote them. */
  words: string;
}

/** Seconds of a voice note, at most. */
export const longestSound = 180;

/** Whether a value is a voice note, with nothing else about it (D11). */
export function isSound(value: unknown): value is Sound {
  if (typeof value !== 'object' || value === null || Object.keys(value).length !== 3) return false;
  const { id, seconds, words } = value as Record<string, unknown>;
  if (typeof words !== 'string' || words.length > longestPictureWords) return false;
  return isKeptId(id) && Number.isInteger(seconds) && Number(seconds) > 0 && Number(seconds) <= longestSound;
}

/** Where the browser finds it. */
export function soundAddress({ id }: Sound): string {
  return `/sounds/${id}`;
}

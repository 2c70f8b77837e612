import { symbolKey, type SymbolPicture } from '../../domain/picture';
import type { SectionCode } from '../../domain/plan';
import { talkPicturesOf } from '../../domain/talk-pictures';
import { talkPicturesWords } from '../../words/talk-pictures';
import { wordsHere } from '../../words/words-here.server';
import { findMeanings } from '../pictures/symbol-meanings.server';

/** A picture to show and to point at, with what it says. */
export interface ShownPicture {
  name: string;
  picture: SymbolPicture;
}

/** The pictures of one question; each says what it means to the person, where that was ever said (H20). */
export async function shownPictures(personId: string, section: SectionCode): Promise<ShownPicture[]> {
  const words = wordsHere(talkPicturesWords);
  const meanings = await findMeanings(personId);
  return talkPicturesOf(section).map(({ name, symbol }) => ({
    name,
    picture: { kind: 'symbol', ...symbol, words: meanings.get(symbolKey(symbol)) ?? words[name] },
  }));
}

/** Nothing where the question has no picture of that name. */
export function pictureNamed(pictures: readonly ShownPicture[], name: string | undefined): SymbolPicture | null {
  return pictures.find((each) => each.name === name)?.picture ?? null;
}

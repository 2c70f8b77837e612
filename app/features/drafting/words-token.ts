import { whosePage } from '../../platform/whose-page';

/**
 * Which shape of words a page knows. A page that knows another is let in by no server, since an editor takes out what it
 * does not know (H18): raise it whenever the words of an answer can hold something new.
 */
export const wordsVersion = 1;

/** What a page says of itself when it opens a section: the words it knows, then the account that it was made for. */
export const wordsToken = [`words/${wordsVersion}`, ...Object.values(whosePage())].join(' ');

/** What a page said of itself: whether it knows the words of now, and whose it is. */
export function readToken(token: string): { isOld: boolean; madeFor: string | undefined } {
  const [words, madeFor] = token.split(' ');
  return { isOld: words !== `words/${wordsVersion}`, madeFor };
}

/**
 * Which shape of words a page knows. A page that knows another is let in by no server, since an editor takes out what it
 * does not know (H18): raise it whenever the words of an answer can hold something new.
 */
export const wordsVersion = 1;

/** What a page says of itself when it opens a section. */
export const wordsToken = `words/${wordsVersion}`;

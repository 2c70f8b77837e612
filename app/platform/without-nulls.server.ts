import { Transform, type Writable } from 'node:stream';

/**
 * React 18 leaves zero bytes where a letter of several bytes meets the end of its buffer of 2,048 (facebook/react
 * issue 31134): in a text field the browser would make a wrong letter of each, and the next post would save it.
 *
 * @returns hands everything else on to `target`, and ends it
 */
export function withoutNulls(target: Writable): Transform {
  const filter = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      done(null, chunk.includes(0) ? chunk.filter((byte) => byte !== 0) : chunk);
    },
  });
  filter.pipe(target);
  return filter;
}

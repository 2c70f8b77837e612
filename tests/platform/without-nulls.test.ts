import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { createElement } from 'react';
import { renderToPipeableStream } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { withoutNulls } from '#app/platform/without-nulls.server';

/** Letters of two, three and four bytes, across the end of React's first buffer at each of their bytes. */
function pages() {
  return Array.from({ length: 12 }, (_, shift) =>
    createElement(
      'main',
      null,
      ...Array.from({ length: 6 }, (_each, key) => createElement('p', { key }, 'a'.repeat(300))),
      createElement('p', null, 'a'.repeat(100 + shift)),
      createElement('textarea', { defaultValue: 'ŵ“🙂'.repeat(20) }),
    ),
  );
}

function rendered(page: ReturnType<typeof pages>[number], through: (body: PassThrough) => NodeJS.WritableStream) {
  const body = new PassThrough();
  const { pipe } = renderToPipeableStream(page, { onAllReady: () => void pipe(through(body)) });
  return text(body);
}

describe('P11: a page that is streamed', () => {
  it('holds every letter and nothing between them', async () => {
    const asReact = await Promise.all(pages().map((page) => rendered(page, (body) => body)));
    expect(asReact.some((html) => html.includes('\0'))).toBe(true);
    const ours = await Promise.all(pages().map((page) => rendered(page, withoutNulls)));
    for (const html of ours) {
      expect(html).not.toContain('\0');
      expect(html).toContain('ŵ“🙂'.repeat(20));
    }
  });
});

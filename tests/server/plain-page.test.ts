import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { sendPlainPage } from '../../app/server/plain-page';

it('P15: a page that the process itself answers with has a main part, a link that skips to it, and the way to help, in both languages', async () => {
  const server = createServer((_request, response) => sendPlainPage(response, 403, 'not_our_page'));
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  try {
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    for (const [cookie, skip, help] of [
      ['', 'Skip to the main part', 'Get help'],
      ['language=cy', 'Neidio i’r brif ran', 'Cael help'],
    ] as const) {
      const page = await (await fetch(address, { headers: { cookie } })).text();
      expect(page).toContain(`<a class="skip" href="#main">${skip}</a>`);
      expect(page).toContain(`<header><p><a href="/help">${help}</a></p></header>`);
      expect(page).toMatch(/<main id="main" tabindex="-1">.*<h1>.*<\/main>/);
      expect(page).not.toContain('<script');
    }
  } finally {
    await new Promise((resolve) => void server.close(resolve));
  }
});

import { AsyncLocalStorage } from 'node:async_hooks';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startProcess } from '../support/process';

describe('D2: a form post', () => {
  it('reaches the page from our own Origin', async () => {
    const { base, pagesAsked } = await startProcess();
    const answer = await fetch(`${base}/x`, { method: 'POST', body: 'a=1', headers: { Origin: base } });
    expect(await answer.text()).toContain('posted=a=1');
    expect(pagesAsked()).toBe(1);
  });

  it.each(['POST', 'PUT', 'PATCH', 'DELETE'])(
    'by %s with no, a null or a foreign Origin never does',
    async (method) => {
      const { base, pagesAsked } = await startProcess();
      for (const origin of [undefined, 'null', 'https://evil.example']) {
        const headers: Record<string, string> = origin ? { Origin: origin } : {};
        const answer = await fetch(`${base}/x`, { method, body: 'a=1', headers });
        expect(answer.status).toBe(403);
        expect(await answer.text()).toContain('Nothing changed.');
      }
      expect(pagesAsked()).toBe(0);
    },
  );
});

describe('D10: what is too large or no request of ours', () => {
  it('is refused before page code sees it', async () => {
    const { base, pagesAsked } = await startProcess();
    const headers = { Origin: base };
    const large = await fetch(`${base}/x`, { method: 'POST', body: 'a'.repeat(1024 * 1024 + 1), headers });
    expect(large.status).toBe(413);
    const body = new Blob(['a']).stream();
    const endless = await fetch(`${base}/x`, { method: 'POST', body, headers, duplex: 'half' } as RequestInit);
    expect(endless.status).toBe(411);
    expect((await fetch(`${base}/%E0%A4%A`)).status).toBe(400);
    expect((await fetch(`${base}//evil.example`)).status).toBe(400);
    expect((await fetch(base, { method: 'PROPFIND' })).status).toBe(405);
    expect(pagesAsked()).toBe(0);
  });

  it('is a file, but where files are sent and up to 10 MB (D14)', async () => {
    const { base, pagesAsked } = await startProcess();
    const send = (to: string, bytes: number, type = 'multipart/form-data; boundary=x') =>
      fetch(`${base}${to}`, {
        method: 'POST',
        body: 'a'.repeat(bytes),
        headers: { Origin: base, 'Content-Type': type },
      });
    const pictures = '/people/01a2/plan/helps/pictures/01a3';
    expect((await send(pictures, 10 * 1024 * 1024)).status).toBe(200);
    expect((await send(`${pictures}.data`, 2 * 1024 * 1024)).status).toBe(200);
    expect(pagesAsked()).toBe(2);
    expect((await send('/people/01a2/plan/bring-in', 11 * 1024 * 1024)).status).toBe(413);
    expect((await send('/admin/symbols', 11 * 1024 * 1024)).status).toBe(413);
    expect((await send('/admin/symbols', 2 * 1024 * 1024)).status).toBe(200);
    const tooLarge = await send(pictures, 11 * 1024 * 1024);
    expect(tooLarge.status).toBe(413);
    expect(await tooLarge.text()).toContain('10 MB');
    expect((await send(pictures, 2 * 1024 * 1024, 'text/plain')).status).toBe(413);
    expect((await send('/people/01a2/plan/helps', 2 * 1024 * 1024)).status).toBe(413);
    expect((await send('/incidents/01a2/account', 2 * 1024 * 1024)).status).toBe(200);
    expect((await send('/incidents/01a2/record', 2 * 1024 * 1024)).status).toBe(413);
    expect(pagesAsked()).toBe(4);
    expect((await send('/people/01a2/plan/bring-in', 2 * 1024 * 1024)).status).toBe(200);
  });

  it('is a host that cannot be one', async () => {
    const { server } = await startProcess();
    const { port } = server.address() as { port: number };
    const status = await new Promise((resolve, reject) => {
      const sent = httpRequest({ port, host: '127.0.0.1', headers: { Host: 'a b<script>' } }, (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      });
      sent.on('error', reject);
      sent.end();
    });
    expect(status).toBe(400);
  });
});

describe('D3: a page', () => {
  it('allows only scripts and styles with the nonce of this one answer', async () => {
    const { base } = await startProcess();
    const [first, second] = [await fetch(base), await fetch(base)];
    const policy = first.headers.get('content-security-policy') ?? '';
    const nonce = /nonce=(\S+)/.exec(await first.text())?.[1];
    expect(policy).toContain(`script-src 'self' 'nonce-${nonce}' 'strict-dynamic';`);
    expect(policy).toContain(`style-src 'self' 'nonce-${nonce}';`);
    for (const rule of ["object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'", "form-action 'self'"]) {
      expect(policy).toContain(rule);
    }
    expect(policy).not.toContain('unsafe-eval');
    expect(policy.replace("style-src-attr 'unsafe-inline'", '')).not.toContain('unsafe-inline');
    expect(second.headers.get('content-security-policy')).not.toBe(policy);
    expect(first.headers.get('referrer-policy')).toBe('same-origin');
    expect(first.headers.get('cache-control')).toBe('no-store');
    expect(first.headers.get('x-powered-by')).toBeNull();
  });

  it('is sent compressed to who can read it, and whole', async () => {
    const { base } = await startProcess();
    const body = 'a long sentence. '.repeat(5_000);
    const ask = (encoding: string) =>
      fetch(`${base}/x`, { method: 'POST', body, headers: { Origin: base, 'Accept-Encoding': encoding } });
    const [small, plain] = [await ask('gzip'), await ask('identity')];
    expect(small.headers.get('content-encoding')).toBe('gzip');
    expect(small.headers.get('vary')).toContain('Accept-Encoding');
    expect(plain.headers.get('content-encoding')).toBeNull();
    expect(await small.text()).toContain(`posted=${body}`);
    expect(await plain.text()).toContain(`posted=${body}`);
  });

  it('that breaks answers in plain words and tells the log no words of anybody', async () => {
    const { base, told } = await startProcess({
      card: async () => {
        throw new Error('Karim');
      },
    });
    const answer = await fetch(`${base}/people/0190a6d2/now`);
    expect(answer.status).toBe(500);
    expect(await answer.text()).not.toContain('Karim');
    expect(told.map(({ message }) => message)).toContain('the card failed');
  });
});

describe('files of the build', () => {
  it('are kept by browsers, and sent small to those that can read it', async () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'alongside-files-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    mkdirSync(path.join(folder, 'assets'));
    writeFileSync(path.join(folder, 'assets', 'page-1a2b.js'), 'plain');
    writeFileSync(path.join(folder, 'assets', 'page-1a2b.js.br'), brotliCompressSync('small'));
    writeFileSync(path.join(folder, 'favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
    const { base } = await startProcess({}, folder);
    const small = await fetch(`${base}/assets/page-1a2b.js`, { headers: { 'Accept-Encoding': 'br' } });
    expect(small.headers.get('content-encoding')).toBe('br');
    expect(small.headers.get('content-type')).toContain('text/javascript');
    expect(await small.text()).toBe('small');
    const plain = await fetch(`${base}/assets/page-1a2b.js`, { headers: { 'Accept-Encoding': 'identity' } });
    expect(await plain.text()).toBe('plain');
    expect(plain.headers.get('cache-control')).toContain('immutable');
    // Each of these is sent with every script: what a script has no use for is not there.
    expect([...plain.headers.keys()].sort()).toEqual([
      'cache-control',
      'connection',
      'content-length',
      'content-type',
      'cross-origin-resource-policy',
      'date',
      'keep-alive',
      'vary',
      'x-content-type-options',
    ]);
    const icon = await fetch(`${base}/favicon.svg`);
    expect(icon.headers.get('cache-control')).toBe('public, max-age=0');
    expect(icon.headers.get('x-content-type-options')).toBe('nosniff');
    expect(icon.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(icon.headers.get('etag')).not.toBeNull();
  });
});

describe('/healthz', () => {
  it('says 200 only while requests are answered', async () => {
    const { base, setState } = await startProcess();
    const ready = await fetch(`${base}/healthz`);
    expect([ready.status, await ready.json()]).toEqual([200, { status: 'ready' }]);
    for (const state of ['starting', 'stopping'] as const) {
      setState(state);
      const answer = await fetch(`${base}/healthz`);
      expect([answer.status, await answer.json()]).toEqual([503, { status: state }]);
      expect((await fetch(base)).status).toBe(503);
    }
  });
});

describe('the right-now card', () => {
  it('is answered before the pages, with headers of its own over the strict ones', async () => {
    const { base, pagesAsked } = await startProcess({
      card: async ({ url }) =>
        url.includes('0190a6d2')
          ? { status: 200, headers: { 'Content-Type': 'text/html' }, body: '<h1>Card</h1>' }
          : null,
    });
    const card = await fetch(`${base}/people/0190a6d2/now`);
    expect(await card.text()).toBe('<h1>Card</h1>');
    expect(card.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(pagesAsked()).toBe(0);
    await fetch(`${base}/people/0190ffff/now`);
    expect(pagesAsked()).toBe(1);
  });

  it('and the pages speak the language of the device that asks', async () => {
    const here = new AsyncLocalStorage<string>();
    const { base } = await startProcess({
      speaking: (language, work) => here.run(language, work),
      card: async () => ({ status: 200, headers: {}, body: `card=${here.getStore()}` }),
    });
    const ask = async (path: string, init?: RequestInit) => (await fetch(`${base}${path}`, init)).text();
    const cookie = { Cookie: 'language=en' };
    expect(await ask('/people/0190a6d2/now', { headers: cookie })).toBe('card=en');
    expect(await ask('/', { method: 'POST', headers: cookie })).toContain('<html lang="en-GB">');
    // Where no page can change the language, both are there: the one of the device first.
    const welsh = await ask('/', { method: 'POST', headers: { Cookie: 'language=cy' } });
    expect(welsh).toMatch(/<html lang="cy-GB">.*<section lang="cy-GB"><h1>.*<section lang="en-GB"><hr><h2>/);
  });
});

describe('the symbols (INCLUSION A5)', () => {
  it('are our own and those of their packages, and run nothing', async () => {
    const { base, pagesAsked } = await startProcess();
    for (const symbol of ['health_icons/body/ear.svg', 'alongside/being-held.svg']) {
      const { status, headers } = await fetch(`${base}/symbols/${symbol}`);
      expect([status, headers.get('content-type')], symbol).toEqual([200, 'image/svg+xml']);
      expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    }
    expect((await fetch(`${base}/symbols/openmoji/1F442.svg`)).status).toBe(200);
    for (const wrong of [
      'openmoji/none.svg',
      'openmoji/..%2f..%2fpackage.json',
      'alongside/none.svg',
      'alongside/..%2f..%2ffavicon.svg',
      'elsewhere/1F442.svg',
    ]) {
      expect((await fetch(`${base}/symbols/${wrong}`)).status, wrong).toBe(404);
    }
    expect(pagesAsked()).toBe(0);
  });
});

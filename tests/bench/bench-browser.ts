import path from 'node:path';
import { writeFileSync } from 'node:fs';
import { chromium, type Browser } from '@playwright/test';
import { itemSections } from '../../app/domain/plan';
import { fetchCard } from './bench-card';
import type { Dataset } from './dataset';
import { figure, median, rounds, type Figure } from './figures';
import { startFloor, type Running } from './processes';
import { signIn } from './sign-in';

/** What DevTools calls Fast 3G: bytes a second, milliseconds. */
const fast3g = {
  offline: false,
  downloadThroughput: (1.6 * 1024 * 1024 * 0.9) / 8,
  uploadThroughput: (750 * 1024 * 0.9) / 8,
  latency: 150 * 3.75,
};

interface Seen {
  /** Milliseconds until the words stand there. */
  words: number;
  scripts: number;
}

/** A browser that has never been here, signed in. */
async function newcomer(browser: Browser, origin: string, cookie: string) {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const [name, value] = cookie.split('=') as [string, string];
  await context.addCookies([
    { name, value, url: `${origin.replace('http:', 'https:')}/`, secure: true, httpOnly: true },
  ]);
  const tab = await context.newPage();
  const devtools = await context.newCDPSession(tab);
  await devtools.send('Network.enable');
  return { context, tab, devtools };
}

/** A browser that has never been here opens the page, with a slow processor and a slow network. */
async function open(browser: Browser, origin: string, page: string, cookie: string): Promise<Seen> {
  const { context, tab, devtools } = await newcomer(browser, origin, cookie);
  await devtools.send('Network.setCacheDisabled', { cacheDisabled: true });
  await devtools.send('Network.emulateNetworkConditions', fast3g);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  let scripts = 0;
  tab.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts++;
  });
  const response = await tab.goto(`${origin}${page}`, { waitUntil: 'load' });
  if (response?.status() !== 200) throw new Error(`The page answered ${response?.status()}.`);
  const words = await tab.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const [entry] = list.getEntriesByName('first-contentful-paint');
          if (entry) resolve(entry.startTime);
        }).observe({ type: 'paint', buffered: true });
      }),
  );
  await tab.waitForLoadState('networkidle');
  await context.close();
  return { words, scripts };
}

/** Kilobytes of script, compressed, that a question's page fetches before an answer is opened, and what one more brings. */
async function scriptsOf(
  browser: Browser,
  origin: string,
  page: string,
  cookie: string,
): Promise<{ before: number; editor: number }> {
  const { context, tab, devtools } = await newcomer(browser, origin, cookie);
  const scripts = new Set<string>();
  let bytes = 0;
  devtools.on('Network.responseReceived', ({ requestId, type }) => void (type === 'Script' && scripts.add(requestId)));
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) bytes += encodedDataLength;
  });
  await tab.goto(`${origin}${page}`, { waitUntil: 'networkidle' });
  const before = bytes;
  await tab
    .getByRole('link', { name: /^Change/ })
    .first()
    .click();
  await tab.locator('[contenteditable=true]').waitFor();
  await tab.waitForLoadState('networkidle');
  await context.close();
  return { before: before / 1_000, editor: (bytes - before) / 1_000 };
}

/** One static file of 10 kB of words, as the floor of any page. */
function staticPage(): string {
  const line = '<p>One person. Lights down. Stop talking. Never hold me. Put the cushion there, and step back.</p>\n';
  const body = line.repeat(Math.floor((10 * 1024 - 120) / line.length));
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Words</title><h1>One person.</h1>\n${body}</html>`;
}

export async function benchBrowser(server: Running, data: Dataset, count: number, loads: number): Promise<Figure[]> {
  const cookie = await signIn(server.port, data.worker.email, data.password);
  const page = `/people/${data.people[0]}/now`;
  const { folder } = await fetchCard(server.port, page, cookie);
  const headers = path.join(folder, 'static.json');
  const body = path.join(folder, 'static.html');
  writeFileSync(headers, JSON.stringify({ 'Content-Type': 'text/html; charset=utf-8' }));
  writeFileSync(body, staticPage());
  const floor = await startFloor('floor-page.ts', server.port + 1, [path.join(folder, 'floor.db'), headers, body]);
  const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
  const browser = await chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
    ],
  });
  try {
    const some = async (origin: string, where: string): Promise<Seen> => {
      const seen: Seen[] = [];
      for (let n = 0; n < loads; n++) seen.push(await open(browser, origin, where, cookie));
      return { words: median(seen.map((each) => each.words)), scripts: Math.max(...seen.map((each) => each.scripts)) };
    };
    await some(`http://localhost:${server.port}`, page);
    const taken = await rounds(
      count,
      () => some(`http://localhost:${floor.port}`, '/'),
      () => some(`http://localhost:${server.port}`, page),
    );
    const writerCookie = await signIn(server.port, data.writer.email, data.password);
    const question = `/people/${data.people[0]}/plan/${itemSections[0]}`;
    const scripts = await scriptsOf(browser, `http://localhost:${server.port}`, question, writerCookie);
    return [
      figure(
        { name: 'card in Chromium, 4 × slower, Fast 3G, cold: its words', unit: 'ms', reach: { most: 1.2 } },
        taken,
        (each) => each.words,
      ),
      most('script of a question’s page before an answer is opened', 'kB', scripts.before, 95),
      most('script that opening an answer brings', 'kB', scripts.editor, 130),
      most('scripts sent with the card', '', Math.max(...taken.map((each) => each.ours.scripts)), 0),
    ];
  } finally {
    await browser.close();
    await floor.stop();
  }
}

function most(name: string, unit: string, ours: number, limit: number): Figure {
  return { name, unit, floor: null, ours, ratio: null, limit: { most: limit } };
}

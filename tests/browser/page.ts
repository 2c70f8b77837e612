import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { test as base, expect, type Browser, type BrowserContext, type Locator, type Page } from '@playwright/test';
import type axe from 'axe-core';
import { folders, serveExamples, type Server } from './server';

export { expect };

/**
 * What a browser says of a page that has lost its network, with what else a test expects: one expression, for
 * Playwright takes a list of two for a value with its settings.
 */
export function withoutNetwork(...also: RegExp[]): RegExp[] {
  const all = [/ERR_INTERNET_DISCONNECTED/, /Failed to fetch manifest patches/, ...also];
  return [new RegExp(all.map(({ source }) => source).join('|'))];
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}

const require = createRequire(import.meta.url);

export interface DemoAccount {
  role: string;
  name: string;
  email: string;
  password: string;
  personId: string | null;
  url: string;
}

/** Who can sign in, as `npm run demo` writes it down beside the database. */
export function demoAccounts(): DemoAccount[] {
  const file = path.join(folders.example(), 'demo-accounts.json');
  return JSON.parse(readFileSync(file, 'utf8')) as DemoAccount[];
}

/** The example account with this role, this name or this email; the first of several. */
export function demoAccount(who: string): DemoAccount {
  const found = demoAccounts().find(({ role, name, email }) => role === who || email === who || name.startsWith(who));
  if (!found) throw new Error(`No example account is ${who}: see tests/browser/page.ts.`);
  return found;
}

/** Signs in with the plain form, as anybody would, with or without script. */
export async function signIn(page: Page, { email, password }: Pick<DemoAccount, 'email' | 'password'>): Promise<void> {
  await page.goto('/sign-in');
  await page.locator('input[name=email]').fill(email);
  await page.locator('input[name=password]').fill(password);
  await page.locator('input[name=password]').press('Enter');
  await page.waitForURL((url) => url.pathname !== '/sign-in');
}

/** The same without the form on the screen: for those whose signing in is not what a test is about. */
async function postSignIn(
  { request }: BrowserContext,
  origin: string,
  { email, password }: DemoAccount,
): Promise<void> {
  const form = { email, password };
  const answer = await request.post('/sign-in', { form, headers: { Origin: origin }, maxRedirects: 0 });
  expect(answer.status(), `${email} signs in`).toBe(302);
}

/** Until the page's script has taken it over: before that a tap goes as a plain form. */
export async function takenOver(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const main = document.querySelector('main');
    return main && Object.keys(main).some((key) => key.startsWith('__reactProps'));
  });
}

/** Presses a button of a plain form, and waits for the page that answers: a press before that takes its place. */
export async function answered(button: Locator): Promise<void> {
  await Promise.all([button.page().waitForEvent('load'), button.click()]);
}

// Beyond axe's own choice: text at 7:1 (1.4.6) instead of 4.5:1, and targets (2.5.8).
const rules = {
  'color-contrast-enhanced': { enabled: true },
  'target-size': { enabled: true },
  'color-contrast': { enabled: false },
};

/** axe finds nothing on this page (INCLUSION: WCAG 2.2 AA, and contrast at AAA). */
export async function expectAccessible(page: Page): Promise<void> {
  await expectNothingFound(page, { rules });
}

/** Only what a change of theme can change: the colours of the words. */
export async function expectReadableColours(page: Page): Promise<void> {
  await expectNothingFound(page, { runOnly: { type: 'rule', values: ['color-contrast-enhanced'] } });
}

const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** For a page that will be loaded again and again: axe comes with each load, in half the time. */
export async function bringAxeAlong(page: Page): Promise<void> {
  await page.addInitScript({ content: axeSource });
}

async function expectNothingFound(page: Page, options: axe.RunOptions): Promise<void> {
  // Once for each page that was loaded: reading it takes longer than all of its rules.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource);
  const told = await page.evaluate(async (asked) => {
    // What stays in sight while the page is scrolled hides a part of whatever lies under it just then; that it never
    // hides what has the focus is measured by itself.
    const edges = [...document.querySelectorAll<HTMLElement>('.bar, .dock')];
    for (const edge of edges) edge.style.position = 'static';
    const { violations } = await window.axe.run(document, {
      ...asked,
      resultTypes: ['violations'],
      preload: false,
      iframes: false,
    });
    for (const edge of edges) edge.style.position = '';
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  }, options);
  expect.soft(told, `axe at ${new URL(page.url()).pathname}`).toEqual([]);
}

type ContextOptions = Parameters<Browser['newContext']>[0];

interface Fixtures {
  /** What may stand in the console of this test; anything else there fails it. */
  expectedErrors: RegExp[];
  faults: string[];
  /** A page of its own browser context, signed in as an example account: a role, the start of a name, or an email. */
  as(who: string, options?: ContextOptions): Promise<Page>;
}

interface WorkerFixtures {
  /** The server for the tests of a file: on a database of its own, so that no file meets what another one wrote. */
  serverFor(file: string): Promise<Server>;
}

function watch(context: BrowserContext, faults: string[]): void {
  context.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  context.on('weberror', (fault) => faults.push(String(fault.error())));
}

/** Every context is watched: an error in the console, or one that a script threw, fails the test. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  serverFor: [
    async ({ playwright: _ }, use) => {
      let running: { file: string; server: Server } | undefined;
      await use(async (file) => {
        if (running?.file === file) return running.server;
        await running?.server.stop('SIGKILL');
        running = { file, server: await serveExamples() };
        return running.server;
      });
      await running?.server.stop('SIGKILL');
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ serverFor }, use, { file }) => {
    await use((await serverFor(file)).address);
  },
  expectedErrors: [[], { option: true }],
  faults: [
    async ({ expectedErrors }, use) => {
      const faults: string[] = [];
      await use(faults);
      expect(faults.filter((fault) => !expectedErrors.some((expected) => expected.test(fault)))).toEqual([]);
    },
    { auto: true },
  ],
  context: async ({ context, faults }, use) => {
    watch(context, faults);
    await use(context);
  },
  as: async ({ browser, baseURL, faults }, use) => {
    const opened: BrowserContext[] = [];
    await use(async (who, options) => {
      const context = await browser.newContext(options);
      opened.push(context);
      watch(context, faults);
      await postSignIn(context, baseURL!, demoAccount(who));
      const page = await context.newPage();
      await page.goto('/');
      return page;
    });
    for (const context of opened) await context.close();
  },
});

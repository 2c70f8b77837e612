import type { Page } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expectNoSideways, narrow } from './measures';
import { demoAccount, expect, expectAccessible, expectReadableColours, takenOver, test } from './page';

interface Node {
  role?: string;
  children?: Node[];
}

/** What stands in the tags of a PDF: how often each role, and where nested ones stand. */
async function tagsOf(bytes: Buffer) {
  const document = await getDocument({ data: new Uint8Array(bytes) }).promise;
  const { info } = await document.getMetadata();
  const paths = new Set<string>();
  const roles = new Map<string, number>();
  const walk = (node: Node, above: string) => {
    const at = node.role ? `${above}/${node.role}` : above;
    if (node.role) {
      paths.add(at);
      roles.set(node.role, (roles.get(node.role) ?? 0) + 1);
    }
    for (const child of node.children ?? []) walk(child, at);
  };
  for (let number = 1; number <= document.numPages; number += 1) {
    const tree = await (await document.getPage(number)).getStructTree();
    if (tree) walk(tree as Node, '');
  }
  const marks = (await document.getMarkInfo()) as unknown as Map<string, boolean> | null;
  return {
    info: info as Record<string, unknown>,
    marked: marks?.get('Marked'),
    roles,
    paths: [...paths],
    pages: document.numPages,
  };
}

/** The incident of the examples in which Ffion was held. */
async function heldIncident(page: Page): Promise<string> {
  await page.goto(`/people/${demoAccount('Ffion').personId}/incidents`);
  const row = page.locator('main li', { hasText: 'A restriction was used' }).last();
  return (await row.locator('a[href^="/incidents/"]').first().getAttribute('href'))!;
}

test('P15: the record is read on a small screen, by night, and printed black on white without what is for the screen', async ({
  as,
}) => {
  const sam = await as('Sam', { viewport: narrow });
  await sam.goto(`${await heldIncident(sam)}/record/read`);
  await expect(sam.getByRole('heading', { level: 1 })).toBeVisible();
  await expectNoSideways(sam);
  await expectAccessible(sam);
  await sam.emulateMedia({ colorScheme: 'dark' });
  await expectReadableColours(sam);
  // Whatever the screen has, paper is white: what is chosen for the night is not printed (P5).
  for (const colorScheme of ['light', 'dark'] as const) {
    await sam.emulateMedia({ media: 'print', colorScheme });
    await expectReadableColours(sam);
    expect(await sam.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(255, 255, 255)');
  }
  await expect(sam.getByRole('link', { name: 'Get help' })).toBeHidden();
  await expect(sam.getByText(/^Opened to read or print by Sam Okoro/)).toBeVisible();
  const colours = await sam
    .locator('.record-read h2')
    .first()
    .evaluate((node) => getComputedStyle(node).color);
  expect(colours).toBe('rgb(0, 0, 0)');
});

test('P5: on paper the agreed plan, its Easy Read and the card are black on white, whatever the screen has', async ({
  as,
}) => {
  const sam = await as('Sam');
  for (const page of ['agreed', 'agreed/easy', 'now']) {
    await sam.goto(`/people/${demoAccount('Ffion').personId}/${page}`);
    await sam.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await expectReadableColours(sam);
    expect(await sam.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(255, 255, 255)');
  }
});

test('P15: the PDF that the browser makes of the record is tagged: language, title, headings, lists and tables', async ({
  as,
}) => {
  const sam = await as('Sam');
  await sam.goto(`${await heldIncident(sam)}/record/read`);
  const { info, marked, roles, paths, pages } = await tagsOf(await sam.pdf({ tagged: true, preferCSSPageSize: true }));
  expect(marked).toBe(true);
  expect(info.Language).toBe('en-GB');
  expect(info.Title).toBe('The record, to read · Alongside');
  expect(pages).toBeGreaterThan(1);
  expect(roles.get('H1')).toBe(1);
  expect(roles.get('H2')).toBeGreaterThan(8);
  for (const role of ['Table', 'Caption', 'TH', 'TD', 'L', 'LI']) expect(roles.get(role), role).toBeGreaterThan(0);
  expect(paths.some((path) => /\/Table\/.*\/?TR\/TH$/.test(path))).toBe(true);
  expect(paths.some((path) => /\/L\/LI$/.test(path))).toBe(true);
});

test('P15: the copy for the parents of a pupil is tagged too: title, headings and tables, and nothing that is for the screen', async ({
  as,
}) => {
  const kofi = await as('Kofi');
  await kofi.goto(`/people/${demoAccount('Idris').personId}/now`);
  await kofi.getByRole('button', { name: "It's getting difficult" }).click();
  await kofi.waitForURL(/\/incidents\//);
  await takenOver(kofi);
  await kofi.getByRole('button', { name: /^Physical restraint/ }).click();
  await kofi.getByRole('button', { name: 'Stopped', exact: true }).click();
  await kofi.getByRole('button', { name: 'It is over' }).click();
  await expect(kofi.getByRole('heading', { name: 'It is over. A restriction was used.' })).toBeVisible();
  await kofi.goto(`${new URL(kofi.url()).pathname}/record/parents`);
  await expect(kofi.getByRole('heading', { level: 1 })).toBeVisible();
  const { info, marked, roles, paths } = await tagsOf(await kofi.pdf({ tagged: true, preferCSSPageSize: true }));
  expect([marked, info.Language]).toEqual([true, 'en-GB']);
  expect(String(info.Title)).not.toContain('Idris');
  expect(roles.get('H1')).toBe(1);
  expect(roles.get('H2')).toBeGreaterThan(2);
  for (const role of ['Table', 'Caption', 'TH', 'TD']) expect(roles.get(role), role).toBeGreaterThan(0);
  expect(paths.some((path) => /\/Form/.test(path))).toBe(false);
});

test('A1, H15: the person opens what was written in Easy Read part by part, without script, and all of it to print', async ({
  as,
}) => {
  const ffion = await as('Ffion', { javaScriptEnabled: false, viewport: narrow });
  await ffion.goto(`/people/${demoAccount('Ffion').personId}/incidents`);
  await ffion
    .getByRole('link', { name: /^Easy Read: / })
    .first()
    .click();
  await expect(ffion.getByRole('heading', { name: 'What is inside?' })).toBeVisible();
  await expect(ffion.getByRole('heading', { name: 'What happened' })).toBeHidden();
  await ffion.getByRole('link', { name: 'What happened' }).click();
  await expect(ffion.getByRole('heading', { name: 'What happened' })).toBeVisible();
  await ffion.getByRole('link', { name: 'Read on: What people tried' }).click();
  await ffion.getByRole('link', { name: 'Read on: What I say' }).click();
  await ffion.getByRole('link', { name: 'Read on: What I can do now' }).click();
  await expect(ffion.getByRole('heading', { name: 'How I can complain' })).toBeVisible();
  await expect(ffion.getByText('03000 616161')).toBeVisible();
  await expectNoSideways(ffion);
});

test('A1: the Easy Read record is 16 pt and more, on paper too, and its PDF is tagged in the language of the page', async ({
  as,
}) => {
  const ffion = await as('Ffion');
  await ffion.goto(`/people/${demoAccount('Ffion').personId}/incidents`);
  await ffion
    .getByRole('link', { name: /^Easy Read: / })
    .first()
    .click();
  await ffion.getByRole('link', { name: 'All of it, to read or to print' }).click();
  await expect(ffion.getByRole('heading', { name: 'How I can complain' })).toBeVisible();
  // 16 points, on the screen and on paper.
  for (const media of ['screen', 'print'] as const) {
    await ffion.emulateMedia({ media });
    const smallest = await ffion.evaluate(() =>
      Math.min(
        ...[...document.querySelectorAll('.easy-record *')]
          .filter((node) => [...node.childNodes].some((child) => child.nodeType === 3 && child.textContent!.trim()))
          .filter((node) => node.checkVisibility())
          .map((node) => parseFloat(getComputedStyle(node).fontSize)),
      ),
    );
    expect(smallest, media).toBeGreaterThanOrEqual(21.33);
  }
  await ffion.emulateMedia({ media: null });
  const { info, marked, roles } = await tagsOf(await ffion.pdf({ tagged: true, preferCSSPageSize: true }));
  expect([marked, info.Language]).toEqual([true, 'en-GB']);
  for (const role of ['H1', 'H2', 'L', 'LI']) expect(roles.get(role), role).toBeGreaterThan(0);
});

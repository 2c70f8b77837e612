import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import {
  expectBigTargets,
  expectFocusInSight,
  expectFrame,
  expectNoSideways,
  expectSkipLink,
  narrow,
  wide,
} from './measures';
import { bringAxeAlong, demoAccounts, expect, expectAccessible, expectReadableColours, test } from './page';
import type { Screen } from './find-screen';
import { faults, onward, screens } from './screens';

const routes = path.resolve(import.meta.dirname, '../../app/routes');

test('every route that shows a page is in the table of screens', () => {
  const listed = new Set([...screens, ...faults].map(({ route }) => route));
  const there = readdirSync(routes);
  const shown = there.filter((file) => /^export default/m.test(readFileSync(path.join(routes, file), 'utf8')));
  expect(
    shown.filter((file) => !listed.has(file) && !onward.has(file)),
    'add these to tests/browser/screens.ts',
  ).toEqual([]);
  expect(
    [...listed].filter((file) => !there.includes(file)),
    'these are gone',
  ).toEqual([]);
});

// Both workers share this, the longest of all files.
test.describe.configure({ mode: 'parallel' });

/** The words of every example name, long enough to be a name. */
function names(): string[] {
  return demoAccounts()
    .flatMap(({ name }) => name.split(/[\s-]/))
    .filter((word) => word.length > 2);
}

function openers(list: Screen[]) {
  return [...new Set(list.flatMap(({ who }) => who))];
}

function checkAll(list: Screen[]) {
  for (const who of openers(list)) {
    test(`every page that ${who ?? 'nobody in particular'} opens reads, fits and can be reached, light on a narrow screen and dark on a wide one`, async ({
      as,
      page: stranger,
    }) => {
      test.setTimeout(600_000);
      const page = who === null ? stranger : await as(who);
      await bringAxeAlong(page);
      for (const screen of list.filter((each) => each.who.includes(who))) {
        const at = typeof screen.path === 'string' ? screen.path : await screen.path(page);
        await test.step(`${screen.route} as ${who ?? 'a stranger'}`, async () => {
          await page.setViewportSize(narrow);
          await page.emulateMedia({ colorScheme: 'light' });
          await page.goto(at);
          await expectFrame(page, names());
          await expectSkipLink(page);
          await expectAccessible(page);
          await expectNoSideways(page);
          await expectBigTargets(page);
          await expectFocusInSight(page);
          await page.emulateMedia({ colorScheme: 'dark' });
          await page.setViewportSize(wide);
          await expectNoSideways(page);
          await expectBigTargets(page);
          await expectReadableColours(page);
        });
      }
    });
  }
}

checkAll(screens);

test.describe('the pages for what is not there', () => {
  test.use({ expectedErrors: [/the server responded with a status of 40[34]/] });
  checkAll(faults);
});

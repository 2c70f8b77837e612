import type { Page } from '@playwright/test';
import { demoAccount, expect, takenOver, test } from './page';

/** The next data that a page asks for stops in the middle: broken off, or until the page asks for something else. */
async function cutOff(page: Page, how: 'broken' | 'waits') {
  await page.addInitScript((cut) => {
    const whole = window.fetch.bind(window);
    let isCut = false;
    window.fetch = async (input, init) => {
      const answer = await whole(input, init);
      const { pathname } = new URL(input instanceof Request ? input.url : input, location.href);
      if (isCut || !pathname.endsWith('.data')) return answer;
      isCut = true;
      const bytes = new Uint8Array(await answer.arrayBuffer());
      let isFirst = true;
      const body = new ReadableStream({
        start(controller) {
          init?.signal?.addEventListener('abort', () => controller.error(init.signal!.reason));
        },
        pull(controller) {
          if (isFirst) controller.enqueue(bytes.slice(0, bytes.length / 2));
          else {
            Object.assign(window, { isCutOff: true });
            if (cut === 'broken') controller.error(new TypeError('network error'));
          }
          isFirst = false;
        },
      });
      return new Response(body, { status: answer.status, headers: answer.headers });
    };
  }, how);
}

async function atThePlan(page: Page) {
  await page.goto(`/people/${demoAccount('Ffion').personId}/plan`);
  await takenOver(page);
  return (name: RegExp) => page.getByRole('main').getByRole('link', { name }).first().click();
}

test('P11: an answer that breaks off in the middle is asked for again', async ({ as }) => {
  const ffion = await as('Ffion');
  await cutOff(ffion, 'broken');
  const open = await atThePlan(ffion);
  await open(/^Afterwards/);
  await expect(ffion.getByRole('heading', { level: 1, name: 'Afterwards' })).toBeVisible();
});

test('what a page gave up while it arrived is no fault', async ({ as }) => {
  const ffion = await as('Ffion');
  await cutOff(ffion, 'waits');
  const open = await atThePlan(ffion);
  await open(/^Afterwards/);
  await ffion.waitForFunction(() => 'isCutOff' in window);
  await open(/^What helps/);
  await expect(ffion).toHaveURL(/\/plan\/helps$/);
});

import type { Locator, Page } from '@playwright/test';
import { fieldsOf } from '../../app/domain/record-fields';
import { expectNoSideways, narrow } from './measures';
import { answered, demoAccount, expect, test } from './page';

/** Counts what a worker does: each tap, each choice, each box that is written in. */
function counted() {
  let count = 0;
  const written: string[] = [];
  return {
    get count() {
      return count;
    },
    /** What was typed, box by box. */
    written,
    async tap(target: Locator) {
      count += 1;
      await target.click();
    },
    async send(button: Locator) {
      count += 1;
      await answered(button);
    },
    async write(target: Locator, words: string) {
      count += 1;
      written.push(words);
      await target.fill(words);
    },
    async choose(target: Locator, code: string) {
      count += 1;
      await target.selectOption(code);
    },
  };
}

async function tried(page: Page, worker: ReturnType<typeof counted>) {
  const answers = page.locator('form', { has: page.locator('input[value=strategy_tried]') });
  for (let left = await answers.count(); left > 0; left -= 1) {
    await worker.send(answers.nth(left - 1).getByRole('button', { name: 'Did not help' }));
  }
}

test.describe('without script, on a small phone', () => {
  test.use({ javaScriptEnabled: false, viewport: narrow });

  test('P6, P14: a restriction is one tap and no typing, and its record is complete with 25 at most, none typed twice', async ({
    page,
    as,
  }) => {
    await page.close();
    const sam = await as('Sam', { javaScriptEnabled: false, viewport: narrow });
    const worker = counted();
    const began = Date.now();
    const took = (what: string) =>
      test.info().annotations.push({ type: 'seconds', description: `${what}: ${(Date.now() - began) / 1_000}` });
    await sam.goto(`/people/${demoAccount('Ffion').personId}/now`);
    await sam.locator('.dock .button').click();
    await sam.waitForURL('**/incidents/*');
    await worker.send(sam.getByRole('button', { name: /^Physical restraint/ }));
    expect(worker.count, 'until the first save').toBe(1);
    took('from the card to the first save');
    await worker.send(sam.getByRole('button', { name: 'Stopped', exact: true }));
    await worker.tap(sam.getByText('Which kind? You can say this later'));
    await worker.send(sam.getByRole('button', { name: /standing/i }));
    await tried(sam, worker);
    await worker.send(sam.getByRole('button', { name: 'It is over' }));
    await worker.tap(sam.getByRole('link', { name: /^The full record/ }));
    await expect(sam.getByRole('heading', { level: 1, name: 'The record' })).toBeVisible();
    await expectNoSideways(sam);
    await worker.write(sam.getByLabel('What was happening before?'), 'The bus was late.');
    await worker.write(sam.getByLabel('What exactly did we think would happen if we did nothing?'), 'She runs out.');
    await worker.choose(sam.getByLabel('What was the main reason?'), '12');
    await worker.write(sam.getByLabel('Why was that less harm than doing nothing?'), 'A car was coming.');
    await worker.write(sam.getByLabel(/^What did you do\?/), 'I held her arm.');
    await worker.tap(sam.getByRole('group', { name: 'Was Ffion hurt?' }).getByText('No', { exact: true }));
    await worker.write(sam.getByLabel(/^Was anybody else hurt\?/), 'nobody');
    await worker.write(sam.getByLabel('How did it end?'), 'She sat down.');
    await worker.send(sam.locator('#done').getByRole('button', { name: 'Save' }));
    await expect(sam.getByText(/^15 of 15 are there/)).toBeVisible();
    expect(worker.count).toBeLessThanOrEqual(25);
    // None typed twice; a blank form of the same law has a box for each of its fields.
    expect(new Set(worker.written).size).toBe(worker.written.length);
    expect(worker.written.length).toBeLessThan(fieldsOf('care_services').length / 2);
    took('the whole record');
    await sam.getByRole('button', { name: 'I wrote this record. It is whole.' }).click();
    await expect(sam.getByText(/^Signed by you/)).toBeVisible();
  });
});

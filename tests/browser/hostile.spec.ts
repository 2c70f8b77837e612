import type { BrowserContext, Page } from '@playwright/test';
import { addNewcomer, firstSignIn } from './newcomer';
import { demoAccount, expect, signIn, takenOver, test } from './page';

/** Each would set `window.hacked`, open a dialog, or ask another host for something, if it were ever taken as more than words (D3). */
const payloads = [
  '<script>window.hacked=1</script>',
  '"><img src=x onerror="window.hacked=2;alert(2)">',
  '<svg/onload=window.hacked=3>',
  '</textarea></title></style><script>alert(4)</script>',
  "';window.hacked=5;//",
  '{{constructor.constructor("window.hacked=6")()}}',
  'javascript:window.hacked=7',
  '<iframe srcdoc="<script>parent.hacked=8</script>"></iframe>',
  '--><a href="javascript:alert(9)">tap</a>',
  '<style>@import "https://elsewhere.example/x.css"</style>',
  '<math><mtext><table><mglyph><style><img src=x onerror=window.hacked=11>',
  '<meta http-equiv=refresh content="0;url=https://elsewhere.example">',
];
const corpus = payloads.join(' ');

interface Watch {
  dialogs: string[];
  elsewhere: string[];
}

/** What a page must never do, written down as it happens. */
async function watch(context: BrowserContext, baseURL: string): Promise<Watch> {
  const seen: Watch = { dialogs: [], elsewhere: [] };
  const own = new URL(baseURL).origin;
  context.on('dialog', (dialog) => {
    seen.dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  context.on('request', (request) => {
    if (!request.url().startsWith(own)) seen.elsewhere.push(request.url());
  });
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const blocked = JSON.parse(sessionStorage.getItem('blocked') ?? '[]') as string[];
      sessionStorage.setItem('blocked', JSON.stringify([...blocked, `${event.violatedDirective} ${event.blockedURI}`]));
    });
  });
  return seen;
}

/** The words are there to be read, and did nothing. */
async function expectHarmless(page: Page, seen: Watch) {
  const found = await page.evaluate(() => ({
    hacked: 'hacked' in window,
    blocked: sessionStorage.getItem('blocked'),
    foreign: document.querySelectorAll(
      'main script, main iframe, main img[src=x], main style, main meta, a[href^="javascript:" i], [onerror], [onload]',
    ).length,
  }));
  expect
    .soft({ ...found, ...seen }, `at ${new URL(page.url()).pathname}`)
    .toEqual({ hacked: false, blocked: null, foreign: 0, dialogs: [], elsewhere: [] });
}

test.use({ expectedErrors: [/the server responded with a status of 400/] });

test('hostile words in every field stay words, wherever they are shown (D3)', async ({ as, browser, baseURL }) => {
  test.setTimeout(180_000);
  const admin = await as('Alex');
  const watched = [await watch(admin.context(), baseURL!)];
  const name = `Quill ${payloads[1]}`;
  const quill = await addNewcomer(admin, name, payloads[0]!.slice(0, 60));

  const context = await browser.newContext();
  const seen = await watch(context, baseURL!);
  const person = await context.newPage();
  await firstSignIn(person, quill);
  const at = (path: string) => `/people/${quill.personId}/${path}`;

  const worker = await as('Sam');
  const seenByWorker = await watch(worker.context(), baseURL!);
  watched.push(seen, seenByWorker);

  await test.step('the administrator puts them in names, rooms, places and reasons', async () => {
    await admin.goto(`/admin/people/${quill.personId}`);
    await admin.getByLabel('Email of their account').fill('nasima@example.org');
    await admin.getByRole('radio').first().check();
    await admin.getByLabel(/What did you see/).fill(corpus.slice(0, 500));
    await admin.getByRole('button', { name: 'Add who decides' }).click();
    await expect(admin.getByText('Nasima Rahman')).toBeVisible();
    await expectHarmless(admin, watched[0]!);
    for (const list of ['/admin/people', '/admin/sites', '/admin/staff']) {
      await admin.goto(list);
      await expectHarmless(admin, watched[0]!);
    }
  });

  await test.step('the person puts them in answers, who, where, contacts', async () => {
    const plain = await browser.newContext({ javaScriptEnabled: false });
    const pen = await plain.newPage();
    await signIn(pen, quill);
    for (const section of ['helps', 'avoid', 'important_people', 'communication']) {
      await pen.goto(at(`plan/${section}`));
      const add = pen.locator('details.add');
      if (!(await add.evaluate((details) => (details as HTMLDetailsElement).open)))
        await add.locator('summary').first().click();
      await add.getByLabel('The words').fill(corpus);
      await add.getByLabel('Show this on my card').check();
      if (section === 'avoid') await add.getByLabel('Physical restraint').check();
      if (section === 'important_people') {
        await add.getByLabel('Name', { exact: true }).fill(corpus.slice(0, 200));
        await add.getByLabel('Who they are to me').fill(payloads[2]!);
        await add.getByLabel('Phone').fill(payloads[6]!);
        await add.getByLabel('Who should you not call?').fill(payloads.slice(0, 3).join('\n'));
      }
      await add.getByText('Say more, if it helps').click();
      const who = add.getByLabel('Who should do it?');
      if (await who.isVisible()) {
        await who.fill(payloads[1]!);
        await add.getByLabel('Where, in my own words').fill(payloads[3]!);
      }
      await add.getByRole('button', { name: 'Add this answer' }).click();
      if (section === 'important_people') {
        await expect(pen.getByRole('alert')).toContainText('numbers only');
        await expectHarmless(pen, seen);
        await add.getByLabel('Phone').fill('01632 960123');
        await add.getByRole('button', { name: 'Add this answer' }).click();
      }
      await expect(pen.getByRole('article').first()).toBeVisible();
      await person.goto(at(`plan/${section}`));
      await expect(person.getByRole('article').first()).toContainText(payloads[0]!);
      await expectHarmless(person, seen);
    }
    await plain.close();
  });

  await test.step('and types them into the shared draft', async () => {
    await person.goto(at('plan/helps'));
    await person.getByRole('button', { name: 'Add another answer' }).click();
    await expect(person.locator('[contenteditable=true]')).toBeFocused();
    await person.keyboard.insertText(corpus);
    await expect(person.locator('[data-save=saved]').first()).toContainText(/^Saved \d/);
    await expectHarmless(person, seen);
    await person.reload();
    await expectHarmless(person, seen);
  });

  await test.step('agrees with them, and lets somebody in for them', async () => {
    await person.goto(at('plan/agree'));
    await expectHarmless(person, seen);
    await person.getByLabel('What is not right yet?').fill(corpus);
    await person.getByRole('button', { name: /^I agree This becomes/ }).click();
    await person.waitForURL(/\/agreed\/1\b/);
    await expect(person.getByText(payloads[0]!).first()).toBeVisible();
    await expectHarmless(person, seen);
    await person.goto(at('sharing'));
    await person.getByRole('textbox', { name: /email/ }).fill('bex@example.org');
    await person.getByLabel(/Who are they to me/).fill(payloads[4]!);
    await person.locator('input[name=level][value=see]').check();
    await person.getByRole('checkbox', { name: 'What helps' }).check();
    await person.getByLabel('What is it for?').fill(payloads[1]!);
    await person.getByRole('button', { name: 'Let them in' }).click();
    await expect(person.getByRole('heading', { name: 'Bex Nolan' })).toBeVisible();
    await expectHarmless(person, seen);
  });

  await test.step('the worker reads them on the card, and writes them in the log', async () => {
    await worker.goto('/people');
    await expectHarmless(worker, seenByWorker);
    await worker.goto(at('now'));
    await expect(worker.getByText(payloads[0]!).first()).toBeVisible();
    await expectHarmless(worker, seenByWorker);
    await worker.locator('.dock .button').click();
    await worker.waitForURL('**/incidents/*');
    await takenOver(worker);
    await worker
      .getByRole('group')
      .filter({ hasText: 'Helped' })
      .first()
      .getByRole('button', { name: 'Could not' })
      .click();
    await worker.getByText('Say more').first().click();
    await worker.getByLabel('What happened?').first().fill(corpus);
    await worker.getByRole('button', { name: 'Save this' }).first().click();
    await worker.getByRole('button', { name: /^Physical restraint/ }).click();
    await worker.getByLabel(/^Why now/).fill(corpus);
    await worker.getByRole('button', { name: 'Save why' }).click();
    await worker.getByText('Add a note').click();
    await worker.getByLabel('What else happened?').fill(corpus);
    await worker.getByRole('button', { name: 'Save the note' }).click();
    await expect(worker.getByRole('log').getByText(payloads[0]!)).toHaveCount(3);
    await worker.reload();
    await expectHarmless(worker, seenByWorker);
  });

  await test.step('the person reads them in their story, in who looked, and in every list', async () => {
    const incident = new URL(worker.url()).pathname;
    for (const path of [incident, at('incidents'), at('looked'), at('now'), at('plan'), at('agreed'), '/']) {
      await person.goto(path);
      await expectHarmless(person, seen);
    }
    const lead = await as('Rhian');
    const seenByLead = await watch(lead.context(), baseURL!);
    for (const path of ['/', '/people', incident]) {
      await lead.goto(path);
      await expectHarmless(lead, seenByLead);
    }
  });
  await context.close();
});

test('clean pages raise no report of the content security policy (D3)', async ({ as, baseURL }) => {
  const page = await as('Ffion');
  const seen = await watch(page.context(), baseURL!);
  const { personId } = demoAccount('Ffion');
  for (const path of [
    '/',
    ...['', '/now', '/plan', '/plan/helps', '/plan/agree', '/looked', '/sharing', '/incidents'].map(
      (each) => `/people/${personId}${each}`,
    ),
  ]) {
    await page.goto(path);
    await expectHarmless(page, seen);
  }
});

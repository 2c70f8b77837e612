import type { Page } from '@playwright/test';
import { begin, box, openAnswer, plan, saved } from './open-answers';
import { demoAccount, expect, expectAccessible, test, withoutNetwork } from './page';

test('P11: who has an answer open that somebody else takes out is told, and brings it back with one tap', async ({
  as,
}) => {
  const [ffion, carys] = [await as('Ffion'), await as('Carys')];
  await begin(ffion, 'A weighted blanket.');
  await ffion.getByRole('link', { name: 'Close' }).click();
  await openAnswer(carys, 'A weighted blanket.');
  await ffion.getByRole('button', { name: 'Take out: A weighted blanket.' }).click();
  const told = carys.getByRole('status').filter({ hasText: 'Somebody took it out.' });
  await expect(told).toContainText('A weighted blanket.');
  await expectAccessible(carys);
  await told.getByRole('button', { name: 'Bring it back' }).click();
  await expect(box(carys)).toHaveText('A weighted blanket.');
  await expect(told).toHaveCount(0);
});

test('P11: what is chosen beside an open answer is saved by Close too, and can be chosen back', async ({ as }) => {
  const page = await as('Ffion');
  const onCard = page.locator('.answer').filter({ hasText: 'A soft voice.' }).getByText('On the card', { exact: true });
  const tick = page.getByLabel('Show this on my card');
  const close = page.getByRole('link', { name: 'Close' });
  await begin(page, 'A soft voice.');
  await tick.click();
  await close.click();
  await expect(onCard).toBeVisible();
  await openAnswer(page, 'A soft voice.');
  await tick.click();
  await page.getByRole('button', { name: 'Save these details' }).click();
  await expect(page.getByText('Details saved')).toBeVisible();
  await tick.click();
  await close.click();
  await expect(onCard).toBeVisible();
});

test.describe('two who change whom to call', () => {
  test.use({ expectedErrors: [/status of 409/] });

  test('P11: at once: both additions stand, no row takes the other’s number, and of one number both are shown', async ({
    as,
  }) => {
    const [one, other] = [await as('Ffion'), await as('Ffion')];
    const field = (page: Page, row: number, name: string) => page.locator(`[name="contacts[${row}].${name}"]`);
    const add = async (page: Page, row: number, name: string) => {
      await field(page, row, 'name').fill(name);
      await page.getByRole('button', { name: 'Save these details' }).click();
      await expect(page.getByText('Details saved')).toBeVisible();
    };
    await begin(one, 'Ring one of them.', 'important_people');
    await openAnswer(other, 'Ring one of them.', 'important_people');
    await field(one, 0, 'phone').fill('1');
    await field(other, 0, 'name').fill('Lee');
    await add(one, 0, 'Sam');
    await expect(field(other, 1, 'name')).toBeVisible();
    expect([await field(other, 0, 'name').inputValue(), await field(other, 0, 'phone').inputValue()]).toEqual([
      'Lee',
      '',
    ]);
    await add(other, 0, 'Lee');
    await openAnswer(other, 'Ring one of them.', 'important_people');
    const rows = (page: Page) =>
      page
        .locator('.contact')
        .evaluateAll((all) =>
          all.map((row) => [...row.querySelectorAll('input')].map(({ value }) => value).slice(0, 3)),
        );
    expect(await rows(other)).toEqual([
      ['Sam', '', '1'],
      ['Lee', '', ''],
      ['', '', ''],
    ]);
    await field(other, 0, 'phone').fill('2');
    await field(one, 0, 'phone').fill('3');
    await add(one, 1, 'Bex');
    await other.getByRole('button', { name: 'Save these details' }).click();
    const both = other.locator('#meanwhile');
    await expect(both).toContainText('Sam: 3');
    await expect(both).toContainText('Sam: 2');
    await expect(other.getByRole('alert')).toBeFocused();
    await expectAccessible(other);
    await other.getByRole('button', { name: 'Save these details' }).click();
    await expect(both).toHaveCount(0);
    await openAnswer(one, 'Ring one of them.', 'important_people');
    expect((await rows(one)).map(([name, , phone]) => [name, phone])).toEqual([
      ['Sam', '2'],
      ['Lee', ''],
      ['Bex', ''],
      ['', ''],
    ]);
  });
});

test.describe('an administrator gives a new password', () => {
  test.use({ expectedErrors: [/status of 401/] });

  test('P11: what somebody was writing goes with them, through the new password and one of their own', async ({
    as,
  }) => {
    const sam = await as('Sam');
    await sam.goto(`${plan('helps')}/suggest`);
    await sam.getByLabel('The words you suggest').fill('Ask about the ferns.');
    const admin = await as('Alex');
    await admin.goto('/admin/staff');
    await admin
      .getByRole('main')
      .getByRole('link', { name: /Sam Okoro/ })
      .click();
    await admin
      .getByRole('button', { name: /password/ })
      .first()
      .click();
    const shown = admin.getByText(/^[a-z0-9]{4}(-[a-z0-9]{4}){3}$/);
    const given = (await shown.textContent()) ?? '';

    await sam.getByRole('button', { name: 'Send the suggestion' }).click();
    await expect(sam.getByRole('heading', { name: 'Please sign in again' })).toBeVisible();
    await sam.getByLabel('Email').fill(demoAccount('Sam').email);
    await sam.getByLabel('Password').fill(given);
    await sam.getByRole('button', { name: 'Sign in' }).click();
    await expect(sam.getByRole('heading', { name: 'Choose a password of your own' })).toBeVisible();
    await expect(sam.getByText('Ask about the ferns.')).toBeVisible();
    await expectAccessible(sam);
    await sam.getByLabel('The password you have now').fill(given);
    await sam.getByLabel('Your new password').fill('a fern in the window');
    await sam.getByRole('button', { name: 'Change it' }).click();
    await expect(sam.getByText('Ask about the ferns.')).toBeVisible();
    await expectAccessible(sam);
    await sam.getByRole('button', { name: 'Save it now' }).click();
    await expect(sam.getByRole('heading', { name: /^Sam suggests/ })).toBeVisible();
    await expect(sam.getByText('Ask about the ferns.')).toBeVisible();
  });
});

test.describe('a form that was not taken', () => {
  test.use({ expectedErrors: [/status of 400/] });

  test('2.4.3: what was wrong takes the focus once; whoever goes on writing keeps it while others write', async ({
    as,
  }) => {
    const [ffion, carys] = [await as('Ffion'), await as('Carys')];
    // An example is begun in the plain form, script or not.
    await ffion.goto(`${plan('helps')}?example=home`);
    const form = ffion.locator('#add');
    await form.getByLabel('The words').fill('');
    await form.getByRole('button', { name: 'Add this answer' }).click();
    await expect(ffion.getByRole('alert')).toBeFocused();
    await form.getByLabel('The words').fill('A walk');
    await begin(carys, 'Read to me.');
    await expect(ffion.locator('.answer').filter({ hasText: 'Read to me.' })).toBeVisible();
    await expect(form.getByLabel('The words')).toBeFocused();
  });
});

test.describe('while the server is away', () => {
  test.use({
    expectedErrors: withoutNetwork(/ERR_CONNECTION_REFUSED/, /ERR_CONNECTION_RESET/, /WebSocket connection/, /50[23]/),
  });

  test('P11: it is killed in the middle of a word and starts again: the word is whole, for whoever reads along too', async ({
    as,
    serverFor,
  }, { file }) => {
    const [ffion, carys] = [await as('Ffion'), await as('Carys')];
    await begin(ffion, 'Turn the ta');
    await openAnswer(carys, 'Turn the ta');
    const server = await serverFor(file);
    await server.restart(async () => {
      await ffion.keyboard.type('p off. ');
      await expect(ffion.locator('[data-save=saved]')).toHaveCount(0);
    });
    await ffion.keyboard.type('Then wait.');
    await expect(saved(ffion)).toContainText(/^Saved/, { timeout: 30_000 });
    await expect(box(carys)).toHaveText('Turn the tap off. Then wait.', { timeout: 30_000 });
    await ffion.reload();
    await expect(box(ffion)).toHaveText('Turn the tap off. Then wait.');
  });

  test('P11: the laptop sleeps with words that were not sent, the server starts again, somebody else writes in the same answer: both texts stand', async ({
    as,
    serverFor,
  }, { file }) => {
    const [ffion, carys] = [await as('Ffion'), await as('Carys')];
    await ffion.clock.install();
    await begin(ffion, 'My green mug.');
    const server = await serverFor(file);
    await server.restart(async () => {
      await ffion.keyboard.type(' Warm.');
      await expect(ffion.locator('[data-save=saved]')).toHaveCount(0);
      await ffion.context().setOffline(true);
    });
    await openAnswer(carys, 'My green mug.');
    await carys.keyboard.type(' With tea.');
    await expect(box(carys)).toHaveText('My green mug. With tea.');
    await expect(saved(carys)).toContainText(/^Saved/);
    // The lid is closed, and opened two hours later.
    await ffion.clock.fastForward('02:00:00');
    await ffion.context().setOffline(false);
    // Neither text is merged unseen: hers stands beside, for her to choose.
    await expect(ffion.getByText('I wrote this without a connection')).toBeVisible({ timeout: 30_000 });
    await expect(ffion.locator('main')).toContainText('My green mug. Warm.');
    await expect(box(ffion)).toHaveText('My green mug. With tea.');
    await expect(box(carys)).toHaveText('My green mug. With tea.');
  });

  test('P11: words that arrive while a page opens do not keep it from writing along', async ({ as }) => {
    const [ffion, carys] = [await as('Ffion'), await as('Carys')];
    await begin(ffion, 'A walk.');
    // Her page comes before its script, and the words change in between.
    let open: () => void = () => {};
    const opened = new Promise<void>((go) => (open = go));
    await carys.route('**/assets/*.js', async (route) => {
      await opened;
      await route.continue();
    });
    const id = new URL(ffion.url()).searchParams.get('answer');
    await carys.goto(`${plan('helps')}?answer=${id}`, { waitUntil: 'commit' });
    await expect(carys.getByRole('textbox', { name: 'What helps?' })).toHaveValue('A walk.');
    await ffion.keyboard.type(' To the sea.');
    await expect(saved(ffion)).toContainText(/^Saved/);
    open();
    await expect(box(carys)).toHaveText('A walk. To the sea.');
  });
});

import { expectNoSideways, narrow } from './measures';
import { demoAccount, expect, expectAccessible, test, withoutNetwork, takenOver } from './page';

test.use({ expectedErrors: withoutNetwork() });

test('P14: a check of a seclusion that falls due while the page stands open says so, without a network too', async ({
  as,
}) => {
  const kwame = await as('Kwame', { viewport: narrow });
  await kwame.goto(`/people/${demoAccount('Marcus').personId}/now`);
  await kwame.getByRole('button', { name: "It's getting difficult" }).click();
  await kwame.waitForURL(/\/incidents\//);
  await kwame.getByRole('button', { name: /^Seclusion/ }).click();
  const checks = kwame.getByRole('region', { name: 'What is due next' });
  const written = checks.getByRole('listitem').filter({ hasText: 'Write down how the person is' });
  await expect(written).toContainText(/by \d\d:\d\d/);
  await expect(written).not.toContainText('Overdue');
  await kwame.clock.install();
  await kwame.reload();
  await expect(written).toContainText(/by \d\d:\d\d/);
  await takenOver(kwame);
  await kwame.context().setOffline(true);
  await kwame.clock.fastForward('16:00');
  await expect(written).toContainText(/Overdue: it was due at \d\d:\d\d/);
  await kwame.context().setOffline(false);

  // Written down in two taps.
  await written.getByText('Write it down').click();
  await written.getByRole('button', { name: 'Checked now' }).click();
  await expect(written).toContainText(/last at \d\d:\d\d/);
  await expect(written).not.toContainText('Overdue');
  await expectAccessible(kwame);
});

test('a list of people that stays open on a desk says within a minute who is finding it hard by now', async ({
  as,
}) => {
  const bex = await as('Bex');
  await bex.clock.install();
  await bex.goto('/people');
  await expect(bex.locator('.people-row', { hasText: 'Ffion' })).toBeVisible();
  const sam = await as('Sam');
  await sam.goto(`/people/${demoAccount('Ffion').personId}/now`);
  await sam.getByRole('button', { name: "It's getting difficult" }).click();
  await sam.waitForURL(/\/incidents\//);
  await expect(bex.getByText(/^Finding it hard since/)).toHaveCount(0);
  await bex.clock.fastForward('01:01');
  await expect(bex.getByText(/^Finding it hard since .*, with Sam/)).toBeVisible();

  // Without a network it stays as it is, and goes on when there is one.
  await takenOver(bex);
  await bex.context().setOffline(true);
  await bex.clock.fastForward('01:01');
  await expect(bex.getByRole('heading', { level: 1 })).toHaveText('Who is with you?');
  await bex.context().setOffline(false);
  await sam.getByRole('button', { name: 'It passed' }).click();
  await expect(sam.getByRole('heading', { name: /^It passed/ })).toBeVisible();
  await bex.clock.fastForward('01:01');
  await expect(bex.getByText(/^Finding it hard since/)).toHaveCount(0);
});

test('P9: the signs to stop appear on a page of the incident that stays open, are said once, and disturb no typing', async ({
  as,
}) => {
  const sam = await as('Sam');
  await sam.goto(`/people/${demoAccount('Ffion').personId}/now`);
  await sam.getByRole('button', { name: "It's getting difficult" }).click();
  await sam.waitForURL(/\/incidents\//);

  const bex = await as('Bex');
  await bex.clock.install();
  await bex.goto(`${new URL(sam.url()).pathname}/support`);
  await takenOver(bex);
  const box = bex.getByRole('textbox').first();
  await box.fill('She has a bruise');
  await bex.evaluate(() => {
    const said: string[] = [];
    const place = document.querySelector('[role=status].unseen')!;
    new MutationObserver(() => said.push(place.textContent)).observe(place, {
      ...{ childList: true, characterData: true, subtree: true },
    });
    Object.assign(window, { said });
  });
  const said = () => bex.evaluate(() => (window as unknown as { said: string[] }).said);
  const read: string[] = [];
  bex.on('request', (request) => read.push(new URL(request.url()).pathname.replace(/^.*\//, '')));
  const nextMinute = async () => {
    const answer = bex.waitForResponse('**/in-sight');
    await bex.clock.fastForward('01:01');
    await answer;
  };

  await sam.getByRole('button', { name: /^Physical restraint/ }).click();
  await expect(sam.getByRole('heading', { name: /^Let go and call 999/ })).toBeVisible();
  await expect(bex.locator('.in-sight')).toHaveCount(0);
  await nextMinute();
  await expect(bex.locator('.in-sight')).toContainText("can't breathe");
  await expect(box).toBeFocused();
  await bex.keyboard.type(' on her arm.');
  await expect(box).toHaveValue('She has a bruise on her arm.');
  await nextMinute();
  expect(await said()).toEqual([expect.stringMatching(/^Let go and call 999 if Ffion can't breathe/)]);
  await expectAccessible(bex);
  await expectNoSideways(bex);

  await sam.getByRole('button', { name: 'Stopped', exact: true }).click();
  await expect(sam.locator('.in-sight')).toHaveCount(0);
  await nextMinute();
  await expect(bex.locator('.in-sight')).toHaveCount(0);
  await expect(box).toHaveValue('She has a bruise on her arm.');
  // Nothing else of the page was read: to read it again would be a look.
  expect(new Set(read)).toEqual(new Set(['in-sight']));
  await sam.getByRole('button', { name: 'It is over' }).click();
});

import type { Page } from '@playwright/test';
import { demoAccount, expect, signIn } from './page';

export interface Newcomer {
  name: string;
  preferredName: string;
  email: string;
  password: string;
  personId: string;
}

const firstPassword = 'the first of two passwords';

/**
 * The administrator adds a person with an account and a stay where Sam works, by plain forms: nobody else's test
 * depends on them.
 *
 * @param admin a page signed in as the administrator
 */
export async function addNewcomer(admin: Page, name: string, room = ''): Promise<Newcomer> {
  const email = `${name.split(' ')[0]!.toLowerCase()}-${Date.now()}@example.org`;
  await admin.goto('/admin/people');
  await admin.getByLabel('Full name').fill(name);
  await admin.getByLabel('Date of birth').fill('1999-04-02');
  await admin.getByLabel('Email, if they will sign in').fill(email);
  await admin.getByLabel('A first password for them').fill(firstPassword);
  await admin.getByRole('button', { name: 'Add the person' }).click();
  await admin.waitForURL(/\/admin\/people\/[^/]+$/);
  const personId = new URL(admin.url()).pathname.split('/').pop()!;
  const place = admin.getByLabel('Place', { exact: true });
  await place.selectOption({ label: await siteOfFfion(admin, personId) });
  await admin.getByLabel(/^Room/).fill(room);
  await admin.getByRole('button', { name: 'Add the stay' }).click();
  await expect(admin.getByRole('button', { name: /^End it now/ }).first()).toBeVisible();
  return { name, preferredName: name.split(' ')[0]!, email, password: firstPassword, personId };
}

/** Where Ffion stays now: Sam is at work there. */
async function siteOfFfion(admin: Page, backTo: string): Promise<string> {
  await admin.goto(`/admin/people/${demoAccount('Ffion').personId}`);
  const stay = await admin
    .getByRole('listitem')
    .filter({ has: admin.getByRole('button', { name: /^End it now/ }) })
    .first()
    .locator('b')
    .innerText();
  await admin.goto(`/admin/people/${backTo}`);
  return stay.split(',')[0]!.trim();
}

/** The first sign-in, which asks for a password of one's own. */
export async function firstSignIn(page: Page, newcomer: Newcomer): Promise<void> {
  await signIn(page, newcomer);
  await expect(page).toHaveURL(/\/account\/password$/);
  await changePassword(page, newcomer, `a password of ${newcomer.preferredName} alone`);
}

export async function changePassword(page: Page, newcomer: Newcomer, next: string): Promise<void> {
  await page.goto('/account/password');
  await page.locator('input[name=oldPassword]').fill(newcomer.password);
  await page.locator('input[name=newPassword]').fill(next);
  await page.getByRole('button', { name: 'Change it' }).click();
  await page.waitForURL((url) => url.pathname === '/');
  newcomer.password = next;
}

import type { Page } from '@playwright/test';
import { demoAccount } from './page';

/** Who opens a screen: the start of an example account's name, or nobody who is signed in. */
export type Opener = string | null;

export interface Screen {
  /** The file in app/routes. */
  route: string;
  who: Opener[];
  /** Where it is, for whoever opens it; some are found by looking. */
  path: string | ((page: Page) => Promise<string>);
}

export const ffion = () => `/people/${demoAccount('Ffion').personId}`;

export const person = 'Ffion';
export const ofFfion = (path: string) => async () => `${ffion()}${path}`;

/** Where the first such link of a page leads. */
export async function firstLink(page: Page, at: string, selector: string): Promise<string> {
  await page.goto(at);
  return (await page.locator(`main ${selector}`).first().getAttribute('href')) ?? '/';
}

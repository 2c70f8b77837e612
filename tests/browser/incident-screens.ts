import type { Page } from '@playwright/test';
import { ffion, firstLink, ofFfion, person, type Screen } from './find-screen';
import { demoAccount } from './page';

/** An incident that goes on; the worker who opens it started it. */
async function openIncident(page: Page): Promise<string> {
  await page.goto(`${ffion()}/now`);
  await page.locator('.dock .button').click();
  await page.waitForURL('**/incidents/*');
  return new URL(page.url()).pathname;
}

const pastIncident = (page: Page) => firstLink(page, `${ffion()}/incidents`, 'a[href^="/incidents/"]');

const restrictedIncident = (page: Page) =>
  firstLink(page, `${ffion()}/incidents`, 'a[href^="/incidents/"]:has-text("A restriction was used")');

/** Every screen about what happened, for each role that may open it. */
export const incidentScreens: Screen[] = [
  { route: 'people.$personId.incidents.tsx', who: [person, 'Sam'], path: ofFfion('/incidents') },
  { route: 'incidents.$incidentId.tsx', who: [person, 'Sam'], path: pastIncident },
  { route: 'incidents.$incidentId.tsx', who: ['Jules'], path: openIncident },
  {
    route: 'incidents.$incidentId_.record.tsx',
    who: ['Sam'],
    path: async (page) => `${await pastIncident(page)}/record`,
  },
  {
    route: 'incidents.$incidentId_.support.tsx',
    who: ['Sam'],
    path: async (page) => `${await pastIncident(page)}/support`,
  },
  {
    route: 'incidents.$incidentId_.check-in.tsx',
    who: ['Sam'],
    path: async (page) => `${await pastIncident(page)}/check-in`,
  },
  {
    route: 'incidents.$incidentId_.learning.tsx',
    who: [person, 'Sam'],
    path: async (page) => `${await pastIncident(page)}/learning`,
  },
  { route: 'to-do.tsx', who: ['Sam', 'Rhian', 'Anne'], path: '/to-do' },
  {
    route: 'incidents.$incidentId_.easy.tsx',
    who: [person, 'Sam'],
    path: async (page) => `${await pastIncident(page)}/easy`,
  },
  {
    route: 'incidents.$incidentId_.easy.tsx',
    who: [person, 'Sam'],
    path: async (page) => `${await pastIncident(page)}/easy?part=all`,
  },
  {
    route: 'incidents.$incidentId_.record_.read.tsx',
    who: ['Sam', 'Rhian'],
    path: async (page) => `${await pastIncident(page)}/record/read`,
  },
  {
    route: 'incidents.$incidentId_.uses.$useId.tsx',
    who: ['Sam'],
    path: async (page) => firstLink(page, await restrictedIncident(page), 'a[href*="/uses/"]'),
  },
  {
    route: 'incidents.$incidentId_.record_.parents.tsx',
    who: ['Kofi'],
    path: async (page) =>
      `${await firstLink(page, `/people/${demoAccount('Idris').personId}/incidents`, 'a[href^="/incidents/"]')}/record/parents`,
  },
  {
    route: 'incidents.$incidentId_.account.tsx',
    who: [person, 'Rhian'],
    path: async (page) => `${await pastIncident(page)}/account`,
  },
  {
    route: 'incidents.$incidentId_.account.tsx',
    who: [person],
    path: async (page) => `${await pastIncident(page)}/account?step=picture`,
  },
  {
    route: 'incidents.$incidentId_.account.tsx',
    who: [person],
    path: async (page) => `${await pastIncident(page)}/account?step=voice`,
  },
  {
    route: 'incidents.$incidentId_.account.tsx',
    who: [person],
    path: async (page) => `${await pastIncident(page)}/account?step=finish`,
  },
  {
    route: 'incidents.$incidentId_.statement.tsx',
    who: ['Sam'],
    path: async (page) => `${await pastIncident(page)}/statement`,
  },
  {
    route: 'incidents.$incidentId_.accounts.tsx',
    who: [person, 'Sam', 'Rhian'],
    path: async (page) => `${await pastIncident(page)}/accounts`,
  },
];

import type { Page } from '@playwright/test';
import { ffion, firstLink, ofFfion, person, type Screen } from './find-screen';
import { incidentScreens } from './incident-screens';
import { demoAccount } from './page';

/** Alex is the administrator, Rhian a lead, Sam and Bex workers, Bex let in to write; Carys a supporter; Nasima decides for Idris. */
const readers = [person, 'Carys', 'Bex', 'Sam', 'Rhian'];

const ofMarcus = (path: string) => async () => `/people/${demoAccount('Marcus').personId}${path}`;

const rulesOfFfion = (page: Page) => firstLink(page, ffion(), 'a[href*="/rules"]');
const questionsOfFfion = async (page: Page) => `${await rulesOfFfion(page)}/questions`;
const recordsOfThoseGone = async (page: Page) => (await rulesOfFfion(page)).replace(/rules.*/, 'records');
const rulesAtASite = (page: Page) => firstLink(page, '/admin/sites', 'a[href*="/rules"]');
const firstSuggestion = (page: Page) => firstLink(page, `${ffion()}/suggestions`, 'a[href*="/suggestions/"]');
const suggestOfCarys = (page: Page) => firstLink(page, `${ffion()}/plan/avoid`, 'a[href*="/suggest?item="]');

/** Every screen of the application, for each role that may open it. */
export const screens: Screen[] = [
  { route: 'sign-in.tsx', who: [null], path: '/sign-in' },
  { route: 'help.tsx', who: [null, person], path: '/help' },
  { route: '_index.tsx', who: [person, 'Mo', 'Carys', 'Nasima', 'Rhian', 'Alex'], path: '/' },
  { route: 'preferences.tsx', who: [person], path: '/preferences' },
  { route: 'account.password.tsx', who: [person], path: '/account/password' },
  { route: 'people._index.tsx', who: ['Sam', 'Rhian', 'Carys'], path: '/people' },
  { route: 'people.$personId._index.tsx', who: readers, path: ofFfion('') },
  { route: 'people.$personId.plan._index.tsx', who: [person, 'Bex', 'Carys'], path: ofFfion('/plan') },
  { route: 'people.$personId.plan.$section.tsx', who: [person, 'Bex', 'Carys'], path: ofFfion('/plan/helps') },
  { route: 'people.$personId.plan.$section.tsx', who: [person], path: ofFfion('/plan/really_hard') },
  { route: 'people.$personId.plan.$section.tsx', who: [person], path: ofFfion('/plan/important_people') },
  { route: 'people.$personId.plan.$section.tsx', who: [person], path: ofFfion('/plan/avoid') },
  {
    route: 'people.$personId.plan.$section.tsx',
    who: ['Mo'],
    path: async () => `/people/${demoAccount('Mo').personId}/plan/health_risks`,
  },
  { route: 'people.$personId.plan.$section.tsx', who: [person], path: ofFfion('/plan/health_risks') },
  { route: 'people.$personId.plan.$section_.suggest.tsx', who: ['Carys'], path: suggestOfCarys },
  { route: 'people.$personId.plan.$section_.suggest.tsx', who: ['Sam'], path: ofFfion('/plan/helps/suggest') },
  { route: 'people.$personId.suggestions._index.tsx', who: [person, 'Sam'], path: ofFfion('/suggestions') },
  { route: 'people.$personId.suggestions.$suggestionId.tsx', who: [person, 'Sam'], path: firstSuggestion },
  {
    route: 'people.$personId.suggestions.$suggestionId.tsx',
    who: [person],
    path: async (page) => `${await firstSuggestion(page)}?in=my-words&talk=1`,
  },
  { route: 'people.$personId.plan.bring-in.tsx', who: [person, 'Bex'], path: ofFfion('/plan/bring-in') },
  {
    route: 'people.$personId.plan.both-right.tsx',
    who: ['Ania'],
    path: async () => `/people/${demoAccount('Henryk').personId}/plan/both-right`,
  },
  { route: 'people.$personId.plan.both-right.tsx', who: [person, 'Carys'], path: ofFfion('/plan/both-right') },
  { route: 'people.$personId.plan.changes.tsx', who: [person, 'Carys'], path: ofFfion('/plan/changes?since=agreed') },
  {
    route: 'people.$personId.plan.$section_.history.tsx',
    who: [person, 'Carys'],
    path: ofFfion('/plan/helps/history'),
  },
  {
    route: 'people.$personId.plan.$section_.history.tsx',
    who: [person],
    path: (page) => firstLink(page, `${ffion()}/plan/helps/history`, 'a[href*="put-back="]'),
  },
  {
    route: 'people.$personId.plan.$section_.pictures.$itemId.tsx',
    who: [person, 'Bex'],
    path: (page) => firstLink(page, `${ffion()}/plan/helps`, 'a[href*="/pictures/"]'),
  },
  {
    route: 'people.$personId.plan.$section_.sounds.$itemId.tsx',
    who: [person, 'Bex'],
    path: (page) => firstLink(page, `${ffion()}/plan/helps`, 'a[href*="/sounds/"]'),
  },
  { route: 'people.$personId.agreed.compare.tsx', who: [person, 'Sam'], path: ofFfion('/agreed/compare') },
  { route: 'people.$personId.plan.agree.tsx', who: [person], path: ofFfion('/plan/agree') },
  {
    route: 'people.$personId.plan.agree.tsx',
    who: ['Nasima'],
    path: async () => `/people/${demoAccount('Idris').personId}/plan/agree`,
  },
  { route: 'people.$personId.agreed.$number.tsx', who: [person, 'Sam'], path: ofFfion('/agreed') },
  { route: 'people.$personId.plan.review.tsx', who: [person, 'Sam', 'Rhian'], path: ofFfion('/plan/review') },
  { route: 'people.$personId.now.tsx', who: [person, 'Sam'], path: ofFfion('/now') },
  { route: 'people.$personId.now_.easy.tsx', who: [person, 'Sam'], path: ofFfion('/now/easy') },
  { route: 'people.$personId.agreed.easy.tsx', who: [person, 'Carys', 'Sam'], path: ofFfion('/agreed/easy') },
  { route: 'people.$personId.plan.$section_.talk.tsx', who: [person, 'Bex'], path: ofFfion('/plan/helps/talk') },
  { route: 'people.$personId.plan.easy.tsx', who: [person, 'Bex', 'Carys'], path: ofFfion('/plan/easy') },
  { route: 'people.$personId.now.tsx', who: ['Mo'], path: async () => `/people/${demoAccount('Mo').personId}/now` },
  { route: 'people.$personId.looked.tsx', who: [person], path: ofFfion('/looked') },
  { route: 'people.$personId.sharing.tsx', who: [person], path: ofFfion('/sharing') },
  ...incidentScreens,
  { route: 'people.$personId.planned._index.tsx', who: ['Marcus', 'Anne'], path: ofMarcus('/planned') },
  { route: 'people.$personId.planned.new.tsx', who: ['Anne'], path: ofMarcus('/planned/new') },
  {
    route: 'people.$personId.planned.$noticeId.tsx',
    who: ['Marcus', 'Anne'],
    path: async (page) => firstLink(page, await ofMarcus('/planned')(), 'a[href*="/planned/0"]'),
  },
  { route: 'sites.$siteId.rules._index.tsx', who: [person, 'Carys', 'Sam', 'Rhian'], path: rulesOfFfion },
  { route: 'sites.$siteId.rules.$ruleId.tsx', who: ['Rhian'], path: async (page) => `${await rulesOfFfion(page)}/new` },
  { route: 'sites.$siteId.rules.questions.tsx', who: ['Rhian'], path: questionsOfFfion },
  { route: 'sites.$siteId.records.tsx', who: ['Rhian'], path: recordsOfThoseGone },
  { route: 'sites.$siteId.rules.link.tsx', who: ['Alex'], path: async (page) => `${await rulesAtASite(page)}/link` },
  {
    route: 'rules.$token.tsx',
    who: ['Alex'],
    path: async (page) => {
      await page.goto(`${await rulesAtASite(page)}/link`);
      await page.locator('main form button').click();
      return new URL((await page.locator('.typed-link').getAttribute('href')) ?? '').pathname;
    },
  },
  { route: 'admin.sites.tsx', who: ['Alex'], path: '/admin/sites' },
  {
    route: 'admin.sites_.$siteId.tsx',
    who: ['Alex'],
    path: (page) => firstLink(page, '/admin/sites', 'a[href^="/admin/sites/"]'),
  },
  { route: 'admin.symbols.tsx', who: ['Alex'], path: '/admin/symbols' },
  { route: 'admin.people._index.tsx', who: ['Alex'], path: '/admin/people' },
  {
    route: 'admin.people.$personId.tsx',
    who: ['Alex'],
    path: (page) => firstLink(page, '/admin/people', 'a[href^="/admin/people/"]'),
  },
  { route: 'admin.staff._index.tsx', who: ['Alex'], path: '/admin/staff' },
  {
    route: 'admin.staff.$accountId.tsx',
    who: ['Alex'],
    path: (page) => firstLink(page, '/admin/staff', 'a[href^="/admin/staff/"]'),
  },
];

/** Pages for what is not there and what is not open; the browser writes their status in its console. */
export const faults: Screen[] = [
  { route: '$.tsx', who: [null, person], path: '/there-is-nothing-here' },
  { route: 'people.$personId.plan.agree.tsx', who: ['Sam'], path: ofFfion('/plan/agree') },
];

/** Routes whose address leads on to another page, or that only stand around others. */
export const onward = new Set(['people.$personId.agreed._index.tsx', 'sign-out.tsx', 'language.ts', 'incidents.tsx']);

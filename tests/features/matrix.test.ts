import { beforeEach, describe, expect, it } from 'vitest';
import { database, inTransaction } from '../../db/connection.server';
import * as tables from '../../db/tables.server';
import { freshDatabase } from '../support/database';
import { longAgo, signedIn } from '../support/fixtures';
import { mediaFolder } from '../support/media';
import { callRoute, type RouteModule } from '../support/call-route';
import { matrixWorld, relations, type MatrixWorld, type Relation } from '../support/matrix-viewers';
import { rules, type Rule, seen } from '../support/route-rules';
import { aPlan, anItem, makeVersion } from '../support/agreed-plan';
import { startIncident } from '../../app/features/incidents/start-incident.server';
import { writeMedia } from '../../app/features/pictures/media-files.server';
import { makeSiteLink } from '../../app/features/site-rules/site-link.server';
import { makeSuggestion } from '../../app/features/suggestions/make-suggestion.server';
import { viewerOfAccount } from '../support/viewer';
import { newId } from '../../app/platform/ids';
freshDatabase();
mediaFolder();
const modules = import.meta.glob<RouteModule>('../../app/routes/**/*.{ts,tsx}');
const names = Object.keys(modules).map((file) => file.replace(/^.*\/routes\/(.*?)(\/route)?\.tsx?$/, '$1'));

const owner: Relation[] = ['herself', 'attorney'];
const suggesters: Relation[] = ['friend let in to write all', 'friend let in to suggest in one section'];
const letIn: Relation[] = [...suggesters, 'friend let in to see one section'];
const staff: Relation[] = ['worker there', 'lead there'];
const seen: Relation[] = [...owner, ...letIn, ...staff, 'administrator'];
const signedInSomehow = relations.filter((relation) => relation !== 'nobody');
const ofHerOrganisation = signedInSomehow.filter((relation) => relation !== 'administrator of another organisation');
const atWork: Relation[] = [...staff, 'worker whose posting ended', 'worker elsewhere'];
const administrators: Relation[] = ['administrator', 'administrator of another organisation'];

interface Rule {
  read?: readonly Relation[] | 'everybody';
  post?: readonly Relation[] | 'everybody';
  /**
   * `person`: somebody who may see her, but not do this, is refused with 403, and everybody else with 404.
   * `hidden`: for everybody else it is not there.
   */
  of: 'person' | 'hidden' | 'nobody';
}

/** Every route of the application (D4). One that is not here fails the build. */
const rules: Record<string, Rule> = {
  $: { read: [], of: 'nobody' },
  _index: { read: 'everybody', post: 'everybody', of: 'nobody' },
  'sign-in': { read: 'everybody', post: 'everybody', of: 'nobody' },
  'sign-out': { read: 'everybody', post: 'everybody', of: 'nobody' },
  language: { read: 'everybody', post: 'everybody', of: 'nobody' },
  help: { read: 'everybody', of: 'nobody' },
  preferences: { read: signedInSomehow, post: signedInSomehow, of: 'nobody' },
  'account.password': { read: signedInSomehow, post: signedInSomehow, of: 'nobody' },
  'to-do': { read: atWork, post: atWork, of: 'nobody' },
  'people._index': { read: signedInSomehow, post: signedInSomehow, of: 'nobody' },
  'people.$personId._index': { read: seen, of: 'person' },
  'people.$personId.now_.easy': { read: [...owner, ...staff], of: 'person' },
  'people.$personId.now': { read: [...owner, ...staff], of: 'person' },
  'people.$personId.plan._index': { read: [...owner, ...letIn], of: 'person' },
  'people.$personId.plan.$section': {
    read: [...owner, ...letIn],
    post: [...owner, 'friend let in to write all'],
    of: 'person',
  },
  'people.$personId.plan.$section_.suggest': {
    read: [...suggesters, ...staff],
    post: [...suggesters, ...staff],
    of: 'person',
  },
  'people.$personId.plan.easy': { read: [...owner, ...letIn], of: 'person' },
  'people.$personId.plan.changes': { read: [...owner, ...letIn], of: 'person' },
  'people.$personId.plan.bring-in': {
    read: [...owner, 'friend let in to write all'],
    post: [...owner, 'friend let in to write all'],
    of: 'person',
  },
  'people.$personId.plan.both-right': {
    read: [...owner, ...letIn],
    post: [...owner, 'friend let in to write all'],
    of: 'person',
  },
  'people.$personId.plan.$section_.history': {
    read: [...owner, ...letIn],
    post: [...owner, 'friend let in to write all'],
    of: 'person',
  },
  'people.$personId.plan.$section_.pictures.$itemId': {
    read: [...owner, 'friend let in to write all'],
    post: [...owner, 'friend let in to write all'],
    of: 'person',
  },
  'people.$personId.plan.$section_.sounds.$itemId': {
    read: [...owner, 'friend let in to write all'],
    post: [...owner, 'friend let in to write all'],
    of: 'person',
  },
  'people.$personId.plan.$section_.talk': {
    read: [...owner, 'friend let in to write all'],
    post: [...owner, 'friend let in to write all'],
    of: 'person',
  },
  'people.$personId.plan.$section_.kept': { post: [...owner, 'friend let in to write all'], of: 'person' },
  'pictures.$mediaId': { read: [...owner, ...letIn], of: 'hidden' },
  'pack-symbols.$symbolId': { read: ofHerOrganisation, of: 'hidden' },
  'sounds.$mediaId': { read: [...owner, ...letIn], of: 'hidden' },
  'people.$personId.suggestions._index': { read: [...owner, ...suggesters, ...staff], of: 'person' },
  'people.$personId.suggestions.$suggestionId': {
    read: [...owner, 'friend let in to suggest in one section'],
    post: [...owner, 'friend let in to suggest in one section'],
    of: 'hidden',
  },
  'people.$personId.plan.agree': { read: owner, post: owner, of: 'person' },
  'people.$personId.agreed._index': { read: [...owner, ...letIn, ...staff], of: 'person' },
  'people.$personId.agreed.easy': { read: [...owner, ...letIn, ...staff], of: 'person' },
  'people.$personId.agreed.compare': { read: [...owner, ...letIn, ...staff], of: 'person' },
  'people.$personId.agreed.$number': { read: [...owner, ...letIn, ...staff], of: 'person' },
  'people.$personId.sharing': { read: owner, post: owner, of: 'person' },
  'people.$personId.looked': { read: owner, of: 'person' },
  'people.$personId.incidents': { read: [...owner, ...staff], post: staff, of: 'person' },
  'incidents.$incidentId': { read: [...owner, ...staff], post: staff, of: 'person' },
  'incidents.$incidentId_.events': { read: [...owner, ...staff], post: staff, of: 'person' },
  'incidents.$incidentId_.record_.read': { read: staff, of: 'person' },
  'incidents.$incidentId_.record': { read: staff, post: staff, of: 'person' },
  'incidents.$incidentId_.support': { read: staff, post: staff, of: 'person' },
  'incidents.$incidentId_.check-in': { read: staff, post: staff, of: 'person' },
  'incidents.$incidentId_.learning': { read: [...owner, ...staff], post: [...owner, ...staff], of: 'person' },
  // The worker there logged it: who took part does not write the person's account down.
  'incidents.$incidentId_.account': { read: [...owner, 'lead there'], post: [...owner, 'lead there'], of: 'person' },
  'incidents.$incidentId_.statement': { read: staff, post: staff, of: 'person' },
  'incidents.$incidentId_.accounts': { read: [...owner, ...staff], post: [...owner, ...staff], of: 'person' },
  'admin.sites': { read: administrators, post: administrators, of: 'hidden' },
  'admin.symbols': { read: administrators, post: administrators, of: 'hidden' },
  'admin.people._index': { read: administrators, post: administrators, of: 'hidden' },
  'admin.people.$personId': { read: ['administrator'], post: ['administrator'], of: 'person' },
  'admin.staff._index': { read: administrators, post: administrators, of: 'hidden' },
  'admin.staff.$accountId': { read: ['administrator'], post: ['administrator'], of: 'hidden' },
};

let world: MatrixWorld;
let cookies: Record<string, string | null>;
let incidentId: string;
let suggestionId: string, mediaId: string;
let symbolId: string;
let token: string;

beforeEach(async () => {
  world = await matrixWorld();
  await makeVersion(world.personId, world.accounts.herself, aPlan([anItem('helps', 'Wait with me.')]));
  incidentId = newId();
  const started = await startIncident(await viewerOfAccount(world.accounts['worker there']), world.personId, {
    incidentId,
    eventId: newId(),
  });
  expect(started.allowed).toBe(true);
  suggestionId = newId();
  const suggesting = await viewerOfAccount(world.accounts['friend let in to suggest in one section']);
  const suggested = { kind: 'add', itemId: null, words: 'Wait.', placing: null, voice: 'friend', why: '' } as const;
  const made = await makeSuggestion(suggesting, world.personId, { id: suggestionId, section: 'helps', ...suggested });
  expect(made.allowed).toBe(true);
  mediaId = newId();
  await inTransaction(async (tx) => {
    const about = { personId: world.personId, section: 'helps', accountId: world.accounts.herself } as const;
    await tx.insert(tables.media).values({ id: mediaId, kind: 'photo', size: 1, at: longAgo, ...about });
  });
  symbolId = newId();
  await inTransaction(async (tx) => {
    const { organisationId, accounts } = world;
    const pack = { name: 'Ours', licence: 'MIT', accountId: accounts.administrator, at: longAgo };
    await tx.insert(tables.symbolPacks).values({ id: symbolId, organisationId, ...pack });
    const symbol = { packId: symbolId, name: 'tea', tags: [], image: Buffer.from('x') };
    await tx.insert(tables.packSymbols).values({ id: symbolId, ...symbol });
  });
  token = (await makeSiteLink(await viewerOfAccount(world.accounts.administrator), world.siteId)) ?? '';
  await writeMedia(mediaId, { small: Buffer.from('x'), full: Buffer.from('x') });
  // Enough to be told for a voice note.
  await writeMedia(mediaId, { small: Buffer.from('x'), full: Buffer.from('x'), sound: Buffer.from('1a45dfa3', 'hex') });
  cookies = { nobody: null };
  for (const [relation, accountId] of Object.entries(world.accounts)) cookies[relation] = await signedIn(accountId);
});

async function counts() {
  const all = Object.entries(tables).map(async ([name, table]) => [name, await database().read.$count(table)] as const);
  return Object.fromEntries(await Promise.all(all));
}

function expected(
  rule: Rule,
  allowed: readonly Relation[] | 'everybody',
  relation: Relation,
  posting: boolean,
): number | 'let through' {
  if (allowed === 'everybody' || allowed.includes(relation)) return 'let through';
  if (relation === 'nobody' && allowed.length > 0) return posting ? 401 : 302;
  if (rule.of === 'hidden') return 404;
  if (rule.of === 'person') return seen.includes(relation) ? 403 : 404;
  return allowed.length > 0 ? 403 : 404;
}
function wasLetThrough(status: number): boolean {
  return status < 500 && ![401, 403, 404, 405].includes(status);
}

async function call(name: string, relation: Relation, form?: Record<string, string>) {
  const file = Object.keys(modules).find((each) => /\/routes\/(.*?)(\/route)?\.tsx?$/.exec(each)?.[1] === name);
  const route = await modules[file ?? '']?.();
  if (!route) throw new Error(`There is no route ${name}.`);
  const params = {
    personId: world.personId,
    section: 'helps',
    number: '1',
    incidentId,
    suggestionId,
    itemId: newId(),
    mediaId,
    symbolId,
    siteId: world.siteId,
    ruleId: 'new',
    token,
    accountId: world.accounts['worker there'],
    '*': 'nowhere',
  };
  const path =
    `/${name.replace(/_?\._index$|^_index$/, '').replace(/\$(\w+)_?/g, (_, key: string) => params[key as 'number'])}`.replace(
      /\./g,
      '/',
    );
  return callRoute(route, { path, params, cookie: cookies[relation] ?? null, ...(form && { form }) });
}

describe('every route × method × relation to the person (D4)', () => {
  it('no route is missing here, and none is here that does not exist', () => {
    expect([...names].sort()).toEqual(Object.keys(rules).sort());
  });

  for (const [name, rule] of Object.entries(rules)) {
    for (const method of ['read', 'post'] as const) {
      const allowed = rule[method];
      if (!allowed) continue;
      it(`${method} ${name}`, async () => {
        const wrong: string[] = [];
        for (const relation of relations) {
          const before = await counts();
          const { status } = await call(name, relation, method === 'post' ? { nonsense: 'x' } : undefined);
          const wanted = expected(rule, allowed, relation, method === 'post');
          const right = wanted === 'let through' ? wasLetThrough(status) : status === wanted;
          if (!right) wrong.push(`${relation}: ${status}, not ${wanted}`);
          if (wanted !== 'let through') expect(await counts(), `${relation} changed nothing`).toEqual(before);
        }
        expect(wrong).toEqual([]);
      });
    }
  }

  it('what a route does not take, it has no handler for', async () => {
    for (const [name, rule] of Object.entries(rules)) {
      const file = Object.keys(modules).find((each) => /\/routes\/(.*?)(\/route)?\.tsx?$/.exec(each)?.[1] === name);
      const route = await modules[file ?? '']?.();
      if (name !== '$') expect(Boolean(route?.action), `${name} posts`).toBe(Boolean(rule.post));
    }
  });
});

import { sql, type SQL } from 'drizzle-orm';
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
import { recordEvent } from '../../app/features/incidents/record-event.server';
import { startIncident } from '../../app/features/incidents/start-incident.server';
import { writeMedia } from '../../app/features/pictures/media-files.server';
import { proposeRestriction } from '../../app/features/planned/propose-restriction.server';
import { aProposal } from '../support/planned';
import { makeSiteLink } from '../../app/features/site-rules/site-link.server';
import { makeSuggestion } from '../../app/features/suggestions/make-suggestion.server';
import { viewerOfAccount } from '../support/viewer';
import { newId } from '../../app/platform/ids';

freshDatabase();
mediaFolder();

const modules = import.meta.glob<RouteModule>('../../app/routes/**/*.{ts,tsx}');
const names = Object.keys(modules).map((file) => file.replace(/^.*\/routes\/(.*?)(\/route)?\.tsx?$/, '$1'));

let world: MatrixWorld;
let cookies: Record<string, string | null>;
let incidentId: string;
let useId: string;
let suggestionId: string, mediaId: string;
let symbolId: string;
let token: string;
let noticeId: string;

beforeEach(async () => {
  world = await matrixWorld();
  await makeVersion(world.personId, world.accounts.herself, aPlan([anItem('helps', 'Wait with me.')]));
  incidentId = newId();
  const started = await startIncident(await viewerOfAccount(world.accounts['worker there']), world.personId, {
    incidentId,
    eventId: newId(),
  });
  expect(started.allowed).toBe(true);
  useId = newId();
  await recordEvent(await viewerOfAccount(world.accounts['worker there']), incidentId, {
    type: 'restriction_started',
    restriction: 'physical',
    eventId: useId,
  });
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
  noticeId = newId();
  const lead = await viewerOfAccount(world.accounts['lead there']);
  expect((await proposeRestriction(lead, world.personId, aProposal({ id: noticeId }))).allowed).toBe(true);
  await writeMedia(mediaId, { small: Buffer.from('x'), full: Buffer.from('x') });
  // Enough to be told for a voice note.
  await writeMedia(mediaId, { small: Buffer.from('x'), full: Buffer.from('x'), sound: Buffer.from('1a45dfa3', 'hex') });
  cookies = { nobody: null };
  for (const [relation, accountId] of Object.entries(world.accounts)) cookies[relation] = await signedIn(accountId);
});

/** How many rows each table has, asked all at once. */
async function counts() {
  const each = Object.entries(tables).map(([name, table]) => [name, sql<number>`(select count(*) from ${table})`]);
  const asked = Object.fromEntries(each) as Record<string, SQL<number>>;
  const [counted] = await database()
    .read.select(asked)
    .from(sql`(select 1) as once`);
  return counted;
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
    useId,
    itemId: newId(),
    mediaId,
    symbolId,
    siteId: world.siteId,
    ruleId: 'new',
    token,
    noticeId,
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
        let before = await counts();
        for (const relation of relations) {
          const { status } = await call(name, relation, method === 'post' ? { nonsense: 'x' } : undefined);
          const wanted = expected(rule, allowed, relation, method === 'post');
          const right = wanted === 'let through' ? wasLetThrough(status) : status === wanted;
          if (!right) wrong.push(`${relation}: ${status}, not ${wanted}`);
          const after = await counts();
          if (wanted !== 'let through') expect(after, `${relation} changed nothing`).toEqual(before);
          before = after;
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

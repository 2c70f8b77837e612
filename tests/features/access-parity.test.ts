import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inTransaction } from '../../db/connection.server';
import * as tables from '../../db/tables.server';
import { actions, can, decisionBases, grantLevels, grantSections, type Subject } from '../../app/domain/access';
import { roles, type Period, type Viewer } from '../../app/domain/viewer';
import { findSubject } from '../../app/features/people/find-subject.server';
import { visibleTo } from '../../app/features/sharing/visible-to.server';
import { newId } from '../../app/platform/ids';
import { freshDatabase } from '../support/database';
import { viewerOf } from '../support/fixtures';

// Few instants, so that edges meet: what ends at 40 is asked for at 39, 40 and 41.
const edges = [10, 20, 30, 40];
const times = edges.flatMap((edge) => [edge - 1, edge, edge + 1]);

const edge = fc.constantFrom(...edges);
const period: fc.Arbitrary<Period> = fc.record({ from: edge, until: fc.option(edge) });
const which = (count: number) => fc.nat({ max: count - 1 });

const siteCount = 4;
const viewerCount = 12;
const personCount = 40;

type Generated<Of> = Of extends fc.Arbitrary<infer Value> ? Value : never;

const viewers = fc.array(
  fc.record({
    role: fc.constantFrom(...roles),
    organisation: which(2),
    own: which(personCount),
    postings: fc.array(fc.record({ site: which(siteCount), period }), { maxLength: 3 }),
  }),
  { minLength: viewerCount, maxLength: viewerCount },
);
const subjects = fc.array(
  fc.record({
    organisation: which(2),
    // A moved stay: one ends and the next begins, perhaps at another site, perhaps with a gap or an overlap.
    stays: fc.array(fc.record({ site: which(siteCount), period }), { maxLength: 3 }),
    grants: fc.array(
      fc.record({
        viewer: which(viewerCount),
        section: fc.constantFrom(...grantSections),
        level: fc.constantFrom(...grantLevels),
        from: edge,
        until: edge,
        withdrawnAt: fc.option(edge),
      }),
      { maxLength: 8 },
    ),
    deciders: fc.array(fc.record({ viewer: which(viewerCount), basis: fc.constantFrom(...decisionBases), period }), {
      maxLength: 2,
    }),
  }),
  { minLength: personCount, maxLength: personCount },
);

type Made = { viewers: Viewer[]; personIds: string[] };

/** Puts what was generated into the database. */
async function insert(madeViewers: Generated<typeof viewers>, madeSubjects: Generated<typeof subjects>): Promise<Made> {
  const ids = (count: number) => Array.from({ length: count }, newId);
  const organisations = ids(2);
  const sites = ids(siteCount);
  const accounts = ids(viewerCount);
  const personIds = ids(personCount);
  await inTransaction(async (tx) => {
    for (const [index, made] of madeSubjects.entries()) {
      const personId = personIds[index]!;
      await tx.insert(tables.people).values({
        id: personId,
        organisationId: organisations[made.organisation]!,
        name: 'Ffion Hughes',
        preferredName: 'Ffion',
        dateOfBirth: '1999-05-14',
        createdAt: 0,
      });
      for (const {
        site,
        period: { from, until },
      } of made.stays) {
        await tx.insert(tables.stays).values({ id: newId(), personId, siteId: sites[site]!, from, until });
      }
      for (const { viewer, ...grant } of made.grants) {
        await tx.insert(tables.grants).values({
          id: newId(),
          personId,
          accountId: accounts[viewer]!,
          purpose: 'To help me',
          grantedBy: personId,
          ...grant,
        });
      }
      for (const {
        viewer,
        basis,
        period: { from, until },
      } of made.deciders) {
        await tx
          .insert(tables.deciders)
          .values({ id: newId(), personId, accountId: accounts[viewer]!, basis, reason: 'Court order', from, until });
      }
    }
  });
  return {
    personIds,
    viewers: madeViewers.map((made, index) =>
      viewerOf(accounts[index]!, organisations[made.organisation]!, made.role, {
        personId: made.role === 'person' ? personIds[made.own]! : null,
        postings: made.postings.map(({ site, period: { from, until } }) => ({
          siteId: sites[site]!,
          role: 'worker',
          from,
          until,
        })),
      }),
    ),
  };
}

describe('C1: the rule and its SQL twin', () => {
  const db = freshDatabase();

  test('answer alike for generated people, grants, deciders, postings, moved stays and times at the edges', async () => {
    let cases = 0;
    let allowed = 0;
    const [seedViewers, seedSubjects] = fc.sample(fc.tuple(viewers, subjects), 1)[0]!;
    const { viewers: all, personIds } = await insert(seedViewers, seedSubjects);
    const { read } = db.current;
    const asked = fc.record({
      action: fc.constantFrom(...actions),
      section: fc.option(fc.constantFrom(...grantSections), { nil: undefined }),
      now: fc.constantFrom(...times),
    });
    for (const viewer of all) {
      const subjectsForViewer: Subject[] = [];
      for (const personId of personIds)
        subjectsForViewer.push((await findSubject(personId, viewer.accountId))!.subject);
      for (const { action, section, now } of fc.sample(asked, 40)) {
        const rows = await read
          .select({ id: tables.people.id })
          .from(tables.people)
          .where(visibleTo(viewer, action, now, section));
        const found = new Set(rows.map(({ id }) => id));
        expect(rows).toHaveLength(found.size);
        for (const subject of subjectsForViewer) {
          const rule = can(viewer, action, subject, now, section);
          cases++;
          if (rule) allowed++;
          expect({ viewer, action, section, now, subject, allowed: found.has(subject.personId) }).toEqual({
            viewer,
            action,
            section,
            now,
            subject,
            allowed: rule,
          });
        }
      }
    }
    expect(cases).toBeGreaterThanOrEqual(2_000);
    // Neither always nor never: the cases tell the rules apart.
    expect(allowed).toBeGreaterThan(cases / 200);
    expect(allowed).toBeLessThan(cases / 2);
  }, 60_000);
});

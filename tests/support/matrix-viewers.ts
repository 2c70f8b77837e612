import type { GrantSection } from '../../app/domain/access';
import { itemSections } from '../../app/domain/plan';
import {
  makeAccount,
  makeDecider,
  makeGrant,
  makeOrganisation,
  makePerson,
  makePosting,
  makeSite,
  makeStay,
} from './fixtures';

/** Everybody who might ask for Ffion's things, and how they stand to her. */
export const relations = [
  'nobody',
  'herself',
  'another person there',
  'attorney',
  'former attorney',
  'friend let in to write all',
  'friend let in to suggest in one section',
  'friend let in to see one section',
  'friend let in to the card alone',
  'friend whose grant expired',
  'friend whose grant was withdrawn',
  'worker there',
  'lead there',
  'worker whose posting ended',
  'worker elsewhere',
  'administrator',
  'administrator of another organisation',
] as const;
export type Relation = (typeof relations)[number];

export interface MatrixWorld {
  organisationId: string;
  siteId: string;
  personId: string;
  /** The account of each relation; `nobody` has none. */
  accounts: Record<Exclude<Relation, 'nobody'>, string>;
}

const past = Date.parse('2021-01-01T00:00:00Z');

/** Ffion, her site, and one account for each relation. */
export async function matrixWorld(): Promise<MatrixWorld> {
  const organisationId = await makeOrganisation();
  const elsewhereId = await makeOrganisation({ name: 'Another organisation' });
  const siteId = await makeSite(organisationId);
  const otherSiteId = await makeSite(organisationId, { name: 'Elsewhere' });
  const personId = await makePerson(organisationId);
  const neighbourId = await makePerson(organisationId, { name: 'Dan Prosser', preferredName: 'Dan' });
  await makeStay(personId, siteId, { room: 'Flat 3' });
  await makeStay(neighbourId, siteId);
  // She stayed there before: the workers of that place have no business with her now.
  await makeStay(personId, otherSiteId, { until: past });

  async function friend(fields: Parameters<typeof makeGrant>[2], sections: readonly GrantSection[] = ['helps']) {
    const id = await makeAccount(organisationId, 'supporter');
    for (const section of sections) await makeGrant(personId, id, { section, level: 'write', ...fields });
    return id;
  }
  async function staff(role: 'worker' | 'lead', at: string, until: number | null = null) {
    const id = await makeAccount(organisationId, role);
    await makePosting(id, at, { role, until });
    return id;
  }
  async function attorney(until: number | null) {
    const id = await makeAccount(organisationId, 'supporter');
    await makeDecider(personId, id, { until });
    return id;
  }
  return {
    organisationId,
    siteId,
    personId,
    accounts: {
      herself: await makeAccount(organisationId, 'person', { personId }),
      'another person there': await makeAccount(organisationId, 'person', { personId: neighbourId }),
      attorney: await attorney(null),
      'former attorney': await attorney(past),
      'friend let in to write all': await friend({}, itemSections),
      'friend let in to suggest in one section': await friend({ level: 'suggest' }),
      'friend let in to see one section': await friend({ level: 'see' }),
      'friend let in to the card alone': await friend({ level: 'see' }, ['card']),
      'friend whose grant expired': await friend({ until: past }, itemSections),
      'friend whose grant was withdrawn': await friend({ withdrawnAt: past }, itemSections),
      'worker there': await staff('worker', siteId),
      'lead there': await staff('lead', siteId),
      'worker whose posting ended': await staff('worker', siteId, past),
      'worker elsewhere': await staff('worker', otherSiteId),
      administrator: await makeAccount(organisationId, 'administrator'),
      'administrator of another organisation': await makeAccount(elsewhereId, 'administrator'),
    },
  };
}

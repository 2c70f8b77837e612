import type { PlanItem } from '../../app/domain/plan';
import { aPlan, anItem, makeVersion } from './agreed-plan';
import { makeAccount, makeGrant, makeOrganisation, makePerson, makePosting, makeSite, makeStay } from './fixtures';

/** Ffion at Willow Court with two workers, and those who are not: all of the ids are those of accounts. */
export interface WillowCourt {
  organisation: string;
  site: string;
  ffion: string;
  /** Her account. */
  me: string;
  sam: string;
  bex: string;
  /** A worker of another site. */
  elsewhere: string;
  administrator: string;
  /** Let in to write in one section, and to nothing else. */
  sister: string;
  cards: PlanItem;
  versionId: string;
  worker(at: string, name: string, posting?: Parameters<typeof makePosting>[2]): Promise<string>;
}

export async function makeWillowCourt(): Promise<WillowCourt> {
  const organisation = await makeOrganisation();
  const site = await makeSite(organisation);
  const ffion = await makePerson(organisation);
  await makeStay(ffion, site);
  const worker: WillowCourt['worker'] = async (at, name, posting = {}) => {
    const id = await makeAccount(organisation, 'worker', { name });
    await makePosting(id, at, posting);
    return id;
  };
  const me = await makeAccount(organisation, 'person', { personId: ffion, name: 'Ffion Hughes' });
  const sister = await makeAccount(organisation, 'supporter', { name: 'Carys Hughes' });
  await makeGrant(ffion, sister, { section: 'helps', level: 'write' });
  const cards = anItem('helps', 'Hold up my two cards.', { stage: 'early_signs' });
  const never = anItem('avoid', "Don't hold me.", { restrictionTypes: ['physical'] });
  const plan = aPlan([cards, never, anItem('good_day', 'canary-secret')]);
  return {
    organisation,
    site,
    ffion,
    me,
    sister,
    cards,
    worker,
    sam: await worker(site, 'Sam Okoro'),
    bex: await worker(site, 'Bex Nolan'),
    elsewhere: await worker(await makeSite(organisation), 'Kim Lowe'),
    administrator: await makeAccount(organisation, 'administrator'),
    versionId: await makeVersion(ffion, me, plan),
  };
}

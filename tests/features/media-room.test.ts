import { expect, it } from 'vitest';
import { inTransaction } from '../../db/connection.server';
import { media } from '../../db/tables.server';
import { keepMedia } from '../../app/features/pictures/keep-media.server';
import { newId } from '../../app/platform/ids';
import { freshDatabase } from '../support/database';
import { makeAccount, makeGrant } from '../support/fixtures';
import { mediaFolder } from '../support/media';
import { viewerOfAccount } from '../support/viewer';
import { makeWillowCourt } from '../support/willow-court';

freshDatabase();
mediaFolder();

it('P1: those who write with the person fill no more than four hundred of five hundred places: the last are the person’s', async () => {
  const court = await makeWillowCourt();
  const friend = await makeAccount(court.organisation, 'supporter');
  await makeGrant(court.ffion, friend, { section: 'helps', level: 'write' });
  const keep = async (by: string) => {
    const bytes = { small: Buffer.from('x'), full: Buffer.from('x') };
    return keepMedia(await viewerOfAccount(by), court.ffion, 'helps', 'photo', bytes);
  };
  const add = (many: number) =>
    inTransaction((tx) => {
      const of = { personId: court.ffion, section: 'helps', accountId: friend, kind: 'photo', size: 1, at: 1 } as const;
      return tx.insert(media).values(Array.from({ length: many }, () => ({ id: newId(), ...of })));
    });
  await add(399);
  expect(await keep(friend)).toMatchObject({ allowed: true });
  expect(await keep(friend)).toEqual({ allowed: false, reason: 'full' });
  expect(await keep(court.me)).toMatchObject({ allowed: true });
  await add(99);
  expect(await keep(court.me)).toEqual({ allowed: false, reason: 'full' });
});

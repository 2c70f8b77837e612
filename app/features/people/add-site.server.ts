import { z } from 'zod';
import { inTransaction } from '#db/connection.server';
import { sites } from '#db/tables.server';
import { settings } from '../../domain/codes';
import { refused, type Decision } from '../../domain/decision';
import type { Viewer } from '../../domain/viewer';
import { now } from '../../platform/clock';
import { newId } from '../../platform/ids';
import { record } from '../audit/record.server';

export const addSiteSchema = z.strictObject({
  name: z.string({ error: 'Write its name.' }).trim().min(1, 'Write its name.').max(200, 'That name is too long.'),
  setting: z.enum(settings, { error: 'Choose what kind of place it is.' }),
});

/** A place of the administrator's organisation. Its kind decides which laws and records apply. */
export async function addSite(
  viewer: Viewer,
  asked: z.output<typeof addSiteSchema>,
): Promise<Decision<'not-permitted'>> {
  if (viewer.role !== 'administrator') return refused('not-permitted');
  return inTransaction(async (tx) => {
    const at = now();
    const id = newId();
    await tx
      .insert(sites)
      .values({ id, organisationId: viewer.organisationId, timeZone: 'Europe/London', createdAt: at, ...asked });
    await record(tx, { at, accountId: viewer.accountId, action: 'site.added', objectId: id, detail: asked.setting });
    return { allowed: true };
  });
}

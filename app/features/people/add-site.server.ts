import { z } from 'zod';
import { inTransaction } from '#db/connection.server';
import { sites } from '#db/tables.server';
import { settings } from '../../domain/codes';
import { refused, type Decision } from '../../domain/decision';
import type { Viewer } from '../../domain/viewer';
import { now } from '../../platform/clock';
import { newId } from '../../platform/ids';
import { record } from '../audit/record.server';
import { peopleRefusals } from '../../words/people-refusals';
import { refusalsOf } from '../../words/words-here.server';

const say = refusalsOf(peopleRefusals);

export const addSiteSchema = z.strictObject({
  name: z.string(say.site_name_missing).trim().min(1, say.site_name_missing).max(200, say.name_too_long),
  setting: z.enum(settings, say.setting_missing),
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

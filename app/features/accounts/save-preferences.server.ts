import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { inTransaction } from '#db/connection.server';
import { accounts } from '#db/tables.server';
import type { Preferences, Viewer } from '../../domain/viewer';
import { now } from '../../platform/clock';
import { record } from '../audit/record.server';
import { accountRefusals } from '../../words/account-refusals';
import { refusalsOf } from '../../words/words-here.server';

const { choose_one } = refusalsOf(accountRefusals);

export const preferencesSchema = z.strictObject({
  theme: z.enum(['device', 'light', 'dark'], choose_one),
  contrast: z.enum(['device', 'more'], choose_one),
  textSize: z
    .enum(['100', '125', '150', '200'], choose_one)
    .transform((size) => Number(size) as Preferences['textSize']),
  motion: z.enum(['device', 'less'], choose_one),
  reading: z.enum(['usual', 'easy'], choose_one),
});

/** How the viewer likes the screens: kept with the account, the same on every device. */
export async function savePreferences(viewer: Viewer, preferences: Preferences): Promise<void> {
  await inTransaction(async (tx) => {
    await tx.update(accounts).set({ preferences }).where(eq(accounts.id, viewer.accountId));
    await record(tx, { at: now(), accountId: viewer.accountId, action: 'preferences.changed' });
  });
}

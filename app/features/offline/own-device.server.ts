import { createCookie } from '@remix-run/node';
import { z } from 'zod';
import type { Viewer } from '../../domain/viewer';
import type { SealingKey } from '../../platform/seal';
import { accountRefusals } from '../../words/account-refusals';
import { refusalsOf } from '../../words/words-here.server';
import { sealingKey } from './sealing-key.server';

const { choose_one } = refusalsOf(accountRefusals);

export const deviceSchema = z.strictObject({ device: z.enum(['own', 'shared'], choose_one) });

/** Whose device it is. It gives no right to anything. */
const ownDevice = createCookie('__Host-own-device', {
  path: '/',
  httpOnly: true,
  secure: true,
  sameSite: 'lax',
  maxAge: 365 * 24 * 60 * 60,
});

/** Whether the viewer said that nobody else uses this device (P11): only there unsent words outlive the page. */
export async function isOwnDevice(cookies: string | null, { accountId }: Viewer): Promise<boolean> {
  return (await ownDevice.parse(cookies)) === accountId;
}

/** The header that makes this device the viewer's own, or a shared one. */
export function deviceHeader({ accountId }: Viewer, isOwn: boolean): Promise<string> {
  return ownDevice.serialize(isOwn ? accountId : '', isOwn ? {} : { maxAge: 0 });
}

/** What the viewer's taps are sealed to, should this device keep them; nothing on a shared one (C7). */
export async function sealTapsTo(request: Request, viewer: Viewer): Promise<SealingKey | null> {
  return (await isOwnDevice(request.headers.get('Cookie'), viewer)) ? sealingKey() : null;
}

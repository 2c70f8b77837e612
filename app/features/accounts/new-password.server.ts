import { z } from 'zod';
import { accountRefusals } from '../../words/account-refusals';
import { refusalsOf } from '../../words/words-here.server';

const say = refusalsOf(accountRefusals);

/** Long rather than strange: 12 characters at least, nothing else is asked (NIST SP 800-63B). */
export const newPassword = z
  .string(say.password_new_missing)
  .min(12, say.password_new_too_short)
  .max(200, say.password_too_long);

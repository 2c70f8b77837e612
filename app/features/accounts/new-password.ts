import { z } from 'zod';

/** Long rather than strange: 12 characters at least, nothing else is asked (NIST SP 800-63B). */
export const newPassword = z
  .string({ error: 'Write a new password.' })
  .min(12, 'Make it 12 letters or more. A few words do well.')
  .max(200, 'That is too long for a password.');

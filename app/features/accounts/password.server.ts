import { hash, verify } from '@node-rs/argon2';

// Argon2id with OWASP's first choice of costs: 19 MiB, two passes.
const costs = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export function hashPassword(password: string): Promise<string> {
  return hash(password, costs);
}

let nobody: Promise<string> | undefined;

/** Takes as long for an account that does not exist as for one that does (B8). */
export async function passwordFits(passwordHash: string | undefined, password: string): Promise<boolean> {
  nobody ??= hashPassword('nobody has this password');
  const fits = await verify(passwordHash ?? (await nobody), password);
  return fits && passwordHash !== undefined;
}

import { lt } from 'drizzle-orm';
import { RateLimiterDrizzle, RateLimiterMemory, RateLimiterRes, type RateLimiterAbstract } from 'rate-limiter-flexible';
import { inTransaction } from '#db/connection.server';
import type { Transaction } from '#db/database.server';
import { rateLimits } from '#db/tables.server';
import { sha256 } from '../../platform/hash.server';

const minutes = 60;

/** So many `points` within `duration` seconds. */
interface Limit {
  keyPrefix: string;
  points: number;
  duration: number;
  /** Its count in this process: what it refuses never reaches the database. */
  here: RateLimiterMemory;
}

function limit(keyPrefix: string, points: number, duration = 15 * minutes): Limit {
  const counted = { keyPrefix, points, duration };
  return { ...counted, here: new RateLimiterMemory(counted) };
}

// The limits of D6, the same for every way in; signing in rightly does not use them up. Five from one place, and more
// from everywhere: else anybody who knows an email could keep its owner out.
const byBoth = limit('both', 5);
const byAccount = limit('account', 30);
const byAddress = limit('address', 50);

// As many questions about a site's rules, counted apart: who asks locks nobody out.
const asksByBoth = limit('asks-both', 5);
const asksOfSite = limit('asks-site', 30);
const asksByAddress = limit('asks-address', 50);

// Whoever lets others in may mistype an email; nobody learns from it who has an account here.
const seeksByAccount = limit('seeks', 20, 60 * minutes);

/** Counts a try before it is judged. False: too many; nothing may be evaluated. */
export async function mayTry(account: string, address: string): Promise<boolean> {
  return within([
    [byAddress, address],
    [byBoth, `${account} ${address}`],
    [byAccount, account],
  ]);
}

/** Counts a question before it is kept. False: too many from there, or about this site. */
export async function mayAsk(siteId: string, address: string): Promise<boolean> {
  return within([
    [asksByAddress, address],
    [asksByBoth, `${siteId} ${address}`],
    [asksOfSite, siteId],
  ]);
}

/** Counts an email that somebody looks for before they learn whether anybody has it. */
export async function maySeek(accountId: string): Promise<boolean> {
  return within([[seeksByAccount, accountId]]);
}

type Counted = [limit: Limit, key: string][];

/** Counted in this process and in the database: no restart, and no second process, gives anybody more tries. */
async function within(limits: Counted): Promise<boolean> {
  if (!(await consume(limits, ({ here }) => here))) return false;
  return inTransaction(async (tx) => {
    await tx.delete(rateLimits).where(lt(rateLimits.expire, new Date()));
    return consume(limits, (each) => stored(tx, each));
  });
}

function stored(tx: Transaction, { keyPrefix, points, duration }: Limit): RateLimiterAbstract {
  const where = { storeClient: tx, schema: rateLimits, clearExpiredByTimeout: false };
  return new RateLimiterDrizzle({ keyPrefix, points, duration, ...where });
}

async function consume(limits: Counted, counterOf: (limit: Limit) => RateLimiterAbstract): Promise<boolean> {
  try {
    for (const [limit, key] of limits) await counterOf(limit).consume(sha256(key));
    return true;
  } catch (refused) {
    if (refused instanceof RateLimiterRes) return false;
    throw refused;
  }
}

/** A right password gives the tries back. */
export async function forgetTries(account: string, address: string): Promise<void> {
  const giveBack = async (counterOf: (limit: Limit) => RateLimiterAbstract) => {
    await counterOf(byBoth).delete(sha256(`${account} ${address}`));
    await counterOf(byAccount).reward(sha256(account));
    await counterOf(byAddress).reward(sha256(address));
  };
  await giveBack(({ here }) => here);
  await inTransaction((tx) => giveBack((each) => stored(tx, each)));
}

import { isIPv6 } from 'node:net';
import { lt } from 'drizzle-orm';
import { RateLimiterDrizzle, RateLimiterMemory, RateLimiterRes, type RateLimiterAbstract } from 'rate-limiter-flexible';
import { inTransaction } from '#db/connection.server';
import type { Transaction } from '#db/database.server';
import { rateLimits } from '#db/tables.server';
import { sha256 } from '../../platform/hash.server';
import { log } from '../../platform/log.server';

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

/**
 * One place to count tries from: an IPv4 address, or the network of an IPv6 address (its first 64 bits), since whoever
 * has one has all of them.
 */
export function placeOf(address: string): string {
  const mapped = /^::ffff:(\d+(?:\.\d+){3})$/i.exec(address)?.[1];
  if (mapped || !isIPv6(address)) return mapped ?? address;
  const [head = '', tail] = address.toLowerCase().split('::');
  const groups = (part: string | undefined) => (part ? part.split(':') : []);
  const zeros = 8 - groups(head).length - groups(tail).length;
  const all = [...groups(head), ...Array<string>(tail === undefined ? 0 : zeros).fill('0'), ...groups(tail)];
  return all
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':');
}

/** Counts a try before it is judged. False: too many; nothing may be evaluated. */
export async function mayTry(account: string, address: string): Promise<boolean> {
  return within([
    [byAddress, placeOf(address)],
    [byBoth, `${account} ${placeOf(address)}`],
    [byAccount, account],
  ]);
}

/** Counts a question before it is kept. False: too many from there, or about this site. */
export async function mayAsk(siteId: string, address: string): Promise<boolean> {
  return within([
    [asksByAddress, placeOf(address)],
    [asksByBoth, `${siteId} ${placeOf(address)}`],
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
  if (await consume(limits, ({ here }) => here)) return false;
  await clearOld();
  const refusal = await inTransaction((tx) => consume(limits, (each) => stored(tx, each)));
  if (!refusal) return true;
  // Refused by an older count: until that one ends nothing more of it reaches the database, and no longer.
  await refusal.limit.here.block(refusal.key, Math.ceil(refusal.msBeforeNext / 1_000));
  return false;
}

/** Before anybody is served: what it reads the first time would hold everybody while the first person signs in. */
export async function readyToCount(): Promise<void> {
  await inTransaction((tx) => stored(tx, byBoth).get(''));
}

let clearedAt = 0;

/** Takes out what is over, now and then, in a transaction of its own: others count meanwhile. */
async function clearOld(): Promise<void> {
  const at = Date.now();
  if (at - clearedAt < minutes * 1_000) return;
  clearedAt = at;
  await inTransaction(async (tx) => {
    await tx.delete(rateLimits).where(lt(rateLimits.expire, new Date(at)));
  }).catch((err: unknown) => log().error({ err }, 'old counts of tries could not be cleared'));
}

function stored(tx: Transaction, { keyPrefix, points, duration }: Limit): RateLimiterAbstract {
  const where = { storeClient: tx, schema: rateLimits, clearExpiredByTimeout: false };
  return new RateLimiterDrizzle({ keyPrefix, points, duration, ...where });
}

/** Counts in each; the first that refuses, or nothing. */
async function consume(limits: Counted, counterOf: (limit: Limit) => RateLimiterAbstract) {
  for (const [limit, what] of limits) {
    const key = sha256(what);
    try {
      await counterOf(limit).consume(key);
    } catch (refused) {
      if (refused instanceof RateLimiterRes) return { limit, key, msBeforeNext: refused.msBeforeNext };
      throw refused;
    }
  }
  return null;
}

/** A right password gives the tries back. */
export async function forgetTries(account: string, address: string): Promise<void> {
  const giveBack = async (counterOf: (limit: Limit) => RateLimiterAbstract) => {
    await counterOf(byBoth).delete(sha256(`${account} ${placeOf(address)}`));
    await counterOf(byAccount).reward(sha256(account));
    await counterOf(byAddress).reward(sha256(placeOf(address)));
  };
  await giveBack(({ here }) => here);
  // Whoever gave the right password is in, whatever becomes of the count.
  await inTransaction((tx) => giveBack((each) => stored(tx, each))).catch((err: unknown) =>
    log().error({ err }, 'the tries before a right password could not be given back'),
  );
}

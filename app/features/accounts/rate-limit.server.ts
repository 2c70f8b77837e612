import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

const minutes = 60;

// The limits of D6, the same for every way in; signing in rightly does not use them up. Five from one place, and more
// from everywhere: else anybody who knows an email could keep its owner out.
const byBoth = new RateLimiterMemory({ keyPrefix: 'both', points: 5, duration: 15 * minutes });
const byAccount = new RateLimiterMemory({ keyPrefix: 'account', points: 30, duration: 15 * minutes });
const byAddress = new RateLimiterMemory({ keyPrefix: 'address', points: 50, duration: 15 * minutes });

// As many questions about a site's rules, counted apart: who asks locks nobody out.
const asksByBoth = new RateLimiterMemory({ keyPrefix: 'asks-both', points: 5, duration: 15 * minutes });
const asksOfSite = new RateLimiterMemory({ keyPrefix: 'asks-site', points: 30, duration: 15 * minutes });
const asksByAddress = new RateLimiterMemory({ keyPrefix: 'asks-address', points: 50, duration: 15 * minutes });

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

async function within(limits: [limit: RateLimiterMemory, key: string][]): Promise<boolean> {
  try {
    for (const [limit, key] of limits) await limit.consume(key);
    return true;
  } catch (refused) {
    if (refused instanceof RateLimiterRes) return false;
    throw refused;
  }
}

/** A right password gives the tries back. */
export async function forgetTries(account: string, address: string): Promise<void> {
  await byBoth.delete(`${account} ${address}`);
  await byAccount.reward(account);
  await byAddress.reward(address);
}

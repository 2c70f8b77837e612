import { database, inTransaction } from '#db/connection.server';
import { accounts } from '#db/tables.server';
import { now } from '../../platform/clock';
import { hashPassword } from '../accounts/password.server';
import { seedLooks } from '../audit/example-looks.server';
import { seedIncidents } from '../incidents/example-incidents.server';
import { seedPlans } from '../plans/example-plans.server';
import { seedPlanned } from '../planned/example-planned.server';
import { seedRules } from '../site-rules/example-rules.server';
import { seedSuggestions } from '../suggestions/example-suggestions.server';
import { seedCircles } from './example-circles.server';
import { examplePlaces, writtenFor, type ExampleAccount } from './example-data';
import { exampleDays } from './example-days';
import { emailOf, idOf, seedPlaces, type Seeding } from './example-places.server';

export interface ExampleSignIn {
  role: string;
  name: string;
  email: string;
  password: string;
  /** Their own plan's person; for others, whose plan to look at. */
  personId: string | null;
  /** A path. */
  url: string;
  tryThis: string;
}

/**
 * Puts the example people into an empty database, all or nothing, and returns who can sign in. Where anybody has an
 * account already nothing changes, and the list is empty.
 */
export async function seedExamples(): Promise<ExampleSignIn[]> {
  const anybody = database().read.select({ id: accounts.id }).from(accounts).limit(1);
  if ((await anybody).length > 0) return [];
  const passwordHash = await hashPassword(examplePlaces.password);
  return inTransaction(async (tx) => {
    if ((await tx.select({ id: accounts.id }).from(accounts).limit(1)).length > 0) return [];
    const at = now();
    const seeding: Seeding = {
      tx,
      days: exampleDays(at, writtenFor),
      now: at,
      sites: new Map(),
      people: new Map(),
      accounts: new Map(),
      items: new Map(),
      standing: new Map(),
    };
    await seedPlaces(seeding, passwordHash);
    await seedCircles(seeding);
    await seedPlans(seeding);
    await seedSuggestions(seeding);
    await seedIncidents(seeding);
    await seedRules(seeding);
    await seedPlanned(seeding);
    await seedLooks(seeding);
    return examplePlaces.accounts.map((account) => signInOf(account, seeding));
  });
}

function signInOf(account: ExampleAccount, { people }: Seeding): ExampleSignIn {
  return {
    role: account.role,
    name: account.name,
    email: emailOf(account.key),
    password: examplePlaces.password,
    personId: account.person ? idOf(people, account.person) : null,
    url: account.url.replace(/\{(\w+)\}/g, (_, key: string) => idOf(people, key)),
    tryThis: account.tryThis,
  };
}

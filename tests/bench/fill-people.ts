import type { Database } from 'better-sqlite3';
import { nameWords } from '../../app/domain/person';
import { usualPreferences } from '../../app/domain/viewer';
import { hashOfVersion } from '../../app/features/plans/freeze-version.server';
import type { AgreedPlan } from '../../app/domain/plan';

const day = 86_400_000;
/** As many as live at one site. */
const together = 40;

export interface Filled {
  organisationId: string;
  now: number;
  people: number;
  worker: { email: string; accountId: string };
  writer: { email: string; accountId: string };
  atSite: string[];
  siteId: string;
  versionId: string;
  itemIds: string[];
}

/** The nth id of a kind: UUIDv7 in form, always the same. */
export function nth(kind: number, n: number): string {
  return `0190${kind.toString(16).padStart(4, '0')}-0000-7000-8000-${n.toString(16).padStart(12, '0')}`;
}
export const kinds = {
  person: 1,
  site: 2,
  stay: 3,
  plan: 4,
  version: 5,
  account: 6,
  posting: 7,
  incident: 8,
  event: 9,
  audit: 10,
  use: 11,
  decider: 12,
};

export function inserter(raw: Database, table: string): (row: Record<string, unknown>) => void {
  let statement: ReturnType<Database['prepare']> | undefined;
  return (row) => {
    const names = Object.keys(row);
    statement ??= raw.prepare(
      `INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map((name) => `@${name}`).join(', ')})`,
    );
    statement.run(row);
  };
}

/** People at sites of forty, each with an agreed plan, and a worker for each site. */
export function fillPeople(raw: Database, people: number): Filled {
  const now = Date.now();
  const organisationId = raw.prepare('SELECT id FROM organisations').pluck().get() as string;
  const passwordHash = raw.prepare('SELECT password_hash FROM accounts').pluck().get() as string;
  const content = JSON.parse(
    raw
      .prepare(
        `SELECT content FROM plan_versions v JOIN people p ON p.id = v.person_id WHERE p.name = 'Dan Prosser' ORDER BY number DESC`,
      )
      .pluck()
      .get() as string,
  ) as AgreedPlan;
  const names = namesFor();
  const put = {
    person: inserter(raw, 'people'),
    word: inserter(raw, 'name_words'),
    site: inserter(raw, 'sites'),
    stay: inserter(raw, 'stays'),
    plan: inserter(raw, 'plans'),
    version: inserter(raw, 'plan_versions'),
    account: inserter(raw, 'accounts'),
    posting: inserter(raw, 'postings'),
  };
  const begun = now - 400 * day;

  function account(n: number, role: string, name: string, email: string): void {
    put.account({
      id: nth(kinds.account, n),
      organisation_id: organisationId,
      role,
      name,
      email,
      password_hash: passwordHash,
      must_change_password: 0,
      person_id: null,
      job_title: null,
      preferences: JSON.stringify(usualPreferences),
      created_at: begun,
      closed_at: null,
    });
  }

  for (let n = 0; n < people; n++) {
    const id = nth(kinds.person, n);
    const name = names(n);
    const site = Math.floor(n / together);
    if (n % together === 0) {
      put.site({
        id: nth(kinds.site, site),
        organisation_id: organisationId,
        name: `Site ${site}`,
        setting: 'care_home',
        time_zone: 'Europe/London',
        created_at: begun,
      });
      account(site, 'worker', `Worker ${site}`, `worker-${site}@example.org`);
      put.posting({
        id: nth(kinds.posting, site),
        account_id: nth(kinds.account, site),
        site_id: nth(kinds.site, site),
        role: 'worker',
        from_at: begun,
        until_at: null,
      });
    }
    put.person({
      id,
      organisation_id: organisationId,
      name,
      preferred_name: name.split(' ')[0],
      pronouns: null,
      date_of_birth: `19${50 + (n % 50)}-0${1 + (n % 9)}-1${n % 10}`,
      created_at: begun,
    });
    for (const word of nameWords(name)) put.word({ word, person_id: id });
    put.stay({
      id: nth(kinds.stay, n),
      person_id: id,
      site_id: nth(kinds.site, site),
      room: `Room ${n % together}`,
      from_at: begun,
      until_at: null,
    });
    put.plan({ id: nth(kinds.plan, n), person_id: id, created_at: begun });
    const version = {
      planId: nth(kinds.plan, n),
      personId: id,
      number: 1,
      agreedAt: now - 120 * day,
      agreement: 'i_agree' as const,
      agreedBy: nth(kinds.account, site),
      basis: null,
      basisReason: null,
      reviewOn: new Date(now + 60 * day).toISOString().slice(0, 10),
      content: { ...content, personName: name, preferredName: name.split(' ')[0]! },
    };
    put.version({
      id: nth(kinds.version, n),
      plan_id: version.planId,
      person_id: id,
      number: 1,
      agreed_at: version.agreedAt,
      agreement: version.agreement,
      agreed_by: version.agreedBy,
      basis: null,
      basis_reason: null,
      review_on: version.reviewOn,
      content: JSON.stringify(version.content),
      hash: hashOfVersion(version),
    });
  }
  const writerNumber = Math.ceil(people / together);
  account(writerNumber, 'supporter', 'Wendy Writer', 'writer@example.org');
  return {
    organisationId,
    now,
    people,
    worker: { email: 'worker-0@example.org', accountId: nth(kinds.account, 0) },
    writer: { email: 'writer@example.org', accountId: nth(kinds.account, writerNumber) },
    atSite: Array.from({ length: together }, (_, n) => nth(kinds.person, n)),
    siteId: nth(kinds.site, 0),
    versionId: nth(kinds.version, 0),
    itemIds: content.items.map((item) => item.id),
  };
}

/** Names as they are spread among people: some first names many have, surnames that repeat. */
function namesFor(): (n: number) => string {
  const first =
    'Mary Marek Marcus Maria Margaret Aled Amina Bethan Chidi Dilys Ewa Farid Gwen Hana Ivan Jamila Kwesi Lowri Mei Nadia Olu Priya Rhys Sian Tariq Una Vera Wiktor Yusuf Zofia'.split(
      ' ',
    );
  const starts =
    'Ash Black Car Dav East Fair Green Hart Ing Jen Kirk Lang Mor North Oak Pem Rich Stan Thorn West'.split(' ');
  const ends = 'bury croft dale ford gate ham ingham land ley more son stead ton well wood worth'.split(' ');
  return (n) => {
    const mixed = (n * 2_654_435_761) % 4_294_967_296;
    return `${first[mixed % first.length]} ${starts[Math.floor(mixed / 64) % starts.length]}${ends[Math.floor(mixed / 4096) % ends.length]}`;
  };
}

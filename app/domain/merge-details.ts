import { isDetail, noDetails, type DetailName, type ItemDetails } from './item-details';
import type { Contact, SectionCode } from './plan';

/** What two people said of one answer, from the same beginning (P11). */
export interface MergedDetails {
  /** What is to stand: this change, and beside it what the other put into, or took out of, the same lists. */
  details: Partial<ItemDetails>;
  /**
   * Where both changed the same to something else: what the later form begins with next time, when it has shown what
   * stands. A list has only the entries here that both changed; nothing where nobody changed the same.
   */
  seen: Partial<ItemDetails>;
}

/**
 * Puts a change of details onto what stands now, entry by entry where it is a list; a contact is known by the name.
 *
 * @param before what the change began with; what is not said there, nobody had said
 * @param wanted what the change makes of it, of what it changes
 */
export function mergeDetails(
  section: SectionCode,
  before: Partial<ItemDetails>,
  wanted: Partial<ItemDetails>,
  now: ItemDetails,
): MergedDetails {
  const merged: MergedDetails = { details: {}, seen: {} };
  for (const name of Object.keys(wanted) as DetailName[]) {
    const was = before[name] ?? noDetails[name];
    const is = now[name] ?? noDetails[name];
    if (same(is, was) || same(is, wanted[name])) Object.assign(merged.details, { [name]: wanted[name] });
    else if (Array.isArray(was)) mergeList(merged, section, name, [was, wanted[name] as Entry[], is as Entry[]]);
    else Object.assign(merged.seen, { [name]: is });
  }
  return merged;
}

type Entry = string | Contact;
type Keyed = Map<string, Entry>;

function mergeList(
  { details, seen }: MergedDetails,
  section: SectionCode,
  name: DetailName,
  [was, wanted, is]: [Entry[], Entry[], Entry[]],
): void {
  const [base, mine, theirs] = [keyed(was), keyed(wanted), keyed(is)];
  const [both, known] = [new Map(theirs), new Map(base)];
  let isClashing = false;
  for (const key of new Set([...base.keys(), ...mine.keys()])) {
    const [then, here, there] = [base, mine, theirs].map((entries) => entrySaid(entries.get(key)));
    if (here === then || here === there) continue;
    const isTheirs = there !== then;
    put(isTheirs ? known : both, key, (isTheirs ? theirs : mine).get(key));
    isClashing ||= isTheirs;
  }
  const result = [...both.values()];
  // More than fits into one answer is for the one who writes to sort out.
  if (isClashing || !isDetail(section, name, result))
    Object.assign(seen, { [name]: isClashing ? [...known.values()] : is });
  else Object.assign(details, { [name]: result });
}

function put(entries: Keyed, key: string, entry: Entry | undefined): void {
  if (entry === undefined) entries.delete(key);
  else entries.set(key, entry);
}

/** Each by its name; the second of the same name is another. */
function keyed(entries: readonly Entry[]): Keyed {
  const known: Keyed = new Map();
  for (const entry of entries) {
    const name = typeof entry === 'string' ? entry : entry.name;
    let turn = 0;
    while (known.has(`${turn} ${name}`)) turn += 1;
    known.set(`${turn} ${name}`, entry);
  }
  return known;
}

function entrySaid(entry: Entry | undefined): string | undefined {
  if (entry === undefined || typeof entry === 'string') return entry;
  return JSON.stringify([entry.name, entry.relationship, entry.phone, entry.tellAfterRestriction]);
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

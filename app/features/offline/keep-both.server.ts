import { eq } from 'drizzle-orm';
import type { Transaction } from '#db/database.server';
import { suggestionAnswers, suggestions } from '#db/tables.server';
import type { UnsentWords } from '../../domain/kept-words';
import type { PlanItem, SectionCode, Voice } from '../../domain/plan';
import { placingOf, voicesOf } from '../../domain/suggestion';
import type { Viewer } from '../../domain/viewer';
import { now } from '../../platform/clock';
import { newId } from '../../platform/ids';
import { record } from '../audit/record.server';

interface Where {
  personId: string;
  section: SectionCode;
  /** The item as it stands; nothing where it is not there. */
  item: PlanItem | undefined;
  /** Whose words they are; nothing where that is not known. */
  voice: Voice | null;
}

/** Both texts stay: what stands in the plan, and this beside it, for the person to pick. */
export async function keepBoth(
  tx: Transaction,
  viewer: Viewer,
  { id, recordId, base, words }: UnsentWords['items'][number],
  { personId, section, item, voice }: Where,
): Promise<void> {
  const [known] = await tx.select().from(suggestions).where(eq(suggestions.id, recordId));
  const at = now();
  if (known && known.accountId === viewer.accountId && known.itemId === id && !(await isAnswered(tx, recordId))) {
    // The same device writes on in the same words.
    await tx.update(suggestions).set({ words: words.trim(), at }).where(eq(suggestions.id, recordId));
    return;
  }
  const objectId = known ? newId() : recordId;
  await tx.insert(suggestions).values({
    id: objectId,
    personId,
    section,
    itemId: id,
    kind: 'change',
    words: words.trim(),
    placing: null,
    // Looked at again where it is answered: what is not known then is said of nobody.
    voice: voice ?? voicesOf(viewer.role)[0]!,
    why: null,
    saidThen: {
      ...placingOf(item ?? { stage: null, who: null, where: null, whereWords: null }),
      words: base ?? '',
    },
    accountId: viewer.accountId,
    at,
    withoutConnection: true,
  });
  await record(tx, { at, accountId: viewer.accountId, action: 'words.kept', personId, objectId, detail: section });
}

async function isAnswered(tx: Transaction, suggestionId: string): Promise<boolean> {
  return (await tx.$count(suggestionAnswers, eq(suggestionAnswers.suggestionId, suggestionId))) > 0;
}

/** Those whose texts still stand beside the plan's: nobody answered them yet. */
export async function stillBeside(tx: Transaction, items: UnsentWords['items']): Promise<UnsentWords['items']> {
  const open: UnsentWords['items'] = [];
  for (const item of items) if (!(await isAnswered(tx, item.recordId))) open.push(item);
  return open;
}

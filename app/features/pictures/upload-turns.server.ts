/** So many files are taken in at once, and so many may wait: others are asked to come back (D14). */
const atOnce = 2;
const waitingAtMost = 6;

let working = 0;
const waiting: (() => void)[] = [];

/** Does `work` when it is its turn; nothing where too many wait already. */
export async function inUploadTurn<Result>(work: () => Promise<Result>): Promise<Result | null> {
  if (working >= atOnce) {
    if (waiting.length >= waitingAtMost) return null;
    await new Promise<void>((go) => waiting.push(go));
  } else {
    working++;
  }
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else working--;
  }
}

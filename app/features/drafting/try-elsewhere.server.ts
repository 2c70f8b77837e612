import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';

/** Milliseconds: what an update may take here, and when trying it ends (D10). */
const mostTime = 50;
const budget = 200;
/** Until the worker is there and has read the section. */
const startingTime = 5_000;

const tryIt = `
const { parentPort, workerData } = require('node:worker_threads');
const Y = require(workerData.yjs);
const document = new Y.Doc();
Y.applyUpdate(document, workerData.state);
parentPort.postMessage('begun');
const begun = performance.now();
Y.applyUpdate(document, workerData.update);
parentPort.postMessage(performance.now() - begun);
`;

let line: Promise<unknown> = Promise.resolve();

/**
 * Applies an update to a section in a thread of its own, one after the other: an update of a few kilobytes can be made
 * so that each of its letters is compared with each letter of the section, which takes seconds (D10).
 *
 * @param state the section as it is
 * @returns whether it may be applied where everybody waits
 */
export function isQuick(state: Uint8Array, update: Uint8Array): Promise<boolean> {
  const tried = line.then(() => time(state, update));
  line = tried;
  return tried;
}

function time(state: Uint8Array, update: Uint8Array): Promise<boolean> {
  const yjs = createRequire(import.meta.url).resolve('yjs');
  const worker = new Worker(tryIt, {
    eval: true,
    workerData: { yjs, state, update },
    resourceLimits: { maxOldGenerationSizeMb: 256 },
  });
  return new Promise<boolean>((resolve) => {
    let late = setTimeout(() => resolve(false), startingTime);
    worker.on('message', (said: 'begun' | number) => {
      if (said !== 'begun') return resolve(said <= mostTime);
      clearTimeout(late);
      late = setTimeout(() => resolve(false), budget);
    });
    worker.once('error', () => resolve(false));
    worker.once('exit', () => (clearTimeout(late), resolve(false)));
  }).finally(() => worker.terminate());
}

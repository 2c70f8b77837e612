import { clearPlace, makeExamples } from './server';

/** Makes the example database that every file's own is a copy of, and takes all of them away at the end. */
export default async function examples(): Promise<() => void> {
  await makeExamples();
  return clearPlace;
}

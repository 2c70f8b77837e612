import { rmSync } from 'node:fs';

/** Takes away the database that the browser tests wrote to. */
export default function cleanUp(): void {
  if (process.env.BROWSER_DATA) rmSync(process.env.BROWSER_DATA, { recursive: true, force: true });
}

import { existsSync } from 'node:fs';
import path from 'node:path';

/** The folder of generated migrations, found from the repository or from the installed build. */
export function migrationsFolder(dialect: 'sqlite' | 'postgres'): string {
  const folder = path.resolve('db/migrations', dialect);
  if (!existsSync(folder)) {
    throw new Error(`The folder ${folder} is missing. Start Alongside from the folder that holds package.json.`);
  }
  return folder;
}

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

interface Locked {
  version: string;
  license?: string;
  dev?: boolean;
  devOptional?: boolean;
  optional?: boolean;
}

const root = path.resolve(import.meta.dirname, '../..');

function notice(): string {
  const lock = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, Locked>;
  };
  const shipped = Object.entries(lock.packages)
    .filter(([place, entry]) => place !== '' && !entry.dev && !entry.devOptional && !entry.optional)
    .map(
      ([place, entry]) =>
        `${place.split('node_modules/').at(-1)} ${entry.version}  ${entry.license ?? 'see its package'}`,
    );
  return [
    'Alongside',
    'Licensed under the Apache License, Version 2.0 (see LICENSE).',
    '',
    'It comes with the font Atkinson Hyperlegible Next, copyright 2020-2024 The Atkinson Hyperlegible Next Project',
    'Authors, under the SIL Open Font License, Version 1.1 (public/fonts/OFL.txt).',
    '',
    'Its own symbols (public/symbols/alongside) are drawings by the Alongside authors, given to all under CC0 1.0',
    '(https://creativecommons.org/publicdomain/zero/1.0/).',
    '',
    'It shows symbols, unchanged, of OpenMoji (https://openmoji.org, the open-source emoji and icon project), under the',
    'licence CC BY-SA 4.0 (https://creativecommons.org/licenses/by-sa/4.0/), and of Health Icons',
    '(https://healthicons.org), copyright 2021 Resolve to Save Lives, under the MIT licence.',
    '',
    'Photos are made anew by libvips (https://www.libvips.org), a library of its own, under LGPL-3.0-or-later.',
    '',
    'It installs these packages, each under its own licence:',
    '',
    ...[...new Set(shipped)].sort(),
    '',
  ].join('\n');
}

it('NOTICE names every package that is installed with us (after a change: vitest -u on this file)', async () => {
  await expect(notice()).toMatchFileSnapshot(path.join(root, 'NOTICE'));
});

// Makes build/: the pages (client and server) with Vite, then the process and its commands with esbuild.
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { build } from 'esbuild';

const remix = path.resolve('node_modules/@remix-run/dev/dist/cli.js');
const pages = spawnSync(process.execPath, [remix, 'vite:build', '-c', 'app/vite.config.ts', '--logLevel', 'warn'], {
  stdio: 'inherit',
});
if (pages.status !== 0) process.exit(pages.status ?? 1);

await build({
  entryPoints: {
    main: 'app/server/main.ts',
    backup: 'app/server/backup.ts',
    restore: 'app/server/restore.ts',
    'audit-verify': 'app/features/audit/print-chain-report.server.ts',
  },
  outdir: 'build',
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node22',
  packages: 'external',
  logLevel: 'warning',
});

const worthIt = /\.(js|css|svg|json)$/;
const params = { [constants.BROTLI_PARAM_QUALITY]: 10 };
for (const name of readdirSync('build/client', { recursive: true, encoding: 'utf8' })) {
  if (!worthIt.test(name) || name.startsWith('.vite')) continue;
  const file = path.join('build/client', name);
  const content = readFileSync(file);
  if (content.length > 1_000) writeFileSync(`${file}.br`, brotliCompressSync(content, { params }));
}

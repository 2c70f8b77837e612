// Makes build/: the pages (client and server) with Vite, then the process and its commands with esbuild.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { build } from 'esbuild';

function run(tool, args) {
  const ran = spawnSync(process.execPath, [path.resolve('node_modules', tool), ...args], { stdio: 'inherit' });
  if (ran.status !== 0) process.exit(ran.status ?? 1);
}

run('@remix-run/dev/dist/cli.js', ['vite:build', '-c', 'app/vite.config.ts', '--logLevel', 'warn']);
run('vite/bin/vite.js', ['build', '-c', 'app/vite.config.ts', '--mode', 'cy', '--logLevel', 'error']);
writeFileSync('build/server/assets-cy.json', JSON.stringify(welshScript()));
cpSync('build/cy/client/assets', 'build/client/assets', { recursive: true });
rmSync('build/cy', { recursive: true });

/** What the server knows of the script, as Remix has it, for the script of the Welsh pages. */
function welshScript() {
  const built = JSON.parse(readFileSync('build/cy/client/.vite/manifest.json', 'utf8'));
  const listed = readdirSync('build/client/assets').find((name) => name.startsWith('manifest-'));
  const [, english] = /=(.*);$/s.exec(readFileSync(`build/client/assets/${listed}`, 'utf8'));
  const { entry, routes } = JSON.parse(english);

  /** @param keys of the modules that must be there together */
  function script(...keys) {
    const chunks = new Set();
    const add = (key) => chunks.has(key) || (chunks.add(key), (built[key].imports ?? []).forEach(add));
    keys.forEach(add);
    const [module, ...imports] = [...chunks].map((key) => `/${built[key].file}`);
    const css = [...new Set([...chunks].flatMap((key) => built[key].css ?? []))].map((file) => `/${file}`);
    return { module, imports, css };
  }

  const client = 'app/entry.client.tsx';
  const files = new Map(
    Object.keys(built).flatMap((key) => {
      const [, id] = /^app\/(.+)\.tsx?\?__remix-build-client-route$/.exec(key) ?? [];
      return id ? [[id, key]] : [];
    }),
  );
  const of = (id) => (id === 'root' ? script(files.get(id), client) : script(files.get(id)));
  const made = {
    entry: { ...entry, ...script(client) },
    routes: Object.fromEntries(Object.entries(routes).map(([id, route]) => [id, { ...route, ...of(id) }])),
  };
  const version = createHash('sha256').update(JSON.stringify(made)).digest('hex').slice(0, 8);
  return { ...made, url: '', version };
}

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
const params = {
  [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
  [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
};
for (const name of readdirSync('build/client', { recursive: true, encoding: 'utf8' })) {
  if (!worthIt.test(name) || name.startsWith('.vite')) continue;
  const file = path.join('build/client', name);
  const content = readFileSync(file);
  if (content.length > 1_000) writeFileSync(`${file}.br`, brotliCompressSync(content, { params }));
}

import { existsSync, readFileSync } from 'node:fs';
import { vitePlugin as remix } from '@remix-run/dev';
import type { GetManualChunk, ManualChunkMeta } from 'rollup';
import { minify } from '@swc/core';
import { defineConfig, type Plugin } from 'vite';

declare module '@remix-run/node' {
  interface Future {
    v3_singleFetch: true;
  }
}

/** Packages of very many small files: inside the server's bundle they cost a restart a tenth of the time. */
const bundled = [
  /^drizzle-orm/,
  /^@hocuspocus\//,
  /^yjs$/,
  /^lib0/,
  /^y-protocols/,
  /^y-prosemirror/,
  /^@tiptap\//,
  /^prosemirror-/,
  /^zod/,
  /^@conform-to\//,
];

/**
 * The browser gets the words of one language; in place of another's it gets `saidLater`. Those that are brought whole,
 * when somebody changes the language on a page, stay as they are, and so does what they are made of.
 */
function wordsIn(spoken: string): Plugin {
  const catalogue = /\/app\/words\/(\w+)\/([\w-]+)\.ts$/;
  return {
    name: 'words-in-one-language',
    apply: 'build',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (!importer?.endsWith('?whole')) return null;
      const found = await this.resolve(source, importer, { skipSelf: true });
      return found && catalogue.test(found.id) ? `${found.id}?whole` : found;
    },
    load(id, options) {
      const [, language, name] = catalogue.exec(id) ?? [];
      const until = id.replace(catalogue, `/app/words/${spoken}/$2.ts`);
      if (!name || language === spoken || options?.ssr || !existsSync(until)) return null;
      const said = /^export const (\w+)/m.exec(readFileSync(id, 'utf8'))?.[1];
      return `import { ${said} as until } from '../${spoken}/${name}';
        import { saidLater } from '../later';
        export const ${said} = /* @__PURE__ */ saidLater('${language}', '${name}', until);`;
    },
  };
}

const routes = /\/app\/(root|routes\/.+)\.tsx?\?__remix-build-client-route$/;
const root = /\/app\/root\.tsx\?/;
const question = /\/app\/routes\/people\.\$personId\.plan\.\$section\.tsx\?/;
const openAnswer = /\/app\/features\/drafting\/(live-section|live-answer|details-now)\.tsx?$/;

/**
 * Which modules lie in one file together: what every page needs, with what a question of the plan shares with at least
 * two other pages; what a question shares with one other, or with what it fetches later; and what an open answer brings
 * alone, with one page, and with more. The rest falls as it falls.
 */
function laidTogether(): GetManualChunk {
  let files: Map<string, string> | undefined;
  function lay({ getModuleIds, getModuleInfo }: ManualChunkMeta): Map<string, string> {
    function addAll(entry: string, all: Set<string>) {
      if (all.has(entry)) return all;
      all.add(entry);
      getModuleInfo(entry)?.importedIds.forEach((id) => addAll(id, all));
      return all;
    }
    const brought = (isEntry: (id: string) => unknown) =>
      [...getModuleIds()].filter(isEntry).map((id) => addAll(id, new Set()));
    const pages = brought((id) => routes.test(id));
    const later = brought((id) => getModuleInfo(id)?.dynamicImporters.length);
    const needed = (by: Set<string>[], id: string) => by.filter((each) => each.has(id)).length;
    const laid = new Map<string, string>();
    for (const id of brought((each) => question.test(each)).flatMap((each) => [...each])) {
      if (needed(pages, id) > 2) laid.set(id, 'frame');
      else if (needed(pages, id) + needed(later, id) > 1) laid.set(id, 'plan');
    }
    for (const id of brought((each) => root.test(each)).flatMap((each) => [...each])) laid.set(id, 'frame');
    for (const id of brought((each) => openAnswer.test(each)).flatMap((each) => [...each])) {
      const beside = Math.min(needed(pages, id), 2);
      if (!laid.has(id)) laid.set(id, ['open-answer', 'answer-and-page', 'answer-and-pages'][beside]!);
    }
    return laid;
  }
  return (id, meta) => (files ??= lay(meta)).get(id);
}

/** Few files: each costs its own headers. And small ones: a twentieth smaller than what the builder would make of them. */
const fewAndSmallFiles: Plugin = {
  name: 'few-and-small-files',
  apply: (_config, { command, isSsrBuild }) => command === 'build' && !isSsrBuild,
  renderChunk: {
    order: 'post',
    handler: (code) => minify(code, { module: true, compress: { ecma: 2020, passes: 2 }, mangle: true }),
  },
  outputOptions: (options) => ({
    ...options,
    manualChunks: laidTogether(),
    experimentalMinChunkSize: 4_000,
  }),
};

/** In the mode `cy` it makes the script of the Welsh pages, and beside it a server that nobody starts. */
export default defineConfig(({ command, mode }) => ({
  root: process.cwd(),
  plugins: [
    wordsIn(mode === 'cy' ? 'cy' : 'en'),
    remix({
      appDirectory: 'app',
      buildDirectory: mode === 'cy' ? 'build/cy' : 'build',
      future: {
        v3_fetcherPersist: true,
        v3_relativeSplatPath: true,
        v3_throwAbortReason: true,
        v3_lazyRouteDiscovery: true,
        v3_singleFetch: true,
        v3_routeConfig: true,
        unstable_optimizeDeps: true,
      },
    }),
    fewAndSmallFiles,
  ],
  // Found late by the crawler, each of these would cost a full reload the first time in development.
  optimizeDeps: {
    include: ['@tiptap/core', 'y-prosemirror', '@hocuspocus/provider', 'yjs'],
    // The server's alone; their browser builds ask for packages that nobody installs.
    exclude: ['@node-rs/argon2', 'better-sqlite3', 'pg', '@electric-sql/pglite'],
  },
  build: {
    target: 'es2022',
    chunkSizeWarningLimit: 700,
    manifest: mode === 'cy',
    rollupOptions: {
      // A package's comments for another bundler.
      onwarn: (warning, tell) => void (warning.code === 'INVALID_ANNOTATION' || tell(warning)),
    },
  },
  ssr: { noExternal: command === 'build' ? bundled : [] },
}));

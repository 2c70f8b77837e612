import { existsSync, readFileSync } from 'node:fs';
import { vitePlugin as remix } from '@remix-run/dev';
import type { GetManualChunk } from 'rollup';
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

const rootRoute = /\/app\/root\.tsx\?__remix-build-client-route$/;

/** What every page needs, in one file: the root of them all, and all that it is made of. */
function frame(): GetManualChunk {
  const framed = new Set<string>();
  return (id, { getModuleIds, getModuleInfo }) => {
    const add = (each: string) => {
      if (framed.has(each)) return;
      framed.add(each);
      getModuleInfo(each)?.importedIds.forEach(add);
    };
    if (framed.size === 0) [...getModuleIds()].filter((each) => rootRoute.test(each)).forEach(add);
    return framed.has(id) ? 'frame' : undefined;
  };
}

/** Few files: each costs its own headers. */
const fewFiles: Plugin = {
  name: 'few-files',
  apply: (_config, { command, isSsrBuild }) => command === 'build' && !isSsrBuild,
  outputOptions: (options) => ({
    ...options,
    manualChunks: frame(),
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
    fewFiles,
  ],
  // Found late by the crawler, each of these would cost a full reload the first time in development.
  optimizeDeps: {
    include: ['@tiptap/react', '@tiptap/core', 'y-prosemirror', '@hocuspocus/provider', 'yjs'],
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

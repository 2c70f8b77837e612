import { vitePlugin as remix } from '@remix-run/dev';
import { defineConfig } from 'vite';

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

export default defineConfig(({ command }) => ({
  root: process.cwd(),
  plugins: [
    remix({
      appDirectory: 'app',
      buildDirectory: 'build',
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
    rollupOptions: {
      output: { experimentalMinChunkSize: 20_000 },
      // A package's comments for another bundler.
      onwarn: (warning, tell) => void (warning.code === 'INVALID_ANNOTATION' || tell(warning)),
    },
  },
  ssr: { noExternal: command === 'build' ? bundled : [] },
}));

import type { ServerBuild } from '@remix-run/node';
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import type { WebSocket } from 'ws';
import type { Language } from '../words/languages';

/** The settings that this process needs; the built entry reads and checks them. */
export interface Settings {
  port: number;
  host: string;
  dataDir: string;
  publicUrl: string | undefined;
  trustProxy: boolean;
}

export interface Log {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
  fatal(fields: object, message: string): void;
}

export interface CardReply {
  status: number;
  headers: Record<string, string | string[]>;
  body: Buffer | string;
}

export interface DemoAccount {
  role: string;
  name: string;
  email: string;
  password: string;
  personId: string | null;
  url: string;
  /** What to try when signed in as this one. */
  tryThis?: string;
}

/** What the built application gives to the process: the exports of `app/entry.server.tsx`. */
export interface Entry {
  environment(): Settings;
  log(): Log;
  /** Opens and migrates the database, starts the sealer, prints the set-up token where it is needed. */
  prepare?(how: { offersSetup: boolean }): Promise<void>;
  /** Everything that `work` says to somebody is said in this language. */
  speaking?<Result>(language: Language, work: () => Result): Result;
  /** Answers the right-now card; null hands the request on. */
  card?(request: { url: string; headers: IncomingHttpHeaders; address: string }): Promise<CardReply | null>;
  /** Who opens a socket; null refuses. */
  admitSocket?(request: IncomingMessage): Promise<object | null>;
  collaboration?(): { attach(socket: WebSocket, request: IncomingMessage, context: object): void };
  /** Folds, flushes and closes the database. */
  stop?(): Promise<void>;
  /** Puts the example people into an empty database, and returns who can sign in. */
  seedExamples?(): Promise<DemoAccount[]>;
}

export interface Application {
  /** The Remix build, with the script of pages in this language; in development read afresh at each call. */
  build(language: Language): Promise<ServerBuild>;
  entry(): Promise<Entry>;
}

/**
 * The application as it was built, or as Vite gives it.
 *
 * @param scripts of languages whose pages have a script of their own
 */
export function applicationFrom(
  load: () => Promise<unknown>,
  scripts: Partial<Record<Language, ServerBuild['assets']>> = {},
): Application {
  return {
    build: async (language) => {
      const build = (await load()) as ServerBuild;
      const assets = scripts[language];
      return assets ? { ...build, assets } : build;
    },
    entry: async () => ((await load()) as ServerBuild).entry.module as unknown as Entry,
  };
}

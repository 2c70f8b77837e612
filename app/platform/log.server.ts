import pino from 'pino';
import { environment } from './environment.server';

/** What may be told of an error: its kind and where it was thrown. A message can quote what somebody wrote (D19). */
export interface ToldError {
  type: string;
  code?: string;
  at: string[];
  cause?: ToldError;
}

const causesDeep = 3;

/** The allow-list for errors (D19). */
export function tellError(error: unknown, depth = 0): ToldError {
  if (!(error instanceof Error)) return { type: typeof error, at: [] };
  const { code } = error as Error & { code?: unknown };
  const at = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return {
    type: error.constructor.name,
    ...(typeof code === 'string' && /^[\w-]{1,40}$/.test(code) ? { code } : {}),
    at: at.slice(0, 12).map((line) => line.trim()),
    ...(error.cause && depth < causesDeep ? { cause: tellError(error.cause, depth + 1) } : {}),
  };
}

const held = globalThis as typeof globalThis & { alongsideLog?: pino.Logger };

/** One line of JSON for each event, on standard output. Pass ids, counts and `err`; never words that people wrote (D19). */
export function log(): pino.Logger {
  held.alongsideLog ??= pino({
    level: environment().logLevel,
    base: undefined,
    serializers: { err: (error: unknown) => tellError(error) },
  });
  return held.alongsideLog;
}

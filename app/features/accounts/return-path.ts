import type { Resume } from './require-viewer.server';

/** A path of ours to go on to; nothing for an address of anybody else. */
export function safePath(path: string | null | undefined): string | undefined {
  return path && /^\/(?![/\\])[^\s\\]*$/.test(path) ? path : undefined;
}

/** What was being posted when the session had ended, as it came back from our own page; nothing where it is malformed. */
export function readResume(json: string | undefined): Resume | null {
  if (!json) return null;
  try {
    const { action, fields, accountId } = JSON.parse(json) as Partial<Resume>;
    const path = safePath(action);
    if (!path || !Array.isArray(fields) || !fields.every(isField)) return null;
    return { action: path, fields, accountId: typeof accountId === 'string' ? accountId : null };
  } catch {
    return null;
  }
}

function isField(field: unknown): field is [string, string] {
  return Array.isArray(field) && field.length === 2 && field.every((part) => typeof part === 'string');
}

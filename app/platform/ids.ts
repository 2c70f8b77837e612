import { uuidv7 } from 'uuidv7';

/** A UUIDv7: in the order of their making, within one process. */
export function newId(): string {
  return uuidv7();
}

const pattern = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

export function isId(value: unknown): value is string {
  return typeof value === 'string' && pattern.test(value);
}

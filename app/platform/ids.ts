import { V7Generator } from 'uuidv7';

const generator = new V7Generator();

/** However far the clock steps back, the next id comes after the last: what is in order by id stays so (F5). */
const anyStepBack = 0xffff_ffff_ffff;

/** A UUIDv7: in the order of their making, within one process. */
export function newId(): string {
  return generator.generateOrResetCore(Date.now(), anyStepBack).toString();
}

/** Goes on after an id that was made before this process began, by a clock that may have been ahead of ours. */
export function continueAfter(id: string): void {
  generator.generateOrResetCore(parseInt(id.slice(0, 8) + id.slice(9, 13), 16), anyStepBack);
}

const pattern = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

export function isId(value: unknown): value is string {
  return typeof value === 'string' && pattern.test(value);
}

let read = () => Date.now();

/** The time, milliseconds UTC. */
export function now(): number {
  return read();
}

/** For tests: the only thing besides the mail server that they may replace. */
export function setClock(instead: (() => number) | undefined): void {
  read = instead ?? (() => Date.now());
}

import { lazy, useEffect, useReducer, type ComponentType } from 'react';
import { quietFor } from './quiet-for';

/** A piece of a page whose code is a file of its own, fetched where the piece is needed. */
export interface Piece<Props> {
  /** Fetches it, once; after a fetch that failed the next tries again. */
  bring(): Promise<ComponentType<Props>>;
  /** The same, however often it has to be tried. */
  bringAtLast(): Promise<void>;
  brought(): ComponentType<Props> | undefined;
  /** For the server, which waits for it: a page is whole when it is sent. */
  awaited: ComponentType<Props>;
}

/** Milliseconds between two tries. */
const pause = 5_000;

const standing: { sign: string; bringAtLast: () => Promise<void> }[] = [];

/** @param sign a selector that finds the piece on a page that the server wrote; without one it is never taken over there */
export function later<Props extends object>(fetch: () => Promise<ComponentType<Props>>, sign?: string): Piece<Props> {
  let coming: Promise<ComponentType<Props>> | undefined;
  let here: ComponentType<Props> | undefined;
  function bring() {
    coming ??= fetch().then(
      (fetched) => (here = fetched),
      (error: unknown) => {
        coming = undefined;
        throw error;
      },
    );
    return coming;
  }
  async function bringAtLast() {
    while (!here) await bring().catch(() => quietFor(pause));
  }
  const awaited = lazy(async () => ({ default: await bring() })) as never;
  if (sign) standing.push({ sign, bringAtLast });
  return { bring, bringAtLast, brought: () => here, awaited };
}

/**
 * Fetches what stands on the page already, so that the page is taken over in one go: nothing waits in the middle of it.
 * Until then it is a page without script.
 */
export async function bringStanding(): Promise<void> {
  await Promise.all(standing.map(({ sign, bringAtLast }) => document.querySelector(sign) && bringAtLast()));
}

/** The piece, once it is here; fetched where it `isWanted`. */
export function usePiece<Props>(piece: Piece<Props>, isWanted = true): ComponentType<Props> | undefined {
  const [, seen] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    if (!isWanted || piece.brought()) return;
    let isGone = false;
    void piece.bringAtLast().then(() => isGone || seen());
    return () => {
      isGone = true;
    };
  }, [piece, isWanted]);
  return piece.brought() ?? (typeof document === 'undefined' ? piece.awaited : undefined);
}

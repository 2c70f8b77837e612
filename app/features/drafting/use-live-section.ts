import { useRevalidator } from '@remix-run/react';
import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { PlanItem } from '../../domain/plan';
import { nothingYet, type LivePlace, type LiveSection, type LiveState } from './live-state';
import { detailsNow, liveAnswer } from './open-answer';
import { watchSection, type SectionWatch } from './section-watch';

export interface LiveInUse {
  /** The live document, once it is asked for and here. */
  live: LiveSection | null;
  state: LiveState;
  /** Whether answers can be written in the live document here. */
  canOpen: boolean;
  open(): void;
}

/**
 * The live section behind a page that can already be read. The page watches it; the live document itself, and its code,
 * are fetched once somebody writes: here, where `isWriting`, or elsewhere.
 *
 * @param items what the page shows without it
 */
export function useLiveSection(place: LivePlace | null, items: PlanItem[], isWriting: boolean): LiveInUse {
  const { revalidate } = useRevalidator();
  const [watch, setWatch] = useState<SectionWatch | null>(null);
  const [live, setLive] = useState<LiveSection | null>(null);
  const [isAsked, setIsAsked] = useState(false);
  const [isMissing, setIsMissing] = useState(false);
  const [opening, setOpening] = useState(0);
  const here = useRef({ place, items });
  here.current = { place, items };
  const name = place?.name;
  const open = useCallback(() => setIsAsked(true), []);
  const isWanted = isAsked || isWriting;

  useEffect(() => {
    if (!name || isWanted || !here.current.place) return;
    const watching = watchSection(here.current.place, address(), open);
    setWatch(watching);
    return () => watching.leave();
  }, [name, isWanted, open]);

  useEffect(() => {
    if (!name || !isWanted) return;
    setIsAsked(true);
    let opened: LiveSection | undefined;
    let isGone = false;
    const besides = () => {
      setOpening((count) => count + 1);
      revalidate();
    };
    // Where words may be kept here, nobody writes before they can be (P11).
    const keeping = here.current.place?.sealTo ? import('../offline/keep-words') : null;
    Promise.all([import('./live-section'), keeping, liveAnswer.bring(), detailsNow.bring()]).then(
      ([{ openLiveSection }, kept]) => {
        if (isGone || !here.current.place) return;
        opened = openLiveSection(here.current.place, address(), besides, here.current.items, kept?.keepWords);
        setLive(opened);
      },
      // Without a connection: the plain form is there.
      () => setIsMissing(true),
    );
    return () => {
      isGone = true;
      opened?.leave();
      setLive(null);
    };
  }, [name, opening, isWanted, revalidate]);

  const watched = useStateOf(watch);
  const written = useStateOf(live);
  const state = written.items || written.save === 'stopped' ? written : watched;
  return { live, state, canOpen: !isMissing && state.save !== 'opening', open };
}

function address(): string {
  const socket = new URL('/collab', window.location.href);
  socket.protocol = socket.protocol.replace('http', 'ws');
  return socket.href;
}

function useStateOf(source: SectionWatch | LiveSection | null): LiveState {
  return useSyncExternalStore(
    source?.subscribe ?? subscribeToNothing,
    () => source?.state() ?? nothingYet,
    () => nothingYet,
  );
}

function subscribeToNothing(): () => void {
  return () => {};
}

import { useRevalidator } from '@remix-run/react';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { LivePlace, LiveSection, LiveState } from './live-state';

const nothingYet: LiveState = {
  items: null,
  save: 'opening',
  savedAt: null,
  others: [],
  isKept: false,
  ended: null,
  unsent: [],
  news: null,
};

/** The live section behind a page that can already be read; its code is fetched after the page. */
export function useLiveSection(place: LivePlace | null): {
  live: LiveSection | null;
  state: LiveState;
} {
  const { revalidate } = useRevalidator();
  const [live, setLive] = useState<LiveSection | null>(null);
  const [opening, setOpening] = useState(0);
  const opened = useRef<LiveSection | null>(null);
  const here = useRef(place);
  here.current = place;
  const name = place?.name;

  useEffect(() => {
    if (!name) return;
    let isGone = false;
    const besides = () => {
      setOpening((count) => count + 1);
      revalidate();
    };
    void import('./live-section').then(({ openLiveSection }) => {
      if (isGone || !here.current) return;
      const address = new URL('/collab', window.location.href);
      address.protocol = address.protocol.replace('http', 'ws');
      opened.current = openLiveSection(here.current, address.href, besides);
      setLive(opened.current);
    });
    return () => {
      isGone = true;
      opened.current?.leave();
      opened.current = null;
      setLive(null);
    };
  }, [name, opening, revalidate]);

  const state = useSyncExternalStore(
    live?.subscribe ?? subscribeToNothing,
    () => live?.state() ?? nothingYet,
    () => nothingYet,
  );
  return { live, state };
}

function subscribeToNothing(): () => void {
  return () => {};
}

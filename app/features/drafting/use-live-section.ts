import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { SectionCode } from '../../domain/plan';
import type { LiveSection, LiveState } from './live-section';

const nothingYet: LiveState = {
  items: null,
  save: 'opening',
  savedAt: null,
  others: [],
  ended: null,
  unsent: [],
  news: null,
};

/** The live section behind a page that can already be read; its code is fetched after the page. */
export function useLiveSection(
  name: string | null,
  section: SectionCode,
): { live: LiveSection | null; state: LiveState } {
  const [live, setLive] = useState<LiveSection | null>(null);
  const opened = useRef<LiveSection | null>(null);

  useEffect(() => {
    if (!name) return;
    let isGone = false;
    void import('./live-section').then(({ openLiveSection }) => {
      if (isGone) return;
      const address = new URL('/collab', window.location.href);
      address.protocol = address.protocol.replace('http', 'ws');
      opened.current = openLiveSection(name, section, address.href);
      setLive(opened.current);
    });
    return () => {
      isGone = true;
      opened.current?.leave();
      opened.current = null;
      setLive(null);
    };
  }, [name, section]);

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

import { useSyncExternalStore } from 'react';

/** Whether the page's script runs: false on the server and until the page is taken over. */
export function useIsInteractive(): boolean {
  return useSyncExternalStore(
    () => () => {},
    () => true,
    () => false,
  );
}

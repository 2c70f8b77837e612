import { RemixBrowser } from '@remix-run/react';
import { startTransition, StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { bringStanding } from './platform/later';
import { readFormsBack } from './platform/read-forms-back';
import { beSteady } from './platform/steady-fetch';

/**
 * Until what came with the page is read. Remix waits for it by suspending the whole page: somebody who tapped or pressed a
 * key just then ended that with React's error 345, and the page stayed without its script.
 */
async function whenRead(): Promise<void> {
  try {
    RemixBrowser({});
  } catch (reading) {
    await reading;
  }
}

beSteady();
readFormsBack();

void Promise.all([whenRead(), bringStanding()]).then(() =>
  startTransition(() => {
    hydrateRoot(
      document,
      <StrictMode>
        <RemixBrowser />
      </StrictMode>,
    );
  }),
);

import { useRevalidator } from '@remix-run/react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { isId, newId } from '../../platform/ids';
import { quietFor } from '../../platform/quiet-for';
import type { SealingKey } from '../../platform/seal';
import { useWarning } from '../../ui/use-warning';
import { deviceOf, useKeptTaps } from './kept-taps';

/** Something that was tapped and is not known to be on the server's disk yet. On a shared device it is in memory alone (C7). */
export interface Tap {
  fields: Record<string, string>;
  /** What it says, for the screen. */
  words: string;
  /** The device's stopwatch, and its clock, when it was tapped (H8). */
  tappedAt: number;
  deviceAt: number;
  /** Whose tap it is, by name: sent as theirs or not at all. */
  by: string;
  state: 'sending' | 'waiting' | 'signed_out' | 'somebody_else' | 'refused' | 'saved';
  /** Its place in the log, once it is saved. */
  sequence: number;
}

const firstPause = 1_000;
const longestPause = 15_000;

/**
 * Sends taps one after the other and tries again until each is acknowledged (P11): what is not sent stays visible, and
 * leaving the page warns, but where the device keeps it.
 *
 * @param sequence up to where the page shows the log
 * @param reader who taps here
 * @param sealTo on a device that is the reader's own
 */
export function useOutbox(
  incidentId: string,
  sequence: number,
  { accountId, name: by }: { accountId: string; name: string },
  sealTo: SealingKey | null,
) {
  const { revalidate } = useRevalidator();
  const queue = useRef<Tap[]>([]);
  const busy = useRef(false);
  const [taps, setTaps] = useState<Tap[]>([]);
  const { isKept, added, changed } = useKeptTaps(queue, incidentId, accountId, sealTo);
  const show = useCallback(() => {
    setTaps(queue.current.map((tap) => ({ ...tap })));
    changed();
  }, [changed]);

  const run = useCallback(async () => {
    if (busy.current) return;
    busy.current = true;
    let pause = firstPause;
    for (;;) {
      const due = queue.current.filter((each) => each.state !== 'refused' && each.state !== 'saved');
      // What somebody else left here waits for them, and keeps nobody else waiting.
      const tap = due.find((each) => each.state !== 'somebody_else') ?? due[0];
      if (!tap) break;
      await post(incidentId, tap);
      show();
      if (tap.state === 'saved') {
        pause = firstPause;
        revalidate();
      } else if (tap.state === 'somebody_else' && due.some((each) => each.state !== 'somebody_else')) {
        continue;
      } else if (tap.state !== 'refused') {
        await quietFor(pause);
        pause = Math.min(pause * 2, longestPause);
      }
    }
    busy.current = false;
  }, [incidentId, revalidate, show]);

  const send = useCallback(
    (fields: Record<string, string>, words: string) => {
      const said = (tap: Record<string, string>) => JSON.stringify({ ...tap, eventId: '' });
      const sameId = queue.current.filter((tap) => tap.fields.eventId === fields.eventId);
      if (sameId.some((tap) => said(tap.fields) === said(fields))) return;
      const eventId = sameId.length > 0 || !isId(fields.eventId) ? newId() : fields.eventId;
      queue.current.push({
        fields: { ...fields, eventId },
        words,
        by,
        tappedAt: performance.now(),
        deviceAt: Date.now(),
        state: 'sending',
        sequence: 0,
      });
      added();
      show();
      void run();
    },
    [added, by, run, show],
  );

  const takeAway = useCallback(
    (eventId: string) => {
      queue.current = queue.current.filter((tap) => tap.fields.eventId !== eventId);
      show();
    },
    [show],
  );

  // What the page shows by now needs no place here.
  useEffect(() => {
    const left = queue.current.filter((tap) => tap.state !== 'saved' || tap.sequence > sequence);
    if (left.length === queue.current.length) return;
    queue.current = left;
    show();
  }, [sequence, taps, show]);

  const unsent = taps.some((tap) => tap.state !== 'saved');
  useWarning(unsent && !isKept);

  return { taps, send, takeAway, unsent, isKept };
}

async function post(incidentId: string, tap: Tap): Promise<void> {
  const device = { ...deviceOf(tap), waited: Math.round(performance.now() - tap.tappedAt) };
  try {
    const answer = await fetch(`/incidents/${incidentId}/events`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ ...tap.fields, ...device }),
      signal: AbortSignal.timeout(10_000),
    });
    if (answer.ok) {
      const said = (await answer.json()) as { sequence: number };
      Object.assign(tap, { state: 'saved', sequence: said.sequence });
    } else if (answer.status === 401) tap.state = 'signed_out';
    else if (answer.status === 409 && (await answer.json()).error === 'somebody_else') tap.state = 'somebody_else';
    else tap.state = answer.status >= 500 || answer.status === 429 ? 'waiting' : 'refused';
  } catch {
    tap.state = 'waiting';
  }
}

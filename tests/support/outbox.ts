import type { IncidentEventBody, IncidentEventType } from '../../app/domain/incident';
import { happeningsOf, eventSchema } from '../../app/features/incidents/event-schema.server';
import { newId } from '../../app/platform/ids';
import type { LiveServer, SignedIn } from './live-server';

/** Something that was tapped on a device, with where it belongs. */
export interface Tap {
  eventId: string;
  incidentId: string;
  accountId: string;
  type: IncidentEventType;
  /** As the event keeps it, but for how long it waited. */
  body: IncidentEventBody;
  fields: Record<string, string>;
  tappedAt: number;
}

/** A worker's device: it sends taps one after the other, and keeps each until it is acknowledged (P11). */
export interface Outbox {
  /** Known to be on the server's disk. */
  acknowledged: Tap[];
  /** Tapped, and not known to be there: for the next server, with the same ids. */
  waiting: Tap[];
  /** Sent once more although they were acknowledged. */
  sentTwice: Tap[];
  /** Acknowledged as had already. */
  repeated: Tap[];
  /** Answers that said no: there should be none. */
  refused: string[];
  /** Taps and sends until the server is gone or this is stopped. */
  tapOn(base: string, stopped: AbortSignal): Promise<void>;
  /** Sends what waits; before it, once more, the last that was acknowledged, as if its answer had been lost. */
  sendAgain(base: string): Promise<void>;
}

/** Milliseconds between an answer and the next tap. */
const breath = 20;

export function openOutbox(worker: SignedIn, place: Pick<LiveServer, 'incidentIds' | 'strategyId'>): Outbox {
  const outbox: Outbox = { acknowledged: [], waiting: [], sentTwice: [], repeated: [], refused: [], tapOn, sendAgain };
  const { acknowledged, waiting, sentTwice, repeated, refused } = outbox;
  let taps = 0;
  let useId = '';

  async function tapOn(base: string, stopped: AbortSignal): Promise<void> {
    while (!stopped.aborted) {
      if (waiting.length === 0) waiting.push(nextTap());
      if (!(await sendFirst(base))) return;
      await new Promise((resolve) => setTimeout(resolve, breath));
    }
  }

  async function sendAgain(base: string): Promise<void> {
    const last = acknowledged.pop();
    if (last) {
      waiting.unshift(last);
      sentTwice.push(last);
    }
    while (waiting.length > 0) if (!(await sendFirst(base))) throw new Error('The server does not answer.');
  }

  /** @returns false where no whole answer came */
  async function sendFirst(base: string): Promise<boolean> {
    const tap = waiting[0]!;
    const waited = Math.round(performance.now() - tap.tappedAt);
    const device = { waited, deviceAt: Date.now() - waited, deviceOffset: 0, deviceZone: 'Europe/London' };
    try {
      const answer = await fetch(`${base}/incidents/${tap.incidentId}/events`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Origin: base, Cookie: worker.cookie },
        body: JSON.stringify({ ...tap.fields, tappedBy: tap.accountId, ...device }),
      });
      const said = await answer.text();
      waiting.shift();
      if (answer.ok) acknowledged.push(tap);
      else refused.push(`${answer.status} ${said}`);
      if (answer.status === 200) repeated.push(tap);
      return true;
    } catch {
      return false;
    }
  }

  function nextTap(): Tap {
    const n = taps++;
    const eventId = newId();
    const said: Record<string, string>[] = [
      { type: 'strategy_tried', itemId: place.strategyId, outcome: n % 16 === 0 ? 'tried_helped' : 'tried_no_help' },
      { type: 'note', text: `What happened then, ${n}.` },
      { type: 'restriction_started', restriction: 'physical' },
      { type: 'restriction_stopped', useId },
      { type: 'kind_given', useId, mhsdsType: '07' },
      { type: 'reason_given', useId, text: 'The road was close.' },
      { type: 'over' },
      { type: 'reopened' },
    ];
    const fields = { ...said[n % said.length]!, eventId };
    const posted = eventSchema.parse(fields);
    const [happening] = happeningsOf(posted);
    if (posted.type === 'restriction_started') useId = eventId;
    // What is tapped about a use goes to the incident where it began.
    const incidentId = place.incidentIds[Math.floor(n / said.length) % place.incidentIds.length]!;
    const { accountId } = worker;
    return {
      eventId,
      incidentId,
      accountId,
      type: happening!.type,
      body: happening!.body,
      fields,
      tappedAt: performance.now(),
    };
  }

  return outbox;
}

import { quietFor } from './quiet-for';
import { whosePage } from './whose-page';

/** What keeps a page waiting for the server. */
export type Trouble = 'no_connection' | 'signed_out' | 'somebody_else' | 'too_much';

const firstPause = 500;
const longestPause = 10_000;
/** Of Remix: a loader or an action that leads on to another page. */
const leadsOn = 202;
/** The page is of another account than the one that is signed in. */
const ofAnother = 412;

const waiting = new Map<object, Trouble>();
let refused: Trouble | null = null;
const listeners = new Set<() => void>();

function tell(change: () => void): void {
  const before = troubleNow();
  change();
  if (troubleNow() !== before) for (const listener of listeners) listener();
}

/** What this page waits for just now; nothing where all goes well. */
export function troubleNow(): Trouble | null {
  return refused ?? [...waiting.values()][0] ?? null;
}

export function onTrouble(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The page has moved on from what was refused. */
export function forgetRefused(): void {
  tell(() => (refused = null));
}

const typedInto = new Set<Element>();

function isAsItBegan(each: Element): boolean {
  if (each instanceof HTMLInputElement && /^(checkbox|radio)$/.test(each.type))
    return each.checked === each.defaultChecked;
  return (each instanceof HTMLInputElement || each instanceof HTMLTextAreaElement) && each.value === each.defaultValue;
}

/** Whether somebody has typed or chosen something on this page that is nowhere else yet, beside what is `sent`. */
export function isTyped(sent?: FormData | URLSearchParams): boolean {
  for (const each of typedInto) {
    if (!each.isConnected || isAsItBegan(each)) typedInto.delete(each);
    else if (!sent?.has(each.getAttribute('name') ?? '')) return true;
  }
  return false;
}

/** Whether a part of the page says that something is unsent: it would warn before the page is closed. */
export function isUnsent(): boolean {
  return !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
}

/** What the pages ask for by themselves, and what their forms send. */
function isOurs(url: URL): boolean {
  return url.origin === location.origin && (url.pathname.endsWith('.data') || url.pathname === '/__manifest');
}

function isOfThisPage(url: URL): boolean {
  return pageOfData(url) === (location.pathname.replace(/\/$/, '') || '/');
}

/** The page whose data these are. */
function pageOfData({ pathname }: URL): string {
  return pathname.replace(/(\/_root)?\.data$/, '') || '/';
}

/** Never, but for whoever asks for something else meanwhile: another page would come with any answer. */
function untilGivenUp(signal: AbortSignal | null | undefined): Promise<never> {
  return new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason as Error)));
}

async function troubleOf(answer: Response | null, url: URL, init: RequestInit | undefined): Promise<Trouble | null> {
  if (!answer || answer.status === 502 || answer.status === 503) return 'no_connection';
  if (answer.status === 413) return 'too_much';
  if (answer.status === ofAnother) return 'somebody_else';
  const { method = 'GET', body } = init ?? {};
  if (method !== 'GET') {
    const sent = body instanceof FormData || body instanceof URLSearchParams ? body : undefined;
    return answer.status === 401 && (isTyped(sent) || isUnsent()) ? 'signed_out' : null;
  }
  if (answer.status !== leadsOn || !isOfThisPage(url) || !(isTyped() || isUnsent())) return null;
  return (await answer.clone().text()).includes('"/sign-in') ? 'signed_out' : null;
}

/** Bytes, as far as they are known without reading a file. */
function sizeOf(body: RequestInit['body']): number {
  if (body instanceof FormData) {
    return [...body.values()].reduce((sum, value) => sum + (typeof value === 'string' ? value.length : value.size), 0);
  }
  return body instanceof URLSearchParams || typeof body === 'string' ? body.toString().length : 0;
}

/** So much may be cut off while it is sent, before it is said why. */
const large = 256 * 1024;

/** Whether the server answers just now. */
export async function serverAnswers(): Promise<boolean> {
  try {
    return (await fetch('/healthz', { cache: 'no-store', signal: AbortSignal.timeout(5_000) })).ok;
  } catch {
    return false;
  }
}

/** An answer that is here to its end; nothing where the connection broke, in the middle of it too. */
async function ask(fetchNow: typeof fetch, ...[input, init]: Parameters<typeof fetch>): Promise<Response | null> {
  try {
    const answer = await fetchNow(input, init);
    await answer.clone().arrayBuffer();
    return answer;
  } catch (error) {
    if (init?.signal?.aborted) throw error;
    return null;
  }
}

/**
 * A `fetch` that does not take a page away with everything on it (P11): without a connection, or while the server starts
 * again, what the page asks and what its forms send is tried again until it comes through or the page asks for something
 * else. What ended with the session, is too much, or would be sent by somebody else who signed in meanwhile, leaves the
 * page as it is.
 */
export function steady(fetchNow: typeof fetch): typeof fetch {
  return async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input, location.href);
    if (!isOurs(url)) return fetchNow(input, init);
    const asked = { ...init, headers: { ...Object.fromEntries(new Headers(init?.headers)), ...whosePage() } };
    const isPost = (init?.method ?? 'GET') !== 'GET';
    if (isPost) forgetRefused();
    const me = {};
    try {
      for (let pause = firstPause; ; pause = Math.min(pause * 2, longestPause)) {
        const answer = await ask(fetchNow, input, asked);
        let trouble = await troubleOf(answer, url, init);
        if (answer && !trouble) return answer;
        if (!answer && sizeOf(init?.body) > large && (await serverAnswers())) trouble = 'too_much';
        if (!isPost && trouble === 'somebody_else' && !isTyped() && !isUnsent()) {
          // Whoever is signed in now gets a page of their own.
          location.assign(pageOfData(url));
          return await untilGivenUp(init?.signal);
        }
        if (isPost && trouble !== 'no_connection') {
          tell(() => (refused = trouble));
          return isOfThisPage(url) ? new Response(null, { status: 204 }) : await untilGivenUp(init?.signal);
        }
        // A blink of the network is not worth a word.
        if (pause > firstPause || trouble !== 'no_connection') tell(() => waiting.set(me, trouble!));
        await quietFor(pause);
        init?.signal?.throwIfAborted();
      }
    } finally {
      tell(() => waiting.delete(me));
    }
  };
}

/** From here on, this page waits instead of being taken away. */
export function beSteady(): void {
  window.fetch = steady(window.fetch.bind(window));
  document.addEventListener('input', ({ target }) => target instanceof Element && typedInto.add(target), true);
}

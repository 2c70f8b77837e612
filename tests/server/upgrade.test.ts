import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { startProcess } from '../support/process';

/** Resolves with what the server said to the attempt: a status, or 'open'. */
function attempt(url: string, headers: Record<string, string> = {}): Promise<number | 'open'> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(url, { headers });
    socket.on('open', () => {
      resolve('open');
      socket.close();
    });
    socket.on('unexpected-response', (_request, response) => resolve(response.statusCode ?? 0));
    socket.on('error', reject);
  });
}

function entryThatAdmits(cookie: string) {
  let attached = 0;
  const entry = {
    admitSocket: async (request: { headers: { cookie?: string } }) => (request.headers.cookie === cookie ? {} : null),
    collaboration: () => ({ attach: () => void attached++ }),
  };
  return { entry, attached: () => attached };
}

describe('D7: a socket', () => {
  it('opens at /collab for somebody signed in on a page of ours', async () => {
    const { entry, attached } = entryThatAdmits('session=right');
    const { host, base } = await startProcess(entry);
    const headers = { Origin: base, Cookie: 'session=right' };
    expect(await attempt(`ws://${host}/collab`, headers)).toBe('open');
    expect(attached()).toBe(1);
  });

  it('is refused without or with a foreign Origin, before anybody is asked who they are', async () => {
    const { entry, attached } = entryThatAdmits('session=right');
    const { host } = await startProcess(entry);
    for (const origin of [undefined, 'null', 'http://evil.example', `http://${host}.evil.example`]) {
      const headers = { Cookie: 'session=right', ...(origin ? { Origin: origin } : {}) };
      expect(await attempt(`ws://${host}/collab`, headers)).toBe(403);
    }
    expect(attached()).toBe(0);
  });

  it('is refused without a session, or with one that no longer holds', async () => {
    const { entry, attached } = entryThatAdmits('session=right');
    const { host, base } = await startProcess(entry);
    expect(await attempt(`ws://${host}/collab`, { Origin: base })).toBe(401);
    expect(await attempt(`ws://${host}/collab`, { Origin: base, Cookie: 'session=old' })).toBe(401);
    expect(attached()).toBe(0);
  });

  it('opens nowhere else', async () => {
    const { entry } = entryThatAdmits('session=right');
    const { host, base } = await startProcess(entry);
    expect(await attempt(`ws://${host}/elsewhere`, { Origin: base, Cookie: 'session=right' })).toBe(404);
  });

  it('is closed by a message over 1 MiB, alone (D10)', async () => {
    const { entry } = entryThatAdmits('session=right');
    const { host, base } = await startProcess(entry);
    const headers = { Origin: base, Cookie: 'session=right' };
    const [hostile, quiet] = [1, 2].map(() => new WebSocket(`ws://${host}/collab`, { headers }));
    await Promise.all([once(hostile!, 'open'), once(quiet!, 'open')]);
    hostile!.send(Buffer.alloc(1024 * 1024 + 1));
    const [code] = (await once(hostile!, 'close')) as [number];
    expect(code).toBe(1009);
    expect(quiet!.readyState).toBe(WebSocket.OPEN);
    quiet!.close();
  });
});

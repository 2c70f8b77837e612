import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { readEnvironment } from '../../app/platform/environment.server';
import { mailer, type Mailer } from '../../app/platform/mail.server';

/** A mail server that keeps what it is given, or refuses each recipient with `refusal`. */
export async function mailServer(refusal?: string): Promise<{ mails: string[]; send: Mailer; close(): Promise<void> }> {
  const mails: string[] = [];
  const sockets = new Set<Socket>();
  const server: Server = createServer((socket) => {
    sockets.add(socket);
    let body: string | null = null;
    let rest = '';
    socket.write('220 ready\r\n');
    socket.on('error', () => {});
    socket.on('data', (chunk) => {
      const lines = (rest + chunk.toString('utf8')).split('\r\n');
      rest = lines.pop() ?? '';
      for (const line of lines) {
        if (body !== null) {
          if (line !== '.') body += `${line}\n`;
          else {
            mails.push(body);
            body = null;
            socket.write('250 kept\r\n');
          }
        } else if (line === 'DATA') {
          body = '';
          socket.write('354 go on\r\n');
        } else if (line.startsWith('RCPT') && refusal) socket.write(`${refusal}\r\n`);
        else socket.write(line === 'QUIT' ? '221 bye\r\n' : '250 ok\r\n');
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const send = mailer(readEnvironment({ SMTP_URL: `smtp://127.0.0.1:${port}`, MAIL_FROM: 'alongside@example.org' }));
  return {
    mails,
    send: send!,
    close: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

import { createTransport } from 'nodemailer';
import { environment } from './environment.server';

export interface Mail {
  to: string;
  subject: string;
  text: string;
}

/** Sends one mail; rejects where the server does not take it. */
export type Mailer = (mail: Mail) => Promise<void>;

/** The way out for mails, by SMTP_URL and MAIL_FROM; nothing where they are not set: then no mail is sent. */
export function mailer({ smtpUrl, mailFrom } = environment()): Mailer | null {
  if (smtpUrl === undefined || mailFrom === undefined) return null;
  const transport = createTransport({ url: smtpUrl, connectionTimeout: 10_000, greetingTimeout: 10_000 });
  return async ({ to, subject, text }) => {
    await transport.sendMail({ from: mailFrom, to, subject, text });
  };
}

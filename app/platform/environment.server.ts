import { z } from 'zod';

const databaseUrl = /^(postgres(ql)?:\/\/|pglite:)/;
const levels = ['fatal', 'error', 'warn', 'info', 'debug', 'silent'] as const;

/** An address that ends at its host: no path, no question mark. */
function isOrigin(value: string): boolean {
  const url = URL.parse(value);
  return url !== null && /^https?:$/.test(url.protocol) && url.pathname === '/' && url.search === '' && url.hash === '';
}

function isMailServer(value: string): boolean {
  const url = URL.parse(value);
  return url !== null && /^smtps?:$/.test(url.protocol) && url.hostname !== '';
}

const flag = z
  .enum(['0', '1'], { error: 'must be 1 (yes) or 0 (no). Set TRUST_PROXY=1 only behind a proxy of your own.' })
  .transform((value) => value === '1');

const schema = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'must be a whole number. Try PORT=3000.')
    .transform(Number)
    .refine((port) => port >= 1 && port <= 65_535, 'must be between 1 and 65535. Try PORT=3000.')
    .default(3000),
  HOST: z
    .string()
    .regex(/^[A-Za-z0-9.:-]+$/, 'must be an address to listen on: 127.0.0.1 for this machine only, 0.0.0.0 for all.')
    .default('127.0.0.1'),
  DATA_DIR: z
    .string()
    .refine((folder) => !folder.includes('\0'), 'must be the path of a folder.')
    .default('data'),
  DATABASE_URL: z
    .string()
    .regex(databaseUrl, 'must start with postgres://. Leave it out to use the built-in database in DATA_DIR.')
    .optional(),
  PUBLIC_URL: z
    .string()
    .refine(isOrigin, 'must be the address people type, with nothing after the name: https://alongside.example.org.')
    .transform((value) => new URL(value).origin)
    .optional(),
  SMTP_URL: z
    .string()
    .refine(isMailServer, 'must be the address of a mail server: smtps://name:password@mail.example.org.')
    .optional(),
  MAIL_FROM: z
    .string()
    .regex(
      /^(?:[^<>@\r\n]+ <[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/,
      'must be who mails come from: alongside@example.org.',
    )
    .optional(),
  TRUST_PROXY: flag.default(false),
  LOG_LEVEL: z.enum(levels, { error: `must be one of ${levels.join(', ')}.` }).default('info'),
  NODE_ENV: z
    .enum(['production', 'development', 'test'], { error: 'must be production, development or test.' })
    .default('production'),
});

/** One without the other sends nothing, and says nothing of it. */
const bothForMail = schema.superRefine(({ SMTP_URL, MAIL_FROM }, context) => {
  if ((SMTP_URL === undefined) === (MAIL_FROM === undefined)) return;
  const [missing, given] = SMTP_URL === undefined ? ['SMTP_URL', 'MAIL_FROM'] : ['MAIL_FROM', 'SMTP_URL'];
  context.addIssue({ code: 'custom', path: [missing], message: `is missing: mails need it beside ${given}.` });
});

/** What the process was told from outside, checked. Times none; paths as given; the address without a last slash. */
export interface Environment {
  port: number;
  host: string;
  dataDir: string;
  databaseUrl: string | undefined;
  publicUrl: string | undefined;
  /** Mails are sent where both are set. */
  smtpUrl: string | undefined;
  mailFrom: string | undefined;
  trustProxy: boolean;
  logLevel: (typeof levels)[number];
  mode: 'production' | 'development' | 'test';
}

/** Its message names every wrong setting, what is wrong with it and what to do. */
export class EnvironmentError extends Error {
  override name = 'EnvironmentError';
}

/**
 * Reads the settings; an empty one counts as left out.
 *
 * @throws EnvironmentError
 */
export function readEnvironment(source: Record<string, string | undefined>): Environment {
  const filled = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== undefined && value !== ''));
  const read = bothForMail.safeParse(filled);
  if (!read.success) {
    const lines = read.error.issues.map((issue) => `  ${issue.path.join('.')} ${issue.message}`);
    throw new EnvironmentError(`Alongside cannot start with these settings:\n${lines.join('\n')}`);
  }
  const { data } = read;
  return {
    port: data.PORT,
    host: data.HOST,
    dataDir: data.DATA_DIR,
    databaseUrl: data.DATABASE_URL,
    publicUrl: data.PUBLIC_URL,
    smtpUrl: data.SMTP_URL,
    mailFrom: data.MAIL_FROM,
    trustProxy: data.TRUST_PROXY,
    logLevel: data.LOG_LEVEL,
    mode: data.NODE_ENV,
  };
}

let read: Environment | undefined;

/** The settings of this process. Throws EnvironmentError. */
export function environment(): Environment {
  read ??= readEnvironment(process.env);
  return read;
}

import { describe, expect, it } from 'vitest';
import { EnvironmentError, readEnvironment } from '../../app/platform/environment.server';

function messageFor(source: Record<string, string>): string {
  try {
    readEnvironment(source);
  } catch (error) {
    expect(error).toBeInstanceOf(EnvironmentError);
    return (error as Error).message;
  }
  throw new Error('These settings were taken.');
}

describe('settings', () => {
  it('may all be left out, or be empty', () => {
    const usual = readEnvironment({});
    expect(usual).toEqual({
      port: 3000,
      host: '127.0.0.1',
      dataDir: 'data',
      databaseUrl: undefined,
      publicUrl: undefined,
      smtpUrl: undefined,
      mailFrom: undefined,
      trustProxy: false,
      logLevel: 'info',
      mode: 'production',
    });
    expect(readEnvironment({ PORT: '', DATABASE_URL: '', PUBLIC_URL: '' })).toEqual(usual);
  });

  it('are taken when they are right', () => {
    const given = readEnvironment({
      PORT: '8080',
      HOST: '0.0.0.0',
      DATA_DIR: '/srv/alongside',
      DATABASE_URL: 'postgres://alongside@db/alongside',
      PUBLIC_URL: 'https://alongside.example.org/',
      SMTP_URL: 'smtps://mail.example.org',
      MAIL_FROM: 'Alongside <alongside@example.org>',
      TRUST_PROXY: '1',
      LOG_LEVEL: 'warn',
    });
    expect(given).toMatchObject({
      port: 8080,
      host: '0.0.0.0',
      trustProxy: true,
      publicUrl: 'https://alongside.example.org',
      smtpUrl: 'smtps://mail.example.org',
      mailFrom: 'Alongside <alongside@example.org>',
    });
  });

  it.each([
    [{ PORT: 'eighty' }, 'PORT must be a whole number. Try PORT=3000.'],
    [{ PORT: '70000' }, 'PORT must be between 1 and 65535. Try PORT=3000.'],
    [{ HOST: 'http://x/' }, 'HOST must be an address to listen on'],
    [{ DATABASE_URL: 'mysql://x' }, 'DATABASE_URL must start with postgres://. Leave it out'],
    [{ PUBLIC_URL: 'alongside.example.org' }, 'PUBLIC_URL must be the address people type'],
    [{ PUBLIC_URL: 'https://example.org/alongside' }, 'PUBLIC_URL must be the address people type'],
    [{ SMTP_URL: 'mail.example.org', MAIL_FROM: 'a@example.org' }, 'SMTP_URL must be the address of a mail server'],
    [{ SMTP_URL: 'smtp://mail.example.org', MAIL_FROM: 'Alongside' }, 'MAIL_FROM must be who mails come from'],
    [{ SMTP_URL: 'smtp://mail.example.org' }, 'MAIL_FROM is missing: mails need it beside SMTP_URL.'],
    [{ MAIL_FROM: 'Alongside <a@example.org>' }, 'SMTP_URL is missing: mails need it beside MAIL_FROM.'],
    [{ TRUST_PROXY: 'yes' }, 'TRUST_PROXY must be 1 (yes) or 0 (no).'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL must be one of fatal, error, warn, info, debug, silent.'],
    [{ NODE_ENV: 'staging' }, 'NODE_ENV must be production, development or test.'],
  ])('say what is wrong with %j and what to do', (source, message) => {
    expect(messageFor(source as Record<string, string>)).toContain(message);
  });

  it('that are wrong are all named at once', () => {
    expect(messageFor({ PORT: 'x', LOG_LEVEL: 'y' }).split('\n')).toHaveLength(3);
  });

  it('never show what a wrong address of a database or a mail server holds', () => {
    expect(messageFor({ DATABASE_URL: 'mysql://someone:secret@db/x' })).not.toContain('secret');
    expect(messageFor({ SMTP_URL: 'http://someone:secret@mail/x' })).not.toContain('secret');
  });
});

import { readFileSync } from 'node:fs';
import http from 'node:http';
import Sqlite from 'better-sqlite3';

/** The floor of a page: node http returning the same bytes from one SQLite row. Arguments: database, headers, body. */
const [file = '', headersFile = '', bodyFile = ''] = process.argv.slice(2);
const database = new Sqlite(file);
database.pragma('journal_mode = WAL');
database.exec('DROP TABLE IF EXISTS page; CREATE TABLE page (id INTEGER PRIMARY KEY, body BLOB NOT NULL)');
if (bodyFile) database.prepare('INSERT INTO page VALUES (1, ?)').run(readFileSync(bodyFile));
const headers = headersFile ? (JSON.parse(readFileSync(headersFile, 'utf8')) as Record<string, string>) : {};
const page = database.prepare('SELECT body FROM page WHERE id = ?').pluck();

const server = http.createServer((request, response) => {
  if (request.url === '/healthz') return void response.end('{}');
  const body = page.get(1) as Buffer;
  response.writeHead(200, { ...headers, 'Content-Length': body.length });
  response.end(body);
});
server.listen(Number(process.env.PORT), '127.0.0.1');
process.once('SIGTERM', () => process.exit(0));

// The floor of a restart: plain node http with the database open, nothing compiled on the way.
import { readFileSync } from 'node:fs';
import http from 'node:http';
import Sqlite from 'better-sqlite3';

const [file, , bodyFile] = process.argv.slice(2);
const database = new Sqlite(file);
database.pragma('journal_mode = WAL');
database.exec('CREATE TABLE IF NOT EXISTS page (id INTEGER PRIMARY KEY, body BLOB NOT NULL)');
database.prepare('INSERT OR REPLACE INTO page VALUES (1, ?)').run(readFileSync(bodyFile));
const page = database.prepare('SELECT body FROM page WHERE id = ?').pluck();
http.createServer((_request, response) => response.end(page.get(1))).listen(Number(process.env.PORT), '127.0.0.1');
process.once('SIGTERM', () => process.exit(0));

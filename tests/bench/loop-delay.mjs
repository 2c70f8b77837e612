// Loaded before a server that is measured: says how long its event loop was held, and how much memory it has.
import { monitorEventLoopDelay } from 'node:perf_hooks';
import Sqlite from 'better-sqlite3';

const delay = monitorEventLoopDelay({ resolution: 5 });
delay.enable();

// A commit waits for the disk: what else holds the loop is told apart from it.
let committing = 0;
let query = 0;
const statement = Object.getPrototypeOf(new Sqlite(':memory:').prepare('SELECT 1'));
for (const way of ['all', 'get', 'run']) {
  const ask = statement[way];
  statement[way] = function (...values) {
    const begun = performance.now();
    try {
      return ask.apply(this, values);
    } finally {
      const taken = performance.now() - begun;
      if (this.source === 'COMMIT') committing += taken;
      else query = Math.max(query, taken);
    }
  };
}

const every = 5;
let longest = 0;
let used = process.cpuUsage();
let last = performance.now();
setInterval(() => {
  const now = performance.now();
  longest = Math.max(longest, now - last - every - committing);
  committing = 0;
  last = now;
}, every).unref();

process.on('message', (message) => {
  if (message !== 'health') return;
  const milliseconds = (nanoseconds) => nanoseconds / 1e6;
  process.send({
    p99: milliseconds(delay.percentile(99)),
    max: milliseconds(delay.max),
    longest,
    query,
    memory: process.memoryUsage.rss(),
    cpu: (({ user, system }) => (user + system) / 1_000)(process.cpuUsage(used)),
  });
  used = process.cpuUsage();
  delay.reset();
  longest = 0;
  query = 0;
});
process.channel?.unref();

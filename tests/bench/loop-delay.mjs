// Loaded before a server that is measured: says how long its event loop was held, and how much memory it has.
import { monitorEventLoopDelay } from 'node:perf_hooks';

const delay = monitorEventLoopDelay({ resolution: 5 });
delay.enable();
process.on('message', (message) => {
  if (message !== 'health') return;
  const milliseconds = (nanoseconds) => nanoseconds / 1e6;
  process.send({
    p99: milliseconds(delay.percentile(99)),
    max: milliseconds(delay.max),
    memory: process.memoryUsage.rss(),
  });
  delay.reset();
});
process.channel?.unref();

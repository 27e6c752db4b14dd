import process from 'node:process';
import { countTrips } from './trips.mjs';

/** Runs a contender: `serve.mjs <name> <address as JSON>`. Sends its URL to the parent, then counters on request. */
const [name = '', address = ''] = process.argv.slice(2);
const graph = JSON.parse(address);
const counted = countTrips(Number(/\d+$/.exec(graph.uri)?.[0]));

const { start } = await import(name === 'api' ? './api.ts' : `./${name}.mjs`);
const url = await start(graph);

process.on('message', (message) => {
  if (message === 'end') return process.exit(0);
  const { user, system } = process.cpuUsage();
  process.send?.({ trips: counted.trips, cpu: (user + system) / 1000, memory: process.memoryUsage().rss });
});
process.on('disconnect', () => process.exit(0));
process.send?.({ url });

import type { DatabaseStatus } from '../database/databaseStatus.ts';

const origins = { NEO4J_URI: 'at NEO4J_URI', container: 'in a container', local: 'on this machine' };

/** Formats the state of a database as lines of `name: value`. Omits unknown values. */
export function describeDatabase(status: DatabaseStatus): string {
  const { origin, running, address, browserUrl, fault, pid, since, bytes, users = [], kept } = status;
  const state = !running && fault === null ? 'stopped' : fault === null ? 'running' : `does not answer: ${fault}`;
  const lines: [string, string | undefined][] = [
    ['database', `${origins[origin]}, ${state}`],
    ['address', address?.uri],
    ['browser', browserUrl ?? undefined],
    ['process', pid?.toString()],
    ['up since', since && `${new Date(since).toLocaleString('en-GB')} (${durationSince(since)})`],
    ['on disk', bytes === undefined ? undefined : `${(bytes / 1024 / 1024).toFixed(1)} MB`],
    ['used by', users.length === 0 ? undefined : `process ${users.join(', ')}`],
    ['runs until', running && origin !== 'NEO4J_URI' ? endOf(kept === true, users.length) : undefined],
  ];
  return lines
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => `${`${name}:`.padEnd(12)}${value}`)
    .join('\n');
}

function endOf(kept: boolean, users: number): string {
  if (kept) return '`npm run db -- stop`';
  return users > 0 ? 'its last user ends' : '`npm run db -- stop`, or the next user ends (the last one crashed)';
}

function durationSince(since: string): string {
  const minutes = Math.floor((Date.now() - Date.parse(since)) / 60_000);
  const [days, hours] = [Math.floor(minutes / 1440), Math.floor((minutes % 1440) / 60)];
  if (days > 0) return `${days} d ${hours} h`;
  return hours > 0 ? `${hours} h ${minutes % 60} min` : `${minutes} min`;
}

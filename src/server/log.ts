import { pino, type DestinationStream, type Logger } from 'pino';
import type { Config } from '../config.ts';

export type Log = Logger;

const secrets = ['password', 'NEO4J_PASSWORD', 'authorization', 'auth', 'credentials', 'token'];

/**
 * Creates the log: one line of JSON per event on standard error. Standard output is reserved for the messages of
 * `npm start`. Secrets are redacted up to two levels deep.
 */
export function createLog(
  { LOG_LEVEL }: Pick<Config, 'LOG_LEVEL'>,
  destination: DestinationStream = pino.destination({ fd: 2, sync: false }),
): Log {
  return pino(
    {
      level: LOG_LEVEL,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (level) => ({ level }) },
      redact: secrets.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]),
    },
    destination,
  );
}

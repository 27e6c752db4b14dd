import { pino, type DestinationStream, type Logger } from 'pino';
import type { Config } from '../config.ts';

export type Log = Logger;

const secrets = ['password', 'NEO4J_PASSWORD', 'authorization', 'auth', 'credentials', 'token'];

/**
 * The log: JSON, one line an event, on standard error, because standard output belongs to what `npm start` tells the
 * person. Secrets are blotted out wherever they stand up to two levels deep.
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

import { z } from 'zod';
import { UserError } from './errors.ts';

const port = (fallback: number) => z.coerce.number().int().min(0).max(65535).default(fallback);
const filled = z.string().trim().min(1);

const atLeast = (least: number, fallback: number) => z.coerce.number().int().min(least).default(fallback);

const list = z
  .string()
  .default('')
  .transform((items) =>
    items
      .split(',')
      .map((item) => item.trim().toLowerCase())
      .filter(Boolean),
  );
const network = z.union([z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6()]);
const isOrigin = (text: string): boolean => /^https?:\/\/[\w.:[\]-]+$/.test(text) && URL.canParse(text);

/** All settings that the program reads from its environment, with their defaults. */
const settings = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  PORT: port(4000).describe('port of the API'),
  HOST: filled.default('127.0.0.1').describe('address the API listens on'),
  ALLOWED_HOSTS: list.describe('additional names that the Host header may have, separated by commas'),
  CORS_ORIGINS: list
    .refine((origins) => origins.every(isOrigin), 'expected origins such as https://app.example, separated by commas')
    .describe('origins whose pages may use the API, separated by commas'),
  NEO4J_URI: z
    .string()
    .regex(/^(neo4j|bolt)(\+s|\+ssc)?:\/\/.+/, 'expected an address such as neo4j://localhost:7687')
    .regex(
      /^[^@]*$/,
      'expected an address without user and password. Set NEO4J_USER and NEO4J_PASSWORD instead. If others could have' +
        ' seen this address, change the password',
    )
    .optional()
    .describe('address of a Neo4j; if unset, one is found or started'),
  NEO4J_USER: filled.default('neo4j'),
  NEO4J_PASSWORD: filled.optional(),
  NEO4J_DATABASE: filled.default('neo4j'),
  ADOPT_DATABASE: z
    .enum(['0', '1'])
    .default('0')
    .transform((flag) => flag === '1')
    .describe('1 lets the program write into a database that contains other data'),
  DATA_DIR: filled.default('.data').describe('folder of the local Neo4j: programs, data, password'),
  NEO4J_HTTP_PORT: port(7474).describe('port of the local Neo4j for Neo4j Browser'),
  NEO4J_BOLT_PORT: port(7687).describe('port of the local Neo4j for Bolt'),
  TRUSTED_DOCUMENTS: filled
    .optional()
    .describe('folder of .graphql files, or a manifest of a compiler; if set, only these documents run'),
  PUBLISH_SCHEMA: z
    .enum(['0', '1'])
    .optional()
    .transform((flag) => (flag === undefined ? undefined : flag === '1'))
    .describe('whether /schema.graphql is served; by default only in development'),
  METRICS_TOKEN: filled
    .optional()
    .describe(
      'what a reader of /metrics must send as a bearer token; if unset, /metrics is served only in development',
    ),
  MARKET_MAX_MB: z.coerce
    .number()
    .int()
    .min(1)
    .default(1000)
    .describe(
      'maximum memory for deal and tie edges, 64 bytes each; if they need more, questions about money are refused',
    ),
  REQUEST_TIMEOUT_MS: z.coerce
    .number()
    .int()
    .min(100)
    .max(600_000)
    .default(30_000)
    .describe('milliseconds that a request may take; then everything that works on it is stopped'),
  DRAIN_MS: z.coerce
    .number()
    .int()
    .min(0)
    .max(300_000)
    .optional()
    .describe('time for which a stopping server still answers while /readyz reports that it is draining'),
  REQUESTS_AT_WORK_MIN: atLeast(1, 4).describe('requests worked on at a time, however slow they are'),
  REQUESTS_AT_WORK_MAX: atLeast(1, 64).describe('requests worked on at a time, however fast they are'),
  CLIENT_RATE: z.coerce.number().min(0).default(0).describe('requests a second that a client may send; 0 for no limit'),
  CLIENT_BURST: atLeast(1, 100).describe(
    'requests that a client may send at once after a pause, if CLIENT_RATE is set',
  ),
  TRUSTED_PROXIES: list
    .refine(
      (items) => items.every((item) => network.safeParse(item).success),
      'expected addresses or networks such as 10.0.0.0/8, separated by commas',
    )
    .describe('proxies whose X-Forwarded-For names the client: addresses or networks, separated by commas'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
});

/** Names of all settings. */
export const settingNames: readonly string[] = Object.keys(settings.shape);

export type Config = z.infer<typeof settings>;

/**
 * Reads the settings from an environment such as `process.env`. An empty variable counts as unset. Throws one error that
 * lists every invalid variable.
 */
export function readConfig(environment: Record<string, string | undefined>): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = settings.safeParse(given);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map(({ path, message }) => {
    const name = String(path[0]);
    return `  ${name}=${JSON.stringify(withoutUserInfo(given[name]))}: ${message}`;
  });
  throw new UserError(`These environment variables are invalid:\n${faults.join('\n')}`);
}

/** A password can contain `/` or `@`, so everything up to the last `@` is blotted out. */
const withoutUserInfo = (value = ''): string => value.replace(/^(\w[\w+.-]*:\/\/)?.*@/s, '$1***@');

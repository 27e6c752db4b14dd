import { join, resolve } from 'node:path';
import type { Config } from '../../config.ts';

/** Where one local Neo4j keeps its things and where it listens. */
export interface LocalInstance {
  /** Home of the Neo4j: settings, data, logs, and who runs and uses it. */
  readonly home: string;
  /** Where its programs are; several sites can share them. */
  readonly programs: string;
  readonly passwordFile: string;
  /** A password to use in place of the one in the file. */
  readonly password: string | undefined;
  readonly boltPort: number;
  readonly httpPort: number;
  /** Where the API answers, whose guide Neo4j Browser shows; null where the system chooses its port. */
  readonly apiUrl: string | null;
  /** For its Java machine, beside those that every Neo4j gets. */
  readonly javaOptions: readonly string[];
  /** As its `neo4j.conf` has them, over those that every Neo4j gets. */
  readonly settings: Readonly<Record<string, string>>;
}

/** The instance that the settings describe. */
export function localInstance(config: Config): LocalInstance {
  const folder = resolve(config.DATA_DIR);
  return {
    home: join(folder, 'neo4j'),
    programs: join(folder, 'programs'),
    passwordFile: join(folder, 'neo4j.password'),
    password: config.NEO4J_PASSWORD,
    boltPort: config.NEO4J_BOLT_PORT,
    httpPort: config.NEO4J_HTTP_PORT,
    apiUrl: apiUrlOf(config),
    javaOptions: [],
    settings: {},
  };
}

/** The address of the API as a browser on this machine has it; null where the system chooses the port. */
export function apiUrlOf({ HOST, PORT }: Config): string | null {
  if (PORT === 0) return null;
  const everywhere = ['0.0.0.0', '::'].includes(HOST);
  const host = everywhere ? '127.0.0.1' : HOST.includes(':') ? `[${HOST}]` : HOST;
  return `http://${host}:${PORT}`;
}

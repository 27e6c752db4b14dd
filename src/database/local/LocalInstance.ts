import { join, resolve } from 'node:path';
import type { Config } from '../../config.ts';

/** Folders, ports and settings of one local Neo4j. */
export interface LocalInstance {
  /** Home folder of the Neo4j: settings, data, logs, and the records of its process and users. */
  readonly home: string;
  /** Folder of its jars, which several instances can share. */
  readonly programs: string;
  readonly passwordFile: string;
  /** Password that overrides the one in the file. */
  readonly password: string | undefined;
  readonly boltPort: number;
  readonly httpPort: number;
  /** Address of the API, whose guide Neo4j Browser shows; null if the system chooses its port. */
  readonly apiUrl: string | null;
  /** Additional options for its JVM. */
  readonly javaOptions: readonly string[];
  /** Entries of its `neo4j.conf` that override the defaults. */
  readonly settings: Readonly<Record<string, string>>;
}

/** Returns the instance that the configuration describes. */
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

/** Returns the address of the API for a browser on this machine, or null if the system chooses the port. */
export function apiUrlOf({ HOST, PORT }: Config): string | null {
  if (PORT === 0) return null;
  const everywhere = ['0.0.0.0', '::'].includes(HOST);
  const host = everywhere ? '127.0.0.1' : HOST.includes(':') ? `[${HOST}]` : HOST;
  return `http://${host}:${PORT}`;
}

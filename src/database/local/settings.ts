import type { LocalInstance } from './LocalInstance.ts';

/** Options of the Java machine: moderate memory, and the insides of Java that Neo4j works with. */
export const javaOptions = [
  '-Xms256m',
  '-Xmx1g',
  ...['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'].map(
    (insides) => `--add-opens=java.base/${insides}=ALL-UNNAMED`,
  ),
];

/** Where below the API's address it serves the guide that Neo4j Browser plays after it has connected. */
const guidePath = '/neo4j-browser/guide.html';

/** The settings of a local Neo4j, as its `neo4j.conf` has them. */
export function settingsOf({ boltPort, httpPort, apiUrl, settings }: LocalInstance): Readonly<Record<string, string>> {
  return {
    // Loopback only: nobody else on the network reaches it.
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.listen_address': `127.0.0.1:${boltPort}`,
    'server.bolt.advertised_address': `127.0.0.1:${boltPort}`,
    'server.http.enabled': 'true',
    'server.http.listen_address': `127.0.0.1:${httpPort}`,
    'server.http.advertised_address': `127.0.0.1:${httpPort}`,
    'server.https.enabled': 'false',

    // Any page open in the user's browser could try to log in where the default `*` stands.
    'dbms.security.auth_enabled': 'true',
    'dbms.security.http_access_control_allow_origin': `http://127.0.0.1:${httpPort}`,
    'dbms.security.allow_csv_import_from_file_urls': 'false',

    'server.memory.pagecache.size': '512m',
    // Logs grow with what is written in place of taking 256 MB for each of the two databases at the start.
    'db.tx_log.preallocate': 'false',
    'db.logs.query.enabled': 'OFF',

    // A sign of life each second while a statement runs; the driver gives up on a connection that is silent for two.
    'server.bolt.connection_keep_alive': '1s',
    'server.bolt.connection_keep_alive_probes': '2',
    'server.bolt.connection_keep_alive_for_requests': 'ALL',
    'server.bolt.connection_keep_alive_streaming_scheduling_interval': '1s',

    // Bolt waits five seconds for stragglers after the data are safe on disk; a stop would take as long.
    'internal.dbms.bolt.netty_server_shutdown_quiet_period': '0',

    // A graph that fills from empty looks another to the planner every ten seconds, and planning is most of the work then.
    'dbms.cypher.min_replan_interval': '30s',
    'dbms.usage_report.enabled': 'false',
    'client.allow_telemetry': 'false',
    'server.bolt.telemetry.enabled': 'false',

    ...(apiUrl === null ? {} : guideSettings(apiUrl)),
    ...settings,
  };
}

/** Neo4j Browser plays the guide of the API after it has connected. */
export function guideSettings(apiUrl: string): Readonly<Record<string, string>> {
  return {
    'browser.post_connect_cmd': `play ${apiUrl}${guidePath}`,
    // Neo4j 5 and its Browser still know this setting by this name only.
    'browser.remote_content_hostname_whitelist': `guides.neo4j.com,localhost,${new URL(apiUrl).hostname}`,
  };
}

/** Writes settings in the form of `neo4j.conf`. */
export function asConf(settings: Readonly<Record<string, string>>): string {
  const lines = Object.entries(settings).map(([name, value]) => `${name}=${value}`);
  return ['# Written anew at each start by src/database/settings.ts.', ...lines, ''].join('\n');
}

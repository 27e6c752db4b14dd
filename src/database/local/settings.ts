import type { LocalInstance } from './LocalInstance.ts';

/**
 * JVM options: moderate memory, access to the JDK internals that Neo4j uses, and a second compiler that waits until code has
 * run eight times as often as by default. On two cores it would otherwise take the processor from the first load, most of
 * which is the planning of statements.
 */
export const javaOptions = [
  '-Xms256m',
  '-Xmx1g',
  '-XX:Tier4InvocationThreshold=40000',
  '-XX:Tier4MinInvocationThreshold=4800',
  '-XX:Tier4CompileThreshold=120000',
  '-XX:Tier4BackEdgeThreshold=320000',
  ...['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'].map(
    (packageName) => `--add-opens=java.base/${packageName}=ALL-UNNAMED`,
  ),
];

/** Path of the guide, which the API serves and Neo4j Browser plays once connected. */
const guidePath = '/neo4j-browser/guide.html';

/** Returns the entries for the `neo4j.conf` of a local Neo4j. */
export function settingsOf({ boltPort, httpPort, apiUrl, settings }: LocalInstance): Readonly<Record<string, string>> {
  return {
    // Loopback only, unreachable from the network.
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.listen_address': `127.0.0.1:${boltPort}`,
    'server.bolt.advertised_address': `127.0.0.1:${boltPort}`,
    'server.http.enabled': 'true',
    'server.http.listen_address': `127.0.0.1:${httpPort}`,
    'server.http.advertised_address': `127.0.0.1:${httpPort}`,
    'server.https.enabled': 'false',

    // With the default `*`, any page in the user's browser could try to log in.
    'dbms.security.auth_enabled': 'true',
    'dbms.security.http_access_control_allow_origin': `http://127.0.0.1:${httpPort}`,
    'dbms.security.allow_csv_import_from_file_urls': 'false',

    'server.memory.pagecache.size': '512m',
    // Preallocation would take 256 MB for each of the two databases at the start.
    'db.tx_log.preallocate': 'false',
    'db.logs.query.enabled': 'OFF',

    // Keep-alive messages while a statement runs; the driver abandons a connection that is silent for two seconds.
    'server.bolt.connection_keep_alive': '1s',
    'server.bolt.connection_keep_alive_probes': '2',
    'server.bolt.connection_keep_alive_for_requests': 'ALL',
    'server.bolt.connection_keep_alive_streaming_scheduling_interval': '1s',

    // By default Bolt waits for five seconds after the data are safe on disk, which would slow every stop.
    'internal.dbms.bolt.netty_server_shutdown_quiet_period': '0',

    // Statistics of a growing graph change constantly, and replanning every ten seconds would dominate the load.
    'dbms.cypher.min_replan_interval': '30s',
    'dbms.usage_report.enabled': 'false',
    'client.allow_telemetry': 'false',
    'server.bolt.telemetry.enabled': 'false',

    ...(apiUrl === null ? {} : guideSettings(apiUrl)),
    ...settings,
  };
}

/** Settings that make Neo4j Browser play the guide of the API once connected. */
export function guideSettings(apiUrl: string): Readonly<Record<string, string>> {
  return {
    'browser.post_connect_cmd': `play ${apiUrl}${guidePath}`,
    // Neo4j 5 and its Browser know this setting only under this name.
    'browser.remote_content_hostname_whitelist': `guides.neo4j.com,localhost,${new URL(apiUrl).hostname}`,
  };
}

/** Formats settings as `neo4j.conf`. */
export function asConf(settings: Readonly<Record<string, string>>): string {
  const lines = Object.entries(settings).map(([name, value]) => `${name}=${value}`);
  return ['# Generated at each start by src/database/local/settings.ts.', ...lines, ''].join('\n');
}

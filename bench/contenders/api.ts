import { readConfig } from '../../src/config.ts';
import { connect, type GraphAddress } from '../../src/graph/connect.ts';
import { createApi } from '../../src/server/createApi.ts';
import { createGateway } from '../../src/server/apollo/createGateway.ts';
import type { Explorer } from '../../src/server/explorer/ensureExplorer.ts';
import { createLog } from '../../src/server/log.ts';

/** This project's server, as it runs in production. */
export async function start(address: GraphAddress): Promise<string> {
  // No contender refuses requests, so this one must not either.
  const config = readConfig({ NODE_ENV: 'production', PORT: '0', LOG_LEVEL: 'silent', REQUESTS_AT_WORK_MIN: '64' });
  const graph = connect(address);
  // GraphiQL is not used here, and building it would disturb the measurement.
  const explorer: Explorer = { folder: '', state: () => ({ is: 'absent' }), prepare: async () => {}, stop: () => {} };
  const api = createApi({ config, gateway: createGateway(graph), graph, log: createLog(config), explorer });
  const { url } = await api.listen();
  return `${url}/graphql`;
}

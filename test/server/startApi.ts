import { readConfig } from '../../src/config.ts';
import { createApi, type Api, type ApiOptions } from '../../src/server/createApi.ts';
import type { Explorer } from '../../src/server/explorer/ensureExplorer.ts';
import { createLog } from '../../src/server/log.ts';
import { smallGateway } from './smallGateway.ts';

/** An API under test and the lines of its log. */
export interface StartedApi extends Api {
  readonly url: string;
  readonly logged: Record<string, unknown>[];
}

type Settings = Partial<Omit<ApiOptions, 'config'>> & { readonly environment?: Record<string, string> };

/** Starts an API on a free port, with the small gateway and a database that is always available. */
export async function startApi({ environment = {}, ...parts }: Settings = {}): Promise<StartedApi> {
  const config = readConfig({ NODE_ENV: 'test', PORT: '0', LOG_LEVEL: 'debug', ...environment });
  const logged: Record<string, unknown>[] = [];
  const log = createLog(config, { write: (line) => void logged.push(JSON.parse(line)) });
  const graph = { verify: async () => {}, read: async () => [['history-1', 1]] as never };
  const api = createApi({ config, gateway: smallGateway(), graph, log, explorer: absentExplorer, ...parts });
  const { url } = await api.listen();
  return { ...api, url, logged };
}

const absentExplorer: Explorer = {
  folder: '',
  state: () => ({ is: 'absent' }),
  prepare: async () => {},
  stop: () => {},
};

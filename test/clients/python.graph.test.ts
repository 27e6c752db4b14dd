// fills: allBundles
import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { allBundles, startSeededApi, type SeededApi } from '../support/seededApi.ts';
import { pythonClients, type PythonClients } from './pythonClients.ts';
import { dealsOf, lease, pager, rumour, stageOf, type DealsOf } from './questions.ts';

/** Python and its packages take half a minute, so they run in `npm run check:long` alone. */
const isLong = process.env['PROPERTY_RUNS'] !== undefined;

describe.skipIf(!isLong)('clients for Python', { timeout: 300_000 }, () => {
  let api: SeededApi;
  let clients: PythonClients | string;
  beforeAll(async () => {
    clients = await pythonClients(await mkdtemp(join(inject('runFolder'), 'python-')));
    api = await startSeededApi({ bundles: allBundles });
  });
  afterAll(() => api.stop());

  it.for(['ask_with_gql.py', 'ask_with_ariadne.py'])(
    '%s pages a list to its end, and distinguishes the present from the past',
    async (script, { skip }) => {
      if (typeof clients === 'string') return skip(clients);
      const request = { ...pager, dealsOf, stageOf, deal: lease, rumour };
      const idsOf = async (knownAt: string | null) => {
        const { data } = (await api.ask(dealsOf, { key: pager.key, knownAt, first: 100 })) as { data: DealsOf };
        return data.entity.deals.edges.map(({ node }) => node.id);
      };
      expect(await clients.ask(script, `${api.url}/graphql`, request)).toEqual({
        present: await idsOf(null),
        past: await idsOf(pager.knownAt),
        stages: ['SIGNED', 'RUMOURED', 'SIGNED'],
      });
    },
  );
});

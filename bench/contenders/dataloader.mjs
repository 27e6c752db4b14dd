import DataLoader from 'dataloader';
import { startApollo } from './apollo.mjs';
import { openDriver, read } from './driver.mjs';
import { ownSchema } from './ownSchema.mjs';
import { parametersOf, statements } from './statements.mjs';

/** One statement for each field, batched over all parents in a request. */
const batches = {
  organization: 'UNWIND $keys AS key MATCH (o:Entity {key: key}) RETURN [key, o { .key, .name, .kind, .country }]',
  deals: `UNWIND $keys AS key MATCH (o:Entity {key: key})
CALL (o) {
  MATCH (o)-[:PARTY]->(d:Deal)
  WITH d ORDER BY d.sortUsd DESC, d.key DESC LIMIT $first
  RETURN collect(d { .key, .caption, .stage, .amountUsd, .datePrecision,
    dateFrom: toString(d.dateFrom), dateTo: toString(d.dateTo) }) AS deals
}
RETURN [key, deals]`,
  parties: `UNWIND $keys AS key MATCH (d:Deal {key: key})
RETURN [key, COLLECT { MATCH (e:Entity)-[p:PARTY]->(d) RETURN { roles: p.roles, entity: e { .key, .name } } }]`,
  source: `UNWIND $keys AS key MATCH (d:Deal {key: key}) MATCH (:Claim {key: d.leadingClaim})-[:STATED_IN]->(s:Document)
RETURN [key, s { .title, .url }]`,
  publisher: `UNWIND $keys AS key MATCH (:Document {key: key})-[:PUBLISHED_BY]->(p:Publisher)
RETURN [key, p { .key, .name }]`,
  claims: `UNWIND $keys AS key MATCH (s:Document {key: key})
RETURN [key, COLLECT { MATCH (s)<-[:STATED_IN]-(c:Claim) WITH c ORDER BY c.key LIMIT 5 RETURN c { .key, .locator, .rank } }]`,
};

export async function start(address) {
  const { driver, int } = openDriver(address);
  const load = (loaders, name, key, given = {}) => {
    const id = `${name} ${given.first ?? ''}`;
    const first = given.first === undefined ? {} : { first: int(given.first) };
    loaders[id] ??= new DataLoader(async (keys) => {
      const rows = new Map(await read(driver, batches[name], { keys: [...new Set(keys)], ...first }));
      return keys.map((each) => rows.get(each) ?? null);
    });
    return loaders[id].load(key);
  };
  const resolvers = {
    Query: {
      organization: (_, { key }, loaders) => load(loaders, 'organization', key),
      organizations: (_, { offset, first }) =>
        read(
          driver,
          'MATCH (o:Organization) WITH o ORDER BY o.name, o.key SKIP $offset LIMIT $first RETURN o { .key, .name, .country }',
          { offset: int(offset), first: int(first) },
        ),
      documents: (_, { tier }) =>
        read(
          driver,
          `MATCH (s:Document {tier: $tier}) WITH s ORDER BY s.sortDate DESC, s.key DESC LIMIT 100
RETURN s { .key, .title, .url, publishedOn: toString(s.publishedTo) }`,
          { tier },
        ),
      totals: async (_, values) => (await read(driver, statements.totals, values))[0],
      search: (_, values) => read(driver, statements.search, parametersOf('search', values, int)),
    },
    Organization: { deals: ({ key }, given, loaders) => load(loaders, 'deals', key, given) },
    Deal: {
      parties: ({ key }, _, loaders) => load(loaders, 'parties', key),
      source: ({ key }, _, loaders) => load(loaders, 'source', key),
    },
    Document: {
      publisher: ({ key }, _, loaders) => load(loaders, 'publisher', key),
      claims: ({ key }, _, loaders) => load(loaders, 'claims', key),
    },
  };
  return startApollo({ typeDefs: ownSchema, resolvers });
}

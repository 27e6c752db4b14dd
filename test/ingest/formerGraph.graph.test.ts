import { afterAll, expect, it } from 'vitest';
import { migrate } from '../../src/graph/migrate.ts';
import { statement } from '../../src/graph/statement.ts';
import { ingestFiles } from '../../src/ingest/ingestFiles.ts';
import { dealKinds } from '../../src/model/dealKinds.ts';
import { checkGraph } from '../../src/proof/checkGraph.ts';
import { openGraph, wipe } from '../support/graph.ts';

const graph = openGraph();
afterAll(() => graph.close());

const bundles = ['test/ingest/bundles'];
const types = [...new Set(Object.values(dealKinds).map(({ leg }) => leg))];
/** Leg types that came later. */
const later = ['LICENSES_FROM', 'DISTRIBUTES_TO'];
const breaches = async (): Promise<string[]> => {
  const found: string[] = [];
  for await (const { key, breach } of checkGraph(graph)) found.push(`${key}: ${breach}`);
  return found;
};

/** Makes of the graph what version 8 of the migrations and version 10 of the derivation left behind. */
async function takeBack(): Promise<void> {
  for (const type of types.filter((each) => !later.includes(each))) {
    await graph.alter(`DROP INDEX ${type.toLowerCase()}_edge IF EXISTS`);
    await graph.alter(`CREATE INDEX ${type.toLowerCase()}_leg IF NOT EXISTS FOR ()-[r:${type}]-() ON (r.legKey)`);
  }
  await graph.write(async (writer) => {
    await writer.run(`MATCH ()-[edge:${types.join('|')}]->() SET edge.legKey = edge.edgeKey REMOVE edge.edgeKey`);
    await writer.run("MATCH (node:Bundle|Deal|WasDeal) SET node.fingerprint = 'former'");
    await writer.run('MATCH (migration:Migration) WHERE migration.version > 8 DELETE migration');
  });
}

it(
  'a graph whose deal edges have the former key passes every check once it is migrated and ingested',
  { timeout: 300_000 },
  async () => {
    await wipe(graph);
    await migrate(graph, 'cypher/migrations');
    await ingestFiles(graph, bundles, () => {});
    const keys = `MATCH ()-[edge:${types.join('|')}]->() RETURN edge.edgeKey ORDER BY edge.edgeKey`;
    const before = await graph.read(keys);
    expect(before.length).toBeGreaterThan(5);
    await takeBack();
    expect((await graph.read(statement('check/edges-agree-with-their-deals'))).length).toBeGreaterThan(5);

    expect(await migrate(graph, 'cypher/migrations')).toEqual([
      'V009__deal_edges_by_key.cypher',
      'V010__deal_edge_keys.cypher',
      'V011__licences_and_distributions.cypher',
      'V012__search_in_every_script.cypher',
      'V013__document_lists.cypher',
      'V014__document_days.cypher',
      'V015__own_sums.cypher',
      'V016__entities_by_money.cypher',
      'V017__entities_by_folded_name.cypher',
    ]);
    await ingestFiles(graph, bundles, () => {});
    expect(await breaches()).toEqual([]);
    expect(await graph.read(keys)).toEqual(before);
    expect(await graph.read("SHOW INDEXES YIELD name WHERE name ENDS WITH '_leg' RETURN name")).toEqual([]);
  },
);

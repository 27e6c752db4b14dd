import type { Graph } from '../../src/graph/connect.ts';

/** Damage to a graph: about every third value that its schema promises is missing, except those that lists are sorted by. */
const statements: readonly string[] = [
  ...[
    'MATCH (:Document)-[r:PUBLISHED_BY]->() WITH r ORDER BY startNode(r).key',
    'MATCH (:Claim)-[r:STATED_IN]->() WITH r ORDER BY startNode(r).key',
    'MATCH (:Observation)-[r:OF]->() WITH r ORDER BY startNode(r).key',
    'MATCH ()-[r:SAID]->() WITH r ORDER BY endNode(r).key',
    'MATCH ()-[r:HAS]->(:Tie) WITH r ORDER BY endNode(r).key',
    'MATCH ()-[r:ON]->() WITH r ORDER BY startNode(r).key',
    'MATCH ()-[r:CHOSE]->() WITH r ORDER BY startNode(r).key',
  ].map(
    (match) =>
      `${match} WITH collect(r) AS found UNWIND [at IN range(0, size(found) - 1) WHERE at % 3 = 1 | found[at]] AS r DELETE r`,
  ),
  ...[
    ['Deal', 'caption', 0],
    ['Deal', 'kind', 1],
    ['Deal', 'dateTo', 2],
    ['Deal', 'bestTier', 1],
    ['Entity', 'caption', 0],
    ['Organization', 'kind', 1],
    ['Unspecified', 'reason', 1],
    ['Document', 'url', 0],
    ['Document', 'tier', 2],
    ['Claim', 'recordedOn', 1],
    ['Claim', 'rank', 2],
    ['Statement', 'summary', 1],
    ['Statement', 'disputed', 2],
    ['Observation', 'metric', 0],
    ['Observation', 'independentSources', 1],
    ['Amount', 'qualifier', 1],
    ['Quantity', 'unit', 0],
    ['Identifier', 'value', 1],
    ['Tie', 'caption', 0],
    ['DealState', 'stageTo', 0],
  ].map(
    ([label, name, rest]) =>
      `MATCH (n:${label}) WITH n ORDER BY n.key WITH collect(n) AS found UNWIND [at IN range(0, size(found) - 1) WHERE at % 3 = ${rest} | found[at]] AS n REMOVE n.${name}`,
  ),
  ...[
    // What no enum of the schema has.
    "MATCH (n:Deal) WITH n ORDER BY n.key LIMIT 2 SET n.stage = 'DREAMT'",
    "MATCH (n:Document) WITH n ORDER BY n.key LIMIT 4 SET n.tier = 'GOSSIP'",
    "MATCH (:Entity)-[r:PARTY]->(:Deal) WITH r ORDER BY r.dealKey, r.entityKey LIMIT 3 SET r.roles = ['PAYER', 'ONLOOKER']",
    "MATCH ()-[r:DERIVES_FROM]->() WITH r ORDER BY startNode(r).key LIMIT 5 SET r.how = 'REWRITING'",
  ],
];

export async function damage(graph: Pick<Graph, 'write'>): Promise<void> {
  await graph.write(async ({ run }) => {
    for (const statement of statements) await run(`CYPHER 5 ${statement}`);
  });
}

import type { Graph } from '../src/graph/connect.ts';
import { readRows } from '../src/graph/Query.ts';
import { statement } from '../src/graph/statement.ts';
import { storedNouns } from '../src/model/stored/storedModel.ts';
import { invariants } from '../src/proof/checkGraph.ts';
import { breaches } from '../src/proof/queries.ts';

const perTransaction = 1_000;

/** The invariants that a market without the texts of its bundles breaks. */
const broken = ['what-is-said-is-brought'];

/**
 * Sets empty lists, which a CSV file cannot distinguish from missing ones, and what the ingest adds up for entities after all
 * deals are written, by the statements of the ingest.
 */
export async function finish(graph: Graph): Promise<void> {
  for (const { names, properties } of storedNouns) {
    const lists = Object.keys(properties).filter(
      (name) => properties[name]!.isNeeded && properties[name]!.type === 'texts',
    );
    if (lists.length === 0) continue;
    if (properties['key']) await setEmpty(graph, names[0]!, lists);
  }
  // The changes are few, and have no key.
  await graph.write((writer) =>
    writer.run(`CYPHER 5
      MATCH (change:Change)
      SET change.subjects = coalesce(change.subjects, []), change.entities = coalesce(change.entities, [])`),
  );
  const entities = await graph.read('CYPHER 5 MATCH (entity:Entity) RETURN entity.key', {});
  const keys = entities.map(([key]) => key as string);
  for (let first = 0; first < keys.length; first += perTransaction) {
    const some = keys.slice(first, first + perTransaction);
    await graph.write(async (writer) => {
      await writer.run(statement('ingest/write/firstKnown'), { keys: some });
      await writer.run(statement('ingest/write/ownSums'), { keys: some });
      await writer.run(statement('ingest/write/sizes'), { deals: [], entities: some });
      await writer.run(emptyCounterparties, { keys: some });
    });
  }
}

/** A list of one empty text is missing after the import, too: the counterparties of an own part that no source names. */
const emptyCounterparties = `CYPHER 5
  MATCH (entity:Entity)-[party:PARTY|WAS_PARTY]->()
  WHERE entity.key IN $keys AND size(coalesce(party.counterparties, [])) = 0
  SET party.counterparties = CASE WHEN party.ownPart IS NULL THEN [] ELSE [''] END`;

/** Sets missing lists of nodes with a label to empty ones. */
async function setEmpty(graph: Graph, label: string, lists: readonly string[]): Promise<void> {
  const text = `CYPHER 5
    MATCH (node:${label}) WHERE node.key > $after
    WITH node ORDER BY node.key LIMIT 10000
    SET ${lists.map((name) => `node.${name} = coalesce(node.${name}, [])`).join(', ')}
    RETURN max(node.key)`;
  for (let after: string | null = ''; after !== null;) {
    const rows = await graph.write((writer) => writer.run(text, { after }));
    after = (rows[0]?.[0] as string | null | undefined) ?? null;
  }
}

/** Throws if a market breaks an invariant of the graph, such as a property that is missing. */
export async function checkMarket(graph: Graph): Promise<void> {
  for (const { name, invariant } of invariants().filter((each) => !broken.includes(each.name))) {
    const [first, ...others] = await readRows(graph, breaches(name));
    if (first === undefined) continue;
    throw new Error(`The market breaks "${invariant}" ${others.length + 1} times: ${first.key}, ${first.breach}`);
  }
}

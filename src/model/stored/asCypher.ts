import { derivedNodes } from './derivedNodes.ts';
import { describedNodes } from './describedNodes.ts';
import type { StoredNode } from './node.ts';

const generated = '// Generated from src/model/stored/ by `npm run generate`.';

/** The invariants of `cypher/check/` that list properties, by the name of their file. */
export const generatedChecks = (): Readonly<Record<string, string>> => ({
  'nodes-have-what-they-need': nodesHaveWhatTheyNeed(),
  'deals-are-their-present-state': dealsAreTheirPresentState(),
});

function nodesHaveWhatTheyNeed(): string {
  const nodes = Object.values<StoredNode>({ ...describedNodes, ...derivedNodes });
  const cases = nodes.flatMap(({ labels, properties }) => {
    const names = Object.keys(properties).filter((name) => properties[name]!.isNeeded);
    return names.length === 0 ? [] : [`  WHEN node:${labels.join('|')} THEN ${listOf(names)}`];
  });
  return `// Every node has the properties that its label requires.
// :show MATCH (node) WHERE coalesce(node.key, elementId(node)) = $key RETURN node
${generated}
MATCH (node)
WITH node, CASE
${cases.join('\n')}
  ELSE []
END AS needed
UNWIND needed AS property
WITH node, property
WHERE node[property] IS NULL
RETURN coalesce(node.key, elementId(node)) AS key, head(labels(node)) + ' without ' + property AS breach
`;
}

function dealsAreTheirPresentState(): string {
  const { Deal: deal, DealState: state } = derivedNodes;
  const shared = Object.keys(deal.properties).filter((name) => name !== 'key' && name in state.properties);
  return `// The values of a deal are those of its present state.
// :show MATCH (deal:Deal {key: $key})-[:STATE]->(state) WHERE state.validTo IS NULL AND state.knownTo IS NULL RETURN deal, state
${generated}
MATCH (deal:Deal)-[:STATE]->(state)
WHERE state.validTo IS NULL AND state.knownTo IS NULL
UNWIND ${listOf(shared)} AS property
WITH deal, state, property
WHERE deal[property] <> state[property] OR (deal[property] IS NULL) <> (state[property] IS NULL)
RETURN deal.key AS key, property + ' is ' + coalesce(toString(deal[property]), 'null') + ', by its present state ' + coalesce(toString(state[property]), 'null') AS breach
`;
}

const listOf = (names: readonly string[]): string => `[${names.map((name) => `'${name}'`).join(', ')}]`;

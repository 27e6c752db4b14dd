import { DealKind } from '../../model/dealKinds.ts';

/** What the graph holds: which labels and types there are, with which properties, and what a type runs between. */
export interface StoredModel {
  /** The properties of the nodes that bear a label. Labels of one noun (`Entity`, `Person`) share one set. */
  readonly nodes: ReadonlyMap<string, ReadonlySet<string>>;
  readonly relationships: ReadonlyMap<string, StoredRelationship>;
}

export interface StoredRelationship {
  readonly properties: ReadonlySet<string>;
  /** The labels at both ends, one pair for each way it is used; a label stands for all that bear it. */
  readonly ends: readonly (readonly [from: readonly string[], to: readonly string[]])[];
}

/**
 * Reads the model out of `docs/graph.md`, which is its only statement: rows of tables (labels, then properties) and
 * blocks of patterns `(from:Label)-[:TYPE {property}]->(to:Label)`. "and its kind" stands for the kinds of deals.
 */
export function readStoredModel(text: string): StoredModel {
  return { nodes: readNodes(text), relationships: readRelationships(text) };
}

function readNodes(text: string): Map<string, Set<string>> {
  const nodes = new Map<string, Set<string>>();
  for (const [, labels = '', properties = ''] of text.matchAll(/^\| (`:.*?) \| (?:`([\w ]+)`)?/gm)) {
    const names = [...labels.matchAll(/:(\w+)/g)].map(([, name = '']) => name);
    const shared = new Set(properties.split(' ').filter(Boolean));
    for (const name of labels.includes('and its kind') ? [...names, ...DealKind.options] : names) {
      nodes.set(name, shared);
    }
  }
  return nodes;
}

const node = String.raw`\((?:\w*:)?([\w|:]*)\)`;
const relationship = String.raw`-\[:([A-Z_|]+)(?:\s+\{([\w,\s]+)\})?\]->`;

function readRelationships(text: string): Map<string, StoredRelationship> {
  const found = new Map<string, { properties: Set<string>; ends: [string[], string[]][] }>();
  const blocks = [...text.matchAll(/^```\n([\s\S]*?)^```/gm)].map(([, block]) => block).join('\n');
  // The end of one step is the start of the next: what is looked at moves on by a node and an arrow only.
  const step = new RegExp(`${node}${relationship}(?=${node})`, 'g');
  for (const [, from = '', types = '', properties = '', to = ''] of blocks.matchAll(step)) {
    for (const type of types.split('|')) {
      const known = found.get(type) ?? { properties: new Set(), ends: [] };
      known.ends.push([labelsIn(from), labelsIn(to)]);
      for (const name of properties.split(/[,\s]+/).filter(Boolean)) known.properties.add(name);
      found.set(type, known);
    }
  }
  return found;
}

const labelsIn = (text: string): string[] => text.split(/[|:]+/).filter(Boolean);

import { derivedNodes } from './derivedNodes.ts';
import { derivedRelationships } from './derivedRelationships.ts';
import { describedNodes } from './describedNodes.ts';
import { describedRelationships } from './describedRelationships.ts';
import type { StoredNode, StoredRelationship } from './node.ts';
import type { StoredProperties, StoredProperty } from './property.ts';

export type PropertiesByName = ReadonlyMap<string, StoredProperty>;

/** What the graph holds, by label and by type. */
export interface StoredModel {
  /** The properties of the nodes with a label. Labels of one noun (`Entity`, `Person`) share one map. */
  readonly nodes: ReadonlyMap<string, PropertiesByName>;
  readonly relationships: ReadonlyMap<string, StoredType>;
}

/** A relationship type with everything that its uses have together: `PART_OF` links deals, and entities. */
export interface StoredType {
  readonly properties: PropertiesByName;
  /** The labels at both ends, one pair for each use; a label includes all that share its noun. */
  readonly ends: readonly (readonly [from: readonly string[], to: readonly string[]])[];
}

/** Indexes nodes and relationships by label and by type. */
export function modelOf(nodes: readonly StoredNode[], relationships: readonly StoredRelationship[]): StoredModel {
  const byLabel = nodes.flatMap(({ labels, oneOf = [], properties }) => {
    const shared = new Map(Object.entries(properties));
    return [...labels, ...oneOf].map((label) => [label, shared] as const);
  });
  const byType = new Map<string, StoredType>();
  for (const { types, from, to, properties } of relationships) {
    for (const type of types) {
      const { properties: known, ends } = byType.get(type) ?? { properties: [], ends: [] };
      byType.set(type, { properties: new Map([...known, ...Object.entries(properties)]), ends: [...ends, [from, to]] });
    }
  }
  return { nodes: new Map(byLabel), relationships: byType };
}

/** Everything that this project stores. */
export const storedModel: StoredModel = modelOf(
  [...Object.values(describedNodes), ...Object.values(derivedNodes)],
  [...Object.values(describedRelationships), ...Object.values(derivedRelationships)],
);

/** Nodes or relationships of one meaning, with everything by which a statement can call them. */
export interface StoredNoun {
  /** As the model calls it, such as `Deal` or `dealEdge`. */
  readonly name: string;
  readonly names: readonly string[];
  readonly properties: StoredProperties;
}

export const storedNouns: readonly StoredNoun[] = [
  ...Object.entries<StoredNode>({ ...describedNodes, ...derivedNodes }).map(
    ([name, { labels, oneOf = [], properties }]) => ({
      name,
      names: [...labels, ...oneOf],
      properties,
    }),
  ),
  ...Object.entries<StoredRelationship>({ ...describedRelationships, ...derivedRelationships }).map(
    ([name, { types, properties }]) => ({ name, names: types, properties }),
  ),
];

/** The property of nodes with a label or of relationships with a type; undefined where there is none. */
export const storedProperty = (owner: string, name: string): StoredProperty | undefined =>
  storedModel.nodes.get(owner)?.get(name) ?? storedModel.relationships.get(owner)?.properties.get(name);

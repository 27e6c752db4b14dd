import type { StoredProperties } from './property.ts';

/** Nodes of one noun: their labels and the properties that all of them share. */
export interface StoredNode {
  readonly about: string;
  /** Labels that name this noun; a node has one of them. */
  readonly labels: readonly [string, ...string[]];
  /** Labels of which a node has one beside its noun. */
  readonly oneOf?: readonly string[];
  readonly properties: StoredProperties;
}

/** Relationships of one meaning. */
export interface StoredRelationship {
  readonly about: string;
  readonly types: readonly [string, ...string[]];
  /** Labels of the nodes at both ends; a label includes all that share its noun. */
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly properties: StoredProperties;
}

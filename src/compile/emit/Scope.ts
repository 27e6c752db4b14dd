import type { FieldNode } from 'graphql';
import type { Shaper } from '../answer/shape.ts';
import type { Field } from '../schemaShape.ts';
import type { FieldFile } from '../source/fieldFile.ts';

/** A node or map in the statement. */
export interface NodeRef {
  readonly variable: string;
  /** The variable that has its properties: its state at the pair of times, or the node itself. */
  readonly state: string;
  /** An expression for the list of words of which one is its type. */
  readonly labels: string;
}

/** A node as it is at present, or a map. */
export const nodeRef = (variable: string): NodeRef => ({
  variable,
  state: variable,
  labels: `labels(${variable})`,
});

/** A field of the operation that a field file answers. */
export interface Selection {
  readonly file: FieldFile;
  readonly field: Field;
  /** The field in the document; several nodes where the document selects it several times. */
  readonly nodes: readonly FieldNode[];
  /** Null for fields of Query. */
  readonly parent: NodeRef | null;
}

/** An object in the statement, with the expressions that answer its fields. */
export interface Scope extends NodeRef {
  /** The expressions of its entries, if it is a map literal: the map itself is never built. */
  readonly entries?: ReadonlyMap<string, string>;
  /** Further columns of its file by name: each answers the field, or is the member of a union, of that name. */
  readonly columns: ReadonlyMap<string, string>;
  /** Set for the rows of a search. */
  readonly shared?: SharedMaps;
}

/** Collects what is selected on maps that several rows of a search contain; see `sharedRows.ts`. */
export interface SharedMaps {
  /**
   * Takes the row of the maps in a property, with the properties that it reads of `variable`. Returns the property under
   * which the rows of the search hold the indexes of their maps.
   */
  add(property: string, variable: string, reads: ReadonlySet<string>, row: string): string;
}

/** An object of the answer: the expressions of its row, and the function that turns a row into the object. */
export interface CompiledObject {
  readonly columns: readonly string[];
  readonly shape: Shaper;
}

/** A value of the answer as one expression. */
export interface CompiledValue {
  readonly expression: string;
  readonly shape: Shaper;
}

/** The text of a row: a list, because the driver decodes a list in two thirds of the time of a map. */
export const rowOf = ({ columns }: Pick<CompiledObject, 'columns'>): string => `[${columns.join(', ')}]`;

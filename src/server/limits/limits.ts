import { maxPageSize } from '../../model/pageSize.ts';

/** Largest size of an operation. All limits are checked before anything is sent to the database. */
export interface Limits {
  /** Tokens of the document. The largest example operation has under 200. */
  readonly tokens: number;
  /** Operations in one document. Only one is run, but each is checked with all its fragments. */
  readonly operations: number;
  /** Levels of fields. The deepest example operation has 11. */
  readonly depth: number;
  /** Levels below `__schema` and `__type`. The standard introspection query has 15. */
  readonly introspectionDepth: number;
  /** Fields of an operation; a fragment counts each time it is spread. The standard introspection query has about 200. */
  readonly fields: number;
  /** Fields with the same response name in one selection. Merging them takes time with the square of their number. */
  readonly repeats: number;
  /** Aliases of an operation; a fragment counts each time it is spread. */
  readonly aliases: number;
  /** Directives on one node of the document. Only two directives have an effect. */
  readonly directives: number;
  /** Characters of a name in the document. Error messages repeat names. */
  readonly nameLength: number;
  /** Characters of a string. The longest in the graph, cursors and URLs, have some hundreds. */
  readonly textLength: number;
  /** Characters of the text of a search. How many words of it count is limited apart: a character can become four words. */
  readonly searchLength: number;
  /** Items of a list argument: as many as a page has rows. */
  readonly listLength: number;
  /** Levels of objects and lists in a value. `and` and `or` can be nested five deep. */
  readonly inputDepth: number;
  /** Cost of an operation in nodes, as `operationCost.ts` counts them. */
  readonly cost: number;
}

export const defaultLimits: Limits = {
  tokens: 5_000,
  operations: 50,
  depth: 15,
  introspectionDepth: 20,
  fields: 1_000,
  repeats: 50,
  aliases: 50,
  directives: 5,
  nameLength: 100,
  textLength: 2_000,
  searchLength: 200,
  listLength: maxPageSize,
  inputDepth: 15,
  cost: 50_000,
};

import { maxPageSize } from '../../model/pageSize.ts';

/** How large a question may be. All of it is checked before anything is sent to the database. */
export interface Limits {
  readonly tokens: number;
  readonly operations: number;
  readonly depth: number;
  readonly introspectionDepth: number;
  readonly fields: number;
  readonly repeats: number;
  readonly aliases: number;
  readonly directives: number;
  readonly nameLength: number;
  readonly textLength: number;
  readonly searchLength: number;
  readonly listLength: number;
  readonly inputDepth: number;
  readonly cost: number;
}

export const defaultLimits: Limits = {
  /** Of the document; the largest of the example operations has under 200. */
  tokens: 5_000,
  /** Of one document, of which one is run. The other rules look at each with all its fragments. */
  operations: 50,
  /** Levels of fields; the deepest of the example operations has 11. */
  depth: 15,
  /** Levels below `__schema` and `__type`: the standard query of introspection has 15. */
  introspectionDepth: 20,
  /** Of one operation, a fragment counted wherever it is spread. The standard query of introspection has some 200. */
  fields: 1_000,
  /** Fields under one name in one place: merging them takes the square of their number. */
  repeats: 50,
  /** Of one operation, a fragment counted wherever it is spread. */
  aliases: 50,
  /** At one place; there are two that do anything. */
  directives: 5,
  /** Characters of a name in the document; error messages repeat it. */
  nameLength: 100,
  /** Characters of a text; the longest that the graph holds, a cursor or a web address, has some hundreds. */
  textLength: 2_000,
  /** Characters of the words of a search: Lucene takes 1,024 clauses, and each word is three in each property. */
  searchLength: 200,
  /** Items of a list that is sent: as many keys can be asked for as a page has rows. */
  listLength: maxPageSize,
  /** Levels of objects and lists in a value: `and` and `or` can be five deep. */
  inputDepth: 15,
  /** In nodes, as `cost.ts` counts them. */
  cost: 50_000,
};

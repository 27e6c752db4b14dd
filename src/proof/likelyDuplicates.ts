import type { Graph } from '../graph/connect.ts';
import { readRows, type RowOf } from '../graph/Query.ts';
import * as queries from './queries.ts';
import { groupBy } from '../model/groupBy.ts';

/** Two entities that may be the same. Only a person can decide: two companies can have one name. */
export interface LikelyDuplicate {
  readonly entities: readonly [string, string];
  readonly because: string;
}

interface Mark {
  readonly entity: string;
  readonly text: string;
  readonly because: string;
}

/** Words that say little about the owner of a name. */
const filling =
  /\b(the|inc|incorporated|corp|corporation|co|company|group|holdings?|ltd|limited|llc|plc|ag|sa|nv|se|kk)\b/g;
/** Shorter names can be similar by chance. */
const shortest = 6;

/**
 * Pairs of one type with an equal or nearly equal name or an equal identifier that nobody has judged to be different.
 */
export async function likelyDuplicates(graph: Graph): Promise<LikelyDuplicate[]> {
  const names = await readRows(graph, queries.namesOfEntities);
  const identifiers = await readRows(graph, queries.sharedIdentifiers);
  const judged = await readRows(graph, queries.differentEntities);
  const types = new Map(names.map(({ entity, type }) => [entity, type]));
  const different = new Set(judged.map(({ one, other }) => [one, other].toSorted().join(' ')));
  const found = new Map<string, LikelyDuplicate>();
  for (const entities of [...identifiers.map(sameIdentifier), ...sameNames(names.flatMap(marksOf))]) {
    const [one, other] = entities.entities;
    const pair = `${one} ${other}`;
    if (types.get(one) === types.get(other) && !different.has(pair) && !found.has(pair)) found.set(pair, entities);
  }
  return [...found.values()];
}

const sameIdentifier = ({ first, second, identifier }: RowOf<typeof queries.sharedIdentifiers>): LikelyDuplicate => ({
  entities: [first, second],
  because: `both are identified by ${identifier}`,
});

/** A name as it is, and without each of its letters: two names that share one of these forms differ in one letter. */
function marksOf({ entity, folded }: RowOf<typeof queries.namesOfEntities>): Mark[] {
  const bare = folded.replace(filling, ' ').replace(/[^\p{L}\p{N}]+/gu, '');
  const text = bare === '' ? folded : bare;
  const because = `both are called "${folded}", or nearly so`;
  if (text.length < shortest) return [{ entity, text, because }];
  const shortened = [...text].map((_, index) => text.slice(0, index) + text.slice(index + 1));
  return [text, ...new Set(shortened)].map((each) => ({ entity, text: each, because }));
}

function sameNames(marks: readonly Mark[]): LikelyDuplicate[] {
  return [...groupBy(marks, ({ text }) => text).values()].flatMap((group) => {
    const entities = [...new Set(group.map(({ entity }) => entity))].sort();
    return entities.flatMap((one, index) =>
      entities
        .slice(index + 1)
        .map((other): LikelyDuplicate => ({ entities: [one, other], because: group[0].because })),
    );
  });
}

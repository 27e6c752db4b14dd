import type { Graph } from '../graph/connect.ts';
import { statement } from '../graph/statement.ts';
import { groupBy } from '../model/groupBy.ts';

/** Two entities that may be one. Only a person can tell: two companies may bear one name. */
export interface LikelyDuplicate {
  readonly entities: readonly [string, string];
  readonly because: string;
}

interface Mark {
  readonly entity: string;
  readonly text: string;
  readonly because: string;
}

/** What tells little of who bears a name. */
const filling =
  /\b(the|inc|incorporated|corp|corporation|co|company|group|holdings?|ltd|limited|llc|plc|ag|sa|nv|se|kk)\b/g;
/** Shorter names are near each other by chance. */
const shortest = 6;

/** Pairs of one type with an equal or nearly equal name or an equal mark, which nobody has judged to differ yet. */
export async function likelyDuplicates(graph: Graph): Promise<LikelyDuplicate[]> {
  const names = (await graph.read(statement('proof/namesOfEntities'))) as [string, string, string][];
  const identifiers = (await graph.read(statement('proof/sharedIdentifiers'))) as [string, string, string][];
  const judged = (await graph.read(statement('proof/differentEntities'))) as [string, string][];
  const types = new Map(names.map(([entity, , type]) => [entity, type]));
  const different = new Set(judged.map((pair) => pair.toSorted().join(' ')));
  const found = new Map<string, LikelyDuplicate>();
  for (const entities of [...identifiers.map(sameMark), ...sameNames(names.flatMap(marksOf))]) {
    const [one, other] = entities.entities;
    const pair = `${one} ${other}`;
    if (types.get(one) === types.get(other) && !different.has(pair) && !found.has(pair)) found.set(pair, entities);
  }
  return [...found.values()];
}

const sameMark = ([one, other, mark]: [string, string, string]): LikelyDuplicate => ({
  entities: [one, other],
  because: `both are identified by ${mark}`,
});

/** A name as it is, and without each of its letters: two names that meet in one of these are one letter apart. */
function marksOf([entity, folded]: [string, string, string]): Mark[] {
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

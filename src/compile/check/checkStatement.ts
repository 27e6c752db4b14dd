import { suggestion } from '../../model/nearest.ts';
import { readUses, type ArrowUse } from './readUses.ts';
import type { PropertiesByName, StoredModel } from '../../model/stored/storedModel.ts';

/** A problem of a statement, and its line in the statement. */
export interface StatementProblem {
  readonly line: number;
  readonly message: string;
}

/** Finds labels, types, properties and relationship patterns that the graph does not have. */
export function checkStatement(text: string, model: StoredModel): StatementProblem[] {
  const { labels, types, properties, arrows } = readUses(text);
  const found = [
    ...labels.flatMap(({ name, line }) => unknown('label', name, line, model.nodes)),
    ...types.flatMap(({ name, line }) => unknown('relationship type', name, line, model.relationships)),
    ...properties.flatMap(({ name, line, owners }) => {
      const known = owners.map((owner) => propertiesOf(model, owner));
      // An unknown label or type is already reported above.
      if (known.some((names) => names === undefined || names.has(name))) return [];
      const all = new Set(known.flatMap((names) => [...(names?.keys() ?? [])]));
      const message = `${owners.join(' and ')} has no property ${name}${suggestion(name, all)}`;
      return [{ line, message }];
    }),
    ...arrows.flatMap((arrow) => checkArrow(arrow, model)),
  ];
  const apart = new Map(found.map((problem) => [`${problem.line} ${problem.message}`, problem]));
  return [...apart.values()].sort((one, other) => one.line - other.line);
}

const propertiesOf = (model: StoredModel, owner: string): PropertiesByName | undefined =>
  model.nodes.get(owner) ?? model.relationships.get(owner)?.properties;

function unknown(what: string, name: string, line: number, known: ReadonlyMap<string, unknown>): StatementProblem[] {
  if (known.has(name)) return [];
  return [{ line, message: `the graph has no ${what} ${name}${suggestion(name, known.keys())}` }];
}

/** Whether one of the types connects such nodes in this direction. */
function checkArrow({ line, types, from, to }: ArrowUse, model: StoredModel): StatementProblem[] {
  const known = types.map((type) => model.relationships.get(type)?.ends ?? null);
  const runs = known.some(
    (ends) => ends === null || ends.some((pair) => fits(model, from, pair[0]) && fits(model, to, pair[1])),
  );
  if (runs) return [];
  const ways = known.flatMap((ends) => ends ?? []).map((pair) => pair.map((labels) => labels.join('|')).join(' to '));
  const asked = [from, to].map((labels) => labels.join('|') || 'anything').join(' to ');
  return [{ line, message: `${types.join('|')} runs from ${ways.join(', or ')}; found ${asked}` }];
}

/** Whether a node may have both labels: labels of one noun share one set of properties. */
function fits(model: StoredModel, asked: readonly string[], stored: readonly string[]): boolean {
  if (asked.length === 0 || stored.length === 0) return true;
  return asked.some((label) => stored.some((end) => model.nodes.get(label) === model.nodes.get(end)));
}

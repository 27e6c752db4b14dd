import { castOf, type StoredProperties, type StoredProperty } from '../../model/stored/property.ts';
import type { StoredNoun } from '../../model/stored/storedModel.ts';
import { readWrites, type Write } from './readWrites.ts';

/** The text of a statement that writes, and where it is stored. */
export interface WritingStatement {
  readonly path: string;
  readonly text: string;
}

/**
 * Finds properties of the stored model that no statement writes, and values that a statement writes without the cast
 * that their type needs. Each problem is one line; those of a statement begin with its file and line.
 */
export function checkWrites(statements: readonly WritingStatement[], nouns: readonly StoredNoun[]): string[] {
  const writes = statements.flatMap(({ path, text }) =>
    readWrites(text).map((write) => ({ ...write, path, nouns: nouns.filter((noun) => isOf(write, noun)) })),
  );
  return [
    ...writes.flatMap(uncast),
    ...nouns.flatMap((noun) =>
      unwritten(
        noun,
        writes.filter((write) => write.nouns.includes(noun)),
      ),
    ),
  ];
}

const isOf = ({ owners }: Write, { name, names }: StoredNoun): boolean =>
  owners.some((owner) => owner === name || names.includes(owner));

function unwritten({ name, properties }: StoredNoun, writes: readonly Write[]): string[] {
  const isNamed = (property: string) => writes.some(({ named }) => named.some((each) => each.name === property));
  const takesRow = writes.some((write) => write.takesRow);
  return Object.entries(properties)
    .filter(([property, { source }]) => source !== 'nothing' && !isNamed(property) && !(source === 'row' && takesRow))
    .map(
      ([property]) =>
        `src/model/stored: nothing writes ${name}.${property}; set it in a statement of cypher/ingest/write, or remove it from the model`,
    );
}

function uncast({
  path,
  line,
  nouns,
  named,
  takesRow,
}: Write & { path: string; nouns: readonly StoredNoun[] }): string[] {
  const all: StoredProperties = Object.assign({}, ...nouns.map(({ properties }) => properties));
  const noun = nouns.map(({ name }) => name).join(' or ');
  const wrong = named.flatMap(({ name, cast, line: at }) => {
    const property = all[name];
    if (property === undefined || cast === null || !isCast(cast)) return [];
    const expected = castOf(property.type);
    if (cast === (expected ?? '')) return [];
    const form = expected === null ? 'the value without a cast' : `${expected}(...)`;
    return [`${path}:${at}: ${noun}.${name} is of type ${property.type}; expected ${form}`];
  });
  const missing = Object.entries(takesRow ? all : {}).flatMap(([name, { type, source }]: [string, StoredProperty]) => {
    const expected = castOf(type);
    if (expected === null || source !== 'row' || named.some((each) => each.name === name)) return [];
    return [`${path}:${line}: ${noun}.${name} is of type ${type}; add ${name}: ${expected}(...) to the map`];
  });
  return [...wrong, ...missing];
}

const isCast = (cast: string): boolean => ['', 'date', 'toInteger', 'toFloat', 'datetime'].includes(cast);

import { readdirSync, readFileSync } from 'node:fs';
import type { Graph } from '../graph/connect.ts';
import { readRows } from '../graph/Query.ts';
import { breaches } from './queries.ts';
import { damageOf } from './rebuild.ts';
import { storedKeys } from './storedBundles.ts';

/** A breach: something in the graph that the model does not allow. */
export interface Breach {
  /** The rule that should hold. */
  readonly invariant: string;
  readonly key: string;
  readonly breach: string;
  /** The statement that shows the breach in Neo4j Browser. */
  readonly show: string;
}

const folder = new URL('../../cypher/check/', import.meta.url);

/**
 * Checks every invariant of `cypher/check/`, then derives the content of every bundle again and compares. Writes
 * nothing.
 */
export async function* checkGraph(graph: Graph): AsyncIterable<Breach> {
  for (const { name, invariant, show } of invariants()) {
    for (const { key, breach } of await readRows(graph, breaches(name)))
      yield { invariant, key, breach, show: shown(show, key) };
  }
  for (const bundle of await storedKeys(graph)) {
    for (const key of await damageOf(graph, bundle)) yield differs(bundle, key);
  }
}

/** The invariants of `cypher/check/`, in the order of their names. */
export function invariants(): { name: string; invariant: string; show: string }[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.cypher'))
    .sort()
    .map((file) => {
      const text = readFileSync(new URL(file, folder), 'utf8');
      const head = text.split('\n').filter((line) => line.startsWith('// '));
      const words = head.filter((line) => !line.startsWith('// :')).map((line) => line.slice(3));
      const show = head.find((line) => line.startsWith('// :show '))!.slice('// :show '.length);
      return { name: file.replace('.cypher', ''), invariant: words.join(' '), show };
    });
}

const differs = (bundle: string, thing: string): Breach => {
  const key = thing.replace(/^(Bundle|Document|Entity) /, '');
  return {
    invariant: 'The graph holds what is derived from its claims.',
    key,
    breach: `differs from what the bundle ${bundle} and others give; \`rebuild\` fixes it`,
    show: shown('MATCH (node {key: $key}) OPTIONAL MATCH (node)--(around) RETURN node, around', key),
  };
};

const shown = (show: string, key: string): string =>
  show.replaceAll('$key', `'${key.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`);

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { Graph } from '../graph/connect.ts';
import { storedKeys, storedSource } from './storedBundles.ts';

/** Every bundle as a line of JSON, each after the bundles that it needs: a stream that `ingest` can read. */
export async function* exportLines(graph: Graph): AsyncIterable<string> {
  for (const key of await storedKeys(graph)) yield `${await storedSource(graph, key)}\n`;
}

/** Writes every bundle into a YAML file of its own, named by its key, and returns the names. Comments are not kept. */
export async function exportFiles(graph: Graph, folder: string): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  const names: string[] = [];
  for (const key of await storedKeys(graph)) {
    names.push(await writeYaml(folder, key, JSON.parse(await storedSource(graph, key))));
  }
  return names;
}

/** Writes a bundle as it was written into a YAML file, and returns its name. */
export async function writeYaml(folder: string, key: string, written: unknown): Promise<string> {
  const file = join(folder, `${key}.yaml`);
  await writeFile(file, stringify(written, { lineWidth: 120, aliasDuplicateObjects: false, schema: 'failsafe' }));
  return file;
}

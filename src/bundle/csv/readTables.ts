import { readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { readText, type BundleFile } from '../read/bundleFile.ts';
import { groupBy } from '../../model/groupBy.ts';
import type { Problem } from '../form/problems.ts';
import { parseTables, tableOf } from './parseTables.ts';

/**
 * Reads the bundles that some CSV files belong to. All CSV files of a folder are one bundle, so naming one file names
 * all.
 */
export const readTables = (files: readonly string[]): Promise<BundleFile>[] =>
  [...groupBy(files, (file) => join(dirname(file)))].map(([folder, named]) => readFolder(folder, named));

async function readFolder(folder: string, named: readonly string[]): Promise<BundleFile> {
  const there = await readdir(folder).catch(() => []);
  const names = new Set([
    ...there.filter((name) => /\.csv$/i.test(name)).sort(),
    ...named.map((file) => basename(file)),
  ]);
  if (![...names].some((name) => tableOf(name) === 'bundle')) names.add('bundle.csv');
  const texts = new Map<string, string>();
  const faults: Problem[] = [];
  for (const file of [...names].map((name) => join(folder, name))) {
    const text = await readText(file);
    if (typeof text === 'string') texts.set(file, text);
    else faults.push(text);
  }
  const bundle = parseTables(folder, texts);
  return { ...bundle, faults: [...faults, ...(bundle.faults ?? [])] };
}

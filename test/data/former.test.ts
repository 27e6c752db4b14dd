import { describe, expect, it } from 'vitest';
import { checkFields } from '../../src/bundle/check/checkFields.ts';
import { checkPlausible } from '../../src/bundle/check/checkPlausible.ts';
import { parseBundle } from '../../src/bundle/form/parseBundle.ts';
import { keysIn } from '../../src/bundle/form/keysIn.ts';
import { readBundleFile } from '../../src/bundle/read/bundleFile.ts';
import { findFiles } from '../../src/bundle/read/findFiles.ts';

const read = async (folder: string) =>
  Promise.all(
    (await findFiles([folder])).map(async (name) => {
      const file = await readBundleFile(name);
      if (Array.isArray(file)) throw new Error(JSON.stringify(file));
      return { name, file };
    }),
  );
const former = await read('test/data/former');
const context = { keys: [], bundles: new Set<string>(), within: new Set<string>(), foreign: [], pool: new Map() };

describe('a bundle of the former data', () => {
  it.each(former)('$name has no problem', ({ file }) => {
    expect([...parseBundle(file).problems, ...checkFields(file, context), ...checkPlausible(file)]).toEqual([]);
  });

  it('keeps its keys in the data of today', async () => {
    const keysOf = (bundles: typeof former) =>
      bundles.flatMap(({ file }) => keysIn(file.written).declarations.map(({ kind, key }) => `${kind} ${key}`));
    const today = new Set(keysOf(await read('seeds')));
    expect(keysOf(former).length).toBeGreaterThan(700);
    expect(keysOf(former).filter((key) => !today.has(key))).toEqual([]);
  });
});

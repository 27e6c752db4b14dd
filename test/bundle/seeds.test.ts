import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parseBundle } from '../../src/bundle/form/parseBundle.ts';
import { readBundleFile } from '../../src/bundle/read/bundleFile.ts';
import { checkFields } from '../../src/bundle/check/checkFields.ts';
import { checkPlausible } from '../../src/bundle/check/checkPlausible.ts';

const context = {
  ...{ keys: [], bundles: new Set<string>(), within: new Set<string>(), foreign: [] },
  pool: new Map(),
};

it.each(readdirSync('seeds').filter((name) => name.endsWith('.yaml')))(
  '%s has no problem in its values',
  async (name) => {
    const file = await readBundleFile(join('seeds', name));
    if (Array.isArray(file)) throw new Error(JSON.stringify(file));
    expect([...parseBundle(file).problems, ...checkFields(file, context), ...checkPlausible(file)]).toEqual([]);
  },
);

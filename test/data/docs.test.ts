import { describe, expect, it } from 'vitest';
import { readBundleFile } from '../../src/bundle/read/bundleFile.ts';
import { findFiles } from '../../src/bundle/read/findFiles.ts';
import { parseBundle } from '../../src/bundle/form/parseBundle.ts';
import { subjectKeys } from '../../src/bundle/subjectKeys.ts';
import { conflicts, facts, fitting, index } from './tables.ts';

const bundles = await Promise.all(
  (await findFiles(['seeds'])).map(async (file) => {
    const read = await readBundleFile(file);
    if (Array.isArray(read)) throw new Error(`${file} cannot be read`);
    return { file, bundle: parseBundle(read).bundle! };
  }),
);

describe('docs/seeds', () => {
  it('lists every bundle, each in the file of its name', () => {
    expect(bundles.filter(({ bundle }) => !index.includes(`\`${bundle.bundle}\``))).toEqual([]);
    expect(bundles.filter(({ file, bundle }) => !file.endsWith(`/${bundle.bundle}.yaml`))).toEqual([]);
  });

  it('lists each fact once, with the existing keys that it became', async () => {
    const names = facts.map(({ fact }) => fact).sort();
    expect(names.filter((name, at) => name === names[at + 1])).toEqual([]);
    await expect(`${names.join('\n')}\n`).toMatchFileSnapshot('facts.txt');
    const keys = new Set(bundles.flatMap(({ bundle }) => subjectKeys(bundle)));
    expect(facts.filter(({ became }) => became.length === 0 || !became.every((key) => keys.has(key)))).toEqual([]);
  });

  it('names the fact behind everything in the bundles', () => {
    const named = new Set(facts.flatMap(({ became }) => became));
    expect(bundles.flatMap(({ bundle }) => subjectKeys(bundle)).filter((key) => !named.has(key))).toEqual([]);
  });

  it('lists each contradiction as a conflict or as facts that fit together', async () => {
    const became = new Map(facts.map((fact) => [fact.fact, fact.became]));
    expect(
      [...conflicts.flatMap(({ between }) => between), ...fitting.flat()].filter((fact) => !became.has(fact)),
    ).toEqual([]);
    const elsewhere = conflicts.filter(
      ({ key, between }) => !between.some((fact) => became.get(fact)!.includes(key.split('/')[0]!)),
    );
    expect(elsewhere).toEqual([]);
    const pairs = [...conflicts.flatMap(({ between }) => pairsOf(between)), ...fitting.map((pair) => pair.join(' '))];
    await expect(`${[...new Set(pairs)].sort().join('\n')}\n`).toMatchFileSnapshot('pairs.txt');
  });
});

describe('the seeds', () => {
  it('describe an entity alike in every bundle, so that adding codes renames nobody', () => {
    const entities = bundles.flatMap(({ bundle }) => bundle.entities);
    const described = new Map(entities.map((entity) => [entity.key, entity]));
    const marks = ({ type, kind, name }: (typeof entities)[number]) => [type, kind, name];
    expect(entities.filter((entity) => String(marks(entity)) !== String(marks(described.get(entity.key)!)))).toEqual(
      [],
    );
    expect(entities.length).toBeGreaterThan(described.size);
  });
});

const pairsOf = (facts: readonly string[]) =>
  facts.flatMap((fact, at) => (at % 2 === 0 ? [`${fact} ${facts[at + 1]}`] : []));

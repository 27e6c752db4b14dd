import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { settingNames } from '../../src/config.ts';
import { seedCounts } from './seedCounts.ts';
import { allBundles, startSeededApi, type SeededApi } from '../support/seededApi.ts';

const readme = readFileSync('README.md', 'utf8');
const reference = readFileSync('docs/reference.md', 'utf8');
const pages = ['README.md', 'docs/following-the-money.md'];
/** The examples of a page, each with where it stands. */
const examples = (page: string) =>
  [...readFileSync(page, 'utf8').matchAll(/```graphql\n([\s\S]*?)```/g)].map(([, text = '']) => [page, text]);

describe('the examples', () => {
  let api: SeededApi;
  beforeAll(async () => void (api = await startSeededApi({ bundles: allBundles })));
  afterAll(() => api.stop());

  it.each(pages.flatMap(examples))('in %s: %s', async (_, question) => {
    const { data, errors } = await api.ask(question!);
    expect(errors).toBeUndefined();
    // An example that finds nothing teaches nothing.
    expect(JSON.stringify(data)).not.toMatch(/"(edges|entity|sources|uses|signedNotDue|nodes)":(\[\]|null)/);
  });

  it('ask every question that follows money', () => {
    const asked = examples('docs/following-the-money.md').join();
    for (const [, name] of readFileSync('src/money/searches.ts', 'utf8').matchAll(/^ {4}async (\w+)\(asked/gm)) {
      expect(asked).toContain(`${name}(`);
    }
  });
});

describe('README', () => {
  it('names only commands that there are', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
    const named = [...`${readme}${reference}`.matchAll(/npm (?:run )?([\w:]+)(?=[ ,`\n])/g)].map(
      ([, name = '']) => name,
    );
    expect(named.filter((name) => name !== 'ci' && scripts[name] === undefined)).toEqual([]);
  });

  it('has its counts from the seeds', () => {
    for (const row of seedCounts()) expect(readme).toContain(`${row}\n`);
  });
});

describe('docs/reference.md', () => {
  it('names every setting, and no other', () => {
    const settings = reference.slice(reference.indexOf('| variable |'));
    const named = [...settings.matchAll(/`([A-Z][A-Z0-9_]+)`/g)].map(([, name = '']) => name);
    expect([...new Set(named)].sort()).toEqual([...settingNames].sort());
  });
});

it.each(pages)('%s links only to what is there', (page) => {
  const links = [...readFileSync(page, 'utf8').matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, path = '']) => path);
  expect(links.filter((path) => !existsSync(join(dirname(page), path)))).toEqual([]);
});

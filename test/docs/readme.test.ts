import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { settingNames } from '../../src/config.ts';
import { openSearches } from '../../src/money/searches.ts';
import { examplesIn, pages } from './examples.ts';
import { seedCounts } from './seedCounts.ts';

const readme = readFileSync('README.md', 'utf8');
const reference = readFileSync('docs/reference.md', 'utf8');
const noDatabase = (): never => {
  throw new Error('Only the names of the searches are read.');
};

it('the docs have an example of every question that is more than one statement', () => {
  const examples = ['docs/following-the-money.md', 'docs/what-changed.md'].flatMap(examplesIn).join();
  const questions = Object.keys(openSearches({ read: noDatabase, stream: noDatabase, readInOrder: noDatabase }));
  expect(questions.length).toBeGreaterThan(0);
  expect(questions.filter((name) => !examples.includes(`${name}(`))).toEqual([]);
});

describe('README', () => {
  it('names only existing commands', () => {
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

it.each(pages)('%s links only to existing files', (page) => {
  const links = [...readFileSync(page, 'utf8').matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, path = '']) => path);
  expect(links.filter((path) => !existsSync(join(dirname(page), path)))).toEqual([]);
});

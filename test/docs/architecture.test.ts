import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { layers } from '../../.dependency-cruiser.mjs';

const pages = readdirSync('docs', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.md'))
  .map((name) => join('docs', name))
  .concat('README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'SECURITY.md')
  .filter((page) => existsSync(page));

/** Files and folders of the project in backticks, and targets of relative links; what has a placeholder is left out. */
function pathsIn(page: string, text: string): string[] {
  const quoted = [...text.matchAll(/`((?:src|test|cypher|schema|seeds|docs|prose|bench|operations)\/[\w./@-]*)`/g)];
  const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)(?:#[^)]*)?\)/g)];
  return [...quoted.map(([, path]) => path!), ...links.map(([, path]) => join(page, '..', path!))];
}

describe('the pages', () => {
  it.each(pages)('%s names only files and folders that exist', (page) => {
    expect(pathsIn(page, readFileSync(page, 'utf8')).filter((path) => !existsSync(path))).toEqual([]);
  });

  it('would be caught naming a missing file', () => {
    const text = 'See `src/missing.ts`, [there](missing.md#part) and [here](style.md).';
    expect(pathsIn('docs/a.md', text)).toEqual(['src/missing.ts', 'docs/missing.md', 'docs/style.md']);
  });
});

describe('docs/architecture.md', () => {
  const rows = Object.entries(layers as Readonly<Record<string, readonly string[]>>).map(
    ([layer, below]) => `| \`${layer}\` | ${below.map((each) => `\`${each}\``).join(', ') || '(nothing)'} |`,
  );

  it('lists the layers of .dependency-cruiser.mjs', () => {
    const page = readFileSync('docs/architecture.md', 'utf8');
    expect(page.match(/^\| `\w+` \| [`(].*\|$/gm)).toEqual(rows);
  });
});

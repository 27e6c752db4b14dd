import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { layers } from '../../.dependency-cruiser.mjs';

const folders = ['src', 'test', 'cypher', 'schema', 'seeds', 'docs', 'prose', 'bench', 'operations'];
const pages = folders
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)))
  .filter((name) => name.endsWith('.md') && !name.includes('node_modules'))
  .concat('README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'SECURITY.md')
  .filter((page) => existsSync(page));

/** Results of benchmark runs, which are not part of the repository. */
const madeByRuns = 'bench/data';

/**
 * Files and folders of the project in backticks and in commands, and targets of relative links; what has a placeholder is
 * left out.
 */
function pathsIn(page: string, text: string): string[] {
  const code = [...text.matchAll(/^ *```[^]*?^ *```|`[^`\n]+`/gm)].map(([span]) => span).join('\n');
  const path = new RegExp(String.raw`(?<=[\s\`'"])((?:${folders.join('|')})/[\w./@-]*)(?=[\s\`'",;)]|$)`, 'g');
  const quoted = [...code.matchAll(path)].filter(([, each]) => !each!.startsWith(madeByRuns));
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
    const commands = 'Run `npx vitest run test/gone`, or\n\n```sh\nnpm run ingest -- seeds/gone.yaml\n```\n';
    expect(pathsIn('docs/a.md', commands)).toEqual(['test/gone', 'seeds/gone.yaml']);
    expect(pathsIn('docs/a.md', 'Write `cypher/<Type>/<field>.cypher`.')).toEqual([]);
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

import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { explorerStamp, stampFile } from '../../src/server/explorer/builtExplorer.ts';
import { ensureExplorer } from '../../src/server/explorer/ensureExplorer.ts';

const parent = mkdtempSync(join(tmpdir(), 'explorer-'));
const folder = join(parent, 'explorer');
afterAll(() => rmSync(parent, { recursive: true }));

it('leaves no files behind when it is stopped', async () => {
  const said: string[] = [];
  const explorer = ensureExplorer((message) => void said.push(message), folder);
  expect(explorer.state()).toEqual({ is: 'absent' });
  const over = explorer.prepare();
  expect(explorer.state()).toEqual({ is: 'preparing' });
  explorer.stop();
  await over;
  expect(explorer.state()).toEqual({ is: 'absent' });
  expect(readdirSync(parent)).toEqual([]);
  expect(said).toEqual(['Building GraphiQL. This happens once; the API is available meanwhile.']);
});

it('builds once, and again if the bundle is out of date', async () => {
  const said: string[] = [];
  const explorer = ensureExplorer((message) => said.push(message), folder);
  await Promise.all([explorer.prepare(), explorer.prepare()]);
  expect(explorer.state()).toEqual({ is: 'ready' });
  expect(said).toEqual([
    expect.stringContaining('Building GraphiQL'),
    expect.stringMatching(/^GraphiQL is ready after .* s\.$/),
  ]);
  expect(readdirSync(parent)).toEqual(['explorer']);
  expect(readFileSync(join(folder, stampFile), 'utf8')).toBe(explorerStamp());
  expect(ensureExplorer(() => {}, folder).state()).toEqual({ is: 'ready' });

  writeFileSync(join(folder, stampFile), 'of another version');
  expect(ensureExplorer(() => {}, folder).state()).toEqual({ is: 'absent' });
});

it('builds a page without external URLs', () => {
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  expect(page).not.toMatch(/https?:/);
  for (const [, file] of page.matchAll(/(?:src|href)="\/graphiql\/([^"]+)"/g)) {
    expect(existsSync(join(folder, file ?? ''))).toBe(true);
  }
});

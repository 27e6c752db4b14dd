import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { settingNames } from '../../src/config.ts';
import { allBundles, startSeededApi, type SeededApi } from '../support/seededApi.ts';

const readme = readFileSync('README.md', 'utf8');
const blocks = (language: string) =>
  [...readme.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(([, text = '']) => text);

describe('README', () => {
  let api: SeededApi;
  beforeAll(async () => void (api = await startSeededApi({ bundles: allBundles })));
  afterAll(() => api.stop());

  it.each(blocks('graphql').map((question) => [question]))('has an answer to %s', async (question) => {
    const { data, errors } = await api.ask(question);
    expect(errors).toBeUndefined();
    // An example that finds nothing teaches nothing.
    expect(JSON.stringify(data)).not.toMatch(/"(edges|entity)":(\[\]|null)/);
  });

  it('names only commands that there are', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
    const named = [...readme.matchAll(/npm (?:run )?([\w:]+)(?=[ ,`\n])/g)].map(([, name = '']) => name);
    expect(named.filter((name) => name !== 'ci' && scripts[name] === undefined)).toEqual([]);
  });

  it('names every setting, and no other', () => {
    const settings = readme.slice(readme.indexOf('| variable |'));
    const named = [...settings.matchAll(/`([A-Z][A-Z0-9_]+)`/g)].map(([, name = '']) => name);
    expect([...new Set(named)].sort()).toEqual([...settingNames].sort());
  });

  it('links only to what is there', () => {
    const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, path = '']) => path);
    expect(links.filter((path) => !existsSync(path))).toEqual([]);
  });
});

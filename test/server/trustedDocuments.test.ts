import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { askGraphql } from './ask.ts';
import { startApi } from './startApi.ts';

const folderOf = (files: Readonly<Record<string, string>>): string => {
  const folder = mkdtempSync(join(tmpdir(), 'trusted-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
};

it('runs the documents of the list, whatever their white space, and no others', async () => {
  const TRUSTED_DOCUMENTS = folderOf({ 'greet.graphql': '# Says hello\nquery Greet {\n  greeting\n}\n' });
  const api = await startApi({ environment: { TRUSTED_DOCUMENTS, NODE_ENV: 'production' } });
  const trusted = await askGraphql(api.url, 'query Greet{greeting}');
  const other = await askGraphql(api.url, '{ unknownField }');
  const more = await askGraphql(api.url, 'query Greet { greeting broken }');
  await api.stop();
  expect(trusted.json()).toEqual({ data: { greeting: 'Hello, stranger' } });
  for (const { status, json } of [other, more]) {
    expect(status).toBe(400);
    expect(json().errors).toEqual([
      {
        message: expect.stringContaining('Ask its operator to add yours'),
        extensions: { code: 'DOCUMENT_NOT_TRUSTED' },
      },
    ]);
  }
});

it('reports every problem of the list', async () => {
  const folder = folderOf({ 'a.graphql': 'query {', 'b.graphql': 'nonsense', 'c.txt': 'no document' });
  await expect(startApi({ environment: { TRUSTED_DOCUMENTS: folder } })).rejects.toThrow(
    /TRUSTED_DOCUMENTS[^]*a\.graphql: Syntax Error[^]*b\.graphql: Syntax Error/,
  );
  await expect(startApi({ environment: { TRUSTED_DOCUMENTS: folderOf({}) } })).rejects.toThrow(
    /contains no \.graphql file/,
  );
  await expect(startApi({ environment: { TRUSTED_DOCUMENTS: '/nowhere' } })).rejects.toThrow(/\/nowhere/);
});

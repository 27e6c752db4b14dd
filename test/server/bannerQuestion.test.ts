import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'graphql';
import { expect, it } from 'vitest';
import { bannerQuestion } from '../../src/cli/banner/bannerQuestion.ts';
import { trustedIn } from '../../src/server/documents/readTrustedDocuments.ts';

it('the banner asks a question that the server may answer', () => {
  expect(bannerQuestion(null).title).toBe('which money flows back to NVIDIA?');

  const examples = trustedIn({ TRUSTED_DOCUMENTS: 'operations' });
  const { document, variables } = bannerQuestion(examples);
  expect(examples?.has(parse(document))).toBe(true);
  expect(variables).toEqual({ consumer: 'openai' });

  const TRUSTED_DOCUMENTS = mkdtempSync(join(tmpdir(), 'banner-'));
  writeFileSync(join(TRUSTED_DOCUMENTS, 'own.graphql'), '{ deals { totalCount } }');
  const own = bannerQuestion(trustedIn({ TRUSTED_DOCUMENTS }));
  expect(own).toMatchObject({ title: 'the first of the 1 trusted documents', document: '{ deals { totalCount } }' });
  expect(own.linesOf({ deals: { totalCount: 3 } })).toEqual(['{', '  "deals": {', '    "totalCount": 3', '  }', '}']);
  expect(own.linesOf([...Array(50).keys()])).toHaveLength(13);
});

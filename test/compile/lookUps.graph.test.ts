import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseJson } from '../../src/bundle/read/parseJson.ts';
import { migrate } from '../../src/graph/migrate.ts';
import { ingestBundles } from '../../src/ingest/ingestBundles.ts';
import { openExecutor } from '../support/executor.ts';
import { openGraph, wipe } from '../support/graph.ts';

const named = (key: string, names: readonly string[], identifiers: readonly object[] = []) => ({
  ...{ key, type: 'Organization', kind: 'COMPANY', name: key },
  names: names.map((text) => ({ text, kind: 'SHORT' })),
  identifiers,
});
const ticker = (value: string, market?: string) => ({ scheme: 'TICKER', value, ...(market && { market }) });

const bundle = {
  ...{ bundle: 'look-ups', title: 'Names and codes', recordedOn: '2026-01-31', recordedBy: 'me' },
  documents: [
    {
      ...{ key: 'page', url: 'https://example.com/page', title: 'A page', publisher: 'Us', lang: 'en', tier: 'PRESS' },
      publishedOn: '2025-11-11',
    },
  ],
  entities: [
    named('softbank-group', ['ソフトバンク', 'SoftBank'], [ticker('SB', 'XTKS')]),
    named('softbank-corp', ['ソフトバンク'], [ticker('SB', 'XNYS')]),
    named('lodz', ['Łódź', 'Resumé'], [{ scheme: 'CIK', value: '0000789019' }]),
    named('resume', ['Resume'], [ticker('RS', 'XNYS'), ticker('RS', 'XLON')]),
  ],
  deals: [
    {
      ...{ key: 'one', kind: 'Loan' },
      claims: [{ sources: [{ document: 'page', locator: 'all' }], payers: ['lodz'], payees: ['resume'] }],
    },
  ],
};

describe('look-ups', () => {
  const graph = openGraph();
  const execute = openExecutor(graph);
  beforeAll(async () => {
    await wipe(graph);
    await migrate(graph, 'cypher/migrations');
    const file = parseJson('look-ups', JSON.stringify(bundle));
    if (Array.isArray(file)) throw new Error(file.join('\n'));
    await ingestBundles(graph, [file], [], () => {});
  });
  afterAll(() => graph.close());

  const ask = async (field: string) => {
    const { data, errors } = await execute({ document: parse(`{ it: ${field} }`), variables: {} });
    return errors === undefined
      ? (JSON.parse(JSON.stringify(data)) as { it: unknown }).it
      : errors.map(({ message, extensions }) => [extensions['code'], message]);
  };

  describe('by name', () => {
    const byName = (name: string, at = '') =>
      ask(`entityByName(name: ${JSON.stringify(name)}${at}) {
        __typename ... on NameMatch { entity { key } matchedName { text } } ... on AmbiguousName { candidates { key } }
      }`);
    const match = (key: string, text: string) => ({
      ...{ __typename: 'NameMatch', entity: { key }, matchedName: { text } },
    });

    it.each([
      ['SOFTBANK', 'softbank-group', 'SoftBank'],
      ['Soft\u00ADBank', 'softbank-group', 'SoftBank'],
      ['Ｓｏｆｔｂａｎｋ ', 'softbank-group', 'SoftBank'],
      ['lodz', 'lodz', 'lodz'],
      ['LODZ', 'lodz', 'lodz'],
      ['Łódź', 'lodz', 'Łódź'],
      ['Łódz\u0301', 'lodz', 'Łódź'],
      ['Resumé', 'lodz', 'Resumé'],
      ['Resume', 'resume', 'Resume'],
    ])('%s is %s', async (name, key, text) => {
      expect(await byName(name)).toEqual(match(key, text));
    });

    it('returns all that share a name, if none is written exactly so or several are', async () => {
      const ambiguous = (...keys: string[]) => ({
        ...{ __typename: 'AmbiguousName', candidates: keys.map((key) => ({ key })) },
      });
      expect(await byName('ｿﾌﾄﾊﾞﾝｸ')).toEqual(ambiguous('softbank-corp', 'softbank-group'));
      expect(await byName('ソフトバンク')).toEqual(ambiguous('softbank-corp', 'softbank-group'));
      expect(await byName('resumè')).toEqual(ambiguous('lodz', 'resume'));
    });

    it.each(['Nobody', '', ' ', '\u200B', 'Soft', 'ソフトハンク'])('"%s" is nobody', async (name) => {
      expect(await byName(name)).toBeNull();
    });

    it('knows only what was known', async () => {
      expect(await byName('Łódź', ', knownAt: "2025-11-10"')).toBeNull();
      expect(await byName('Łódź', ', knownAt: "2025-11-11"')).toEqual(match('lodz', 'Łódź'));
      expect(await byName('Łódź', ', asOf: "2025-11-10"')).toEqual(match('lodz', 'Łódź'));
    });
  });

  describe('by identifier', () => {
    const byCode = (scheme: string, value: string, rest = '') =>
      ask(`entityByIdentifier(scheme: ${scheme}, value: ${JSON.stringify(value)}${rest}) {
        __typename ... on IdentifierMatch { entity { key } identifier { value market } }
        ... on AmbiguousIdentifier { candidates { key } }
      }`);
    const match = (key: string, value: string, market: string | null) => ({
      ...{ __typename: 'IdentifierMatch', entity: { key }, identifier: { value, market } },
    });

    it('finds the entity, in the ways in which people write codes', async () => {
      expect(await byCode('CIK', '789019')).toEqual(match('lodz', '0000789019', null));
      expect(await byCode('TICKER', 'sb', ', market: "xnys"')).toEqual(match('softbank-corp', 'SB', 'XNYS'));
      expect(await byCode('TICKER', 'RS')).toEqual(match('resume', 'RS', 'XLON'));
      expect(await byCode('TICKER', 'RS', ', market: "XNYS", knownAt: "2025-11-11"')).toEqual(
        match('resume', 'RS', 'XNYS'),
      );
    });

    it('returns all that have the code', async () => {
      expect(await byCode('TICKER', 'SB')).toEqual({
        ...{ __typename: 'AmbiguousIdentifier', candidates: [{ key: 'softbank-corp' }, { key: 'softbank-group' }] },
      });
    });

    it('finds nothing else', async () => {
      expect(await byCode('TICKER', 'SB', ', market: "XNAS"')).toBeNull();
      expect(await byCode('WIKIDATA', 'Q1')).toBeNull();
      expect(await byCode('CIK', '789019', ', knownAt: "2025-11-10"')).toBeNull();
    });

    it('refuses what no scheme can have', async () => {
      expect(await byCode('CIK', '12345678901')).toEqual([
        [
          'BAD_USER_INPUT',
          '"value" is not valid: "12345678901" is no CIK; expected 10 digits with leading zeros, such as 0000789019.',
        ],
      ]);
    });
  });
});

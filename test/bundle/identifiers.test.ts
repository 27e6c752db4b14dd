import { describe, expect, it } from 'vitest';
import { identifierFault } from '../../src/model/identifiers/identifierFault.ts';
import { bundleWith, problemsOf } from './values.ts';

const problemsWith = (identifier: string) =>
  problemsOf(
    bundleWith({ name: 'OpenAI' }).replace(
      'name: OpenAI }',
      `name: OpenAI, identifiers: [{ ${identifier}, usedIn: [page] }] }`,
    ),
  );
const place = (field: string) => expect.stringContaining(`entities[0].identifiers[0].${field}: `) as string;

describe('an identifier', () => {
  it.each([
    ['LEI', '549300S4KLFTLO7GSQ80'],
    ['LEI', 'ZXTILKJKG63JELOEG630'],
    ['ISIN', 'US67066G1040'],
    ['ISIN', 'AU0000185993'],
    ['ISIN', 'US40434L1052'],
    ['FIGI', 'BBG000B9XRY4'],
    ['FIGI', 'BBG000BLNNH6'],
    ['FIGI', 'BBG000BPH459'],
    ['CIK', '0000789019'],
    ['WIKIDATA', 'Q2283'],
    ['OPENCORPORATES', 'us_wa/600413485'],
    ['OPENCORPORATES', 'gb/SC123456'],
    ['TICKER', '9984.T'],
  ] as const)('may be %s %s', (scheme, value) => {
    expect(identifierFault(scheme, value)).toBeNull();
    expect(problemsWith(`scheme: ${scheme}, value: '${value}'`)).toEqual([]);
  });

  it.each([
    ['LEI', 'EMJ02EC15T18WFH49T', 'expected 18 capital letters or digits and 2 check digits'],
    ['LEI', 'ZXTILKJKG63JELOFO76', 'expected 18 capital letters or digits and 2 check digits'],
    ['LEI', 'zxtilkjkg63jeloeg630', 'expected 18 capital letters'],
    ['LEI', '5493006NLN2C194L9086', 'check digits of the LEI 5493006NLN2C194L9086 do not fit'],
    ['LEI', '5493008655V21V658428', 'do not fit'],
    ['LEI', '549300S3ET14JUS52031', 'do not fit'],
    ['ISIN', 'US67066G1041', 'check digits of the ISIN US67066G1041 do not fit'],
    ['ISIN', '67066G104', 'expected two letters of a country'],
    ['FIGI', 'BBG000B9XRY5', 'do not fit'],
    ['FIGI', 'BSG000B9XRY4', 'expected two consonants, G'],
    ['FIGI', 'BBG000A9XRY4', 'expected two consonants, G'],
    ['CIK', '789019', 'expected 10 digits with leading zeros'],
    ['CIK', '0000000000', 'expected 10 digits'],
    ['WIKIDATA', '2283', 'expected Q and a number'],
    ['WIKIDATA', 'Q02283', 'expected Q and a number'],
    ['OPENCORPORATES', '600413485', 'expected a jurisdiction and a number'],
    ['TICKER', 'NVDA:XNAS', 'its exchange belongs in market'],
  ] as const)('of %s is not %s', (scheme, value, fault) => {
    const problems = problemsWith(`scheme: ${scheme}, value: '${value}'`);
    expect(problems).toEqual([place('value')]);
    expect(problems[0]).toContain(fault);
  });

  it('has a market if it is a ticker, by its ISO 10383 code', () => {
    expect(problemsWith('scheme: TICKER, value: NVDA, market: XNAS')).toEqual([]);
    expect(problemsWith('scheme: TICKER, value: NVDA, market: Nasdaq')).toEqual([place('market')]);
    expect(problemsWith('scheme: CIK, value: "0000789019", market: XNAS')).toEqual([place('market')]);
  });

  it('belongs to a known scheme', () => {
    expect(problemsWith('scheme: ticker, value: NVDA')).toEqual([
      expect.stringContaining('expected one of LEI, CIK, WIKIDATA, ISIN, FIGI, TICKER, OPENCORPORATES') as string,
    ]);
  });

  it('is cited from documents of the graph', () => {
    const text = bundleWith().replace(
      'name: OpenAI }',
      'name: OpenAI, identifiers: [{ scheme: WIKIDATA, value: Q1, usedIn: [pag] }] }',
    );
    expect(problemsOf(text)).toEqual([expect.stringContaining('pag') as string]);
  });
});

import { describe, expect, it } from 'vitest';
import { identifierFault } from '../../src/model/identifiers/identifierFault.ts';
import { normalizedCode } from '../../src/model/identifiers/normalizedCode.ts';
import type { IdentifierScheme } from '../../src/model/vocabulary.ts';

describe('a code is looked up as its scheme writes it', () => {
  it.each<[IdentifierScheme, string, string]>([
    ['CIK', '789019', '0000789019'],
    ['CIK', 'CIK 0000789019', '0000789019'],
    ['ISIN', 'us67066g1040', 'US67066G1040'],
    ['ISIN', 'US 67066G 1040', 'US67066G1040'],
    ['ISIN', 'US-67066G104-0', 'US67066G1040'],
    ['LEI', '549300s4klftlo7gsq80', '549300S4KLFTLO7GSQ80'],
    ['FIGI', 'bbg000bph459', 'BBG000BPH459'],
    ['WIKIDATA', 'q2283', 'Q2283'],
    ['WIKIDATA', 'https://www.wikidata.org/wiki/Q2283', 'Q2283'],
    ['WIKIDATA', 'http://www.wikidata.org/entity/Q2283', 'Q2283'],
    ['OPENCORPORATES', 'US_WA/600413485', 'us_wa/600413485'],
    ['OPENCORPORATES', 'https://opencorporates.com/companies/us_wa/600413485', 'us_wa/600413485'],
    ['TICKER', ' nvda ', 'NVDA'],
    ['TICKER', '$NVDA', 'NVDA'],
    ['TICKER', 'ＮＶＤＡ', 'NVDA'],
    ['TICKER', 'NV\u200BDA', 'NVDA'],
  ])('%s %s', (scheme, written, code) => {
    expect(normalizedCode(scheme, written)).toBe(code);
    expect(normalizedCode(scheme, code)).toBe(code);
  });

  it.each<[IdentifierScheme, string]>([
    ['CIK', ''],
    ['CIK', '12345678901'],
    ['LEI', '549300S4KLFTLO7GSQ81'],
    ['ISIN', 'US67066G1041'],
    ['WIKIDATA', '2283'],
    ['TICKER', 'XNAS:NVDA'],
  ])('and what is no %s stays none: %s', (scheme, written) => {
    expect(identifierFault(scheme, normalizedCode(scheme, written))).not.toBeNull();
  });
});

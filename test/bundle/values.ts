import { parseBundle } from '../../src/bundle/form/parseBundle.ts';
import { printProblem } from '../../src/bundle/form/problems.ts';
import { check } from '../../src/bundle/check/check.ts';
import { parseText } from '../../src/bundle/read/bundleFile.ts';

const context = {
  ...{ keys: [], bundles: new Set<string>(), within: new Set<string>(), foreign: [] },
  pool: new Map(),
};

/** The problems of a bundle without a graph, each once, as a person reads them. */
export function problemsOf(text: string, file = 'a.yaml'): string[] {
  const read = parseText(file, text);
  const problems = Array.isArray(read) ? read : [...parseBundle(read).problems, ...check(read, context)];
  return [...new Set(problems.map(printProblem))];
}

interface Parts {
  readonly [field: string]: string;
}

/** A bundle of one deal; each part can be replaced. */
export const bundleWith = (parts: Parts = {}): string => {
  const { name, url, publishedOn, recordedOn, deal, claim, amounts, stage, date, more } = {
    ...{ name: 'OpenAI', url: '"https://example.com/a"', publishedOn: '2025-11-11', recordedOn: '2026-11-23' },
    ...{ deal: 'kind: Loan', claim: 'payers: [bank], payees: [openai]', stage: 'SIGNED', date: '2025-11-10', more: '' },
    ...{ amounts: '[{ value: 1000000000, currency: USD, basis: COMMITTED }]' },
    ...parts,
  };
  return `bundle: mine
title: Mine
recordedOn: ${recordedOn}
recordedBy: me
documents:
  - { key: page, url: ${url}, title: A page, publisher: Us, lang: en, tier: PRESS, publishedOn: ${publishedOn} }
entities:
  - { key: openai, type: Organization, kind: COMPANY, name: ${name} }
  - { key: bank, type: Organization, kind: BANK, name: Bank }
deals:
  - key: loan
    ${deal}
    claims:
      - sources: [{ document: page, locator: para 1 }]
        ${claim.replaceAll(', payees', '\n        payees')}
        amounts: ${amounts}
        stage: ${stage}
        date: ${date}
${more}`;
};

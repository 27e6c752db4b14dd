import { describe, expect, it } from 'vitest';
import type { AnyStates, Claim, DocumentFacts } from '../../src/bundle/claim.ts';
import { claimRows } from '../../src/bundle/claimRows.ts';
import { parseBundle } from '../../src/bundle/form/parseBundle.ts';
import { parseText, type BundleFile } from '../../src/bundle/read/bundleFile.ts';
import { project } from '../../src/derive/project.ts';
import { bundleWith, problemsOf } from '../bundle/values.ts';

/** A loan of 1 billion signed on 10 November 2025, and a second claim from another page that states only `differs`. */
function disputed(differs: string, deal = 'kind: Loan') {
  const text = bundleWith({
    deal,
    more: `      - sources: [{ document: other, locator: para 2 }]
        ${differs}
  - { key: program, kind: Loan, claims: [{ sources: [{ document: page, locator: p }], payers: [bank], payees: [openai] }] }
  - { key: second, kind: Loan, claims: [{ sources: [{ document: page, locator: p }], payers: [bank], payees: [openai] }] }
`,
  }).replace(
    'entities:',
    '  - { key: other, url: "https://example.com/b", title: B, publisher: Them, lang: en, tier: COPY, publishedOn: 2025-11-11 }\nentities:\n  - { key: nvidia, type: Organization, kind: COMPANY, name: NVIDIA }',
  );
  expect(problemsOf(text)).toEqual([]);
  const bundle = parseBundle(parseText('a.yaml', text) as BundleFile).bundle!;
  const facts = bundle.documents.map(({ key, tier }): DocumentFacts => ({
    ...{ key, tier, publishedTo: '2025-11-11', publisher: key, documents: [], publishers: [] },
  }));
  const claims = claimRows(bundle)
    .filter(({ subject }) => subject === 'loan')
    .map((row): Claim => ({
      ...{ key: row.key, subject: row.subject, rank: 'NORMAL', knownFrom: '2025-11-11', knownTo: null },
      document: facts.find(({ key }) => key === row.document)!,
      states: JSON.parse(row.properties.states) as AnyStates,
    }));
  const context = { lineage: new Map(), nameOf: String, unnamed: () => false, affiliations: [], rates: [] };
  return project([{ key: 'loan', type: 'Deal', claims }], [], context).Deal[0]!;
}

const told = ({ conflicts }: ReturnType<typeof disputed>) =>
  conflicts.map(
    ({ properties: { type, field, chosenValue }, passedOver }) =>
      `${type} ${field}: ${chosenValue}, not ${passedOver.map(({ value }) => value).join(', ')}`,
  );

describe('a claim that dissents states only what differs', () => {
  it.each([
    ['amounts: [{ value: 3, currency: USD, basis: COMMITTED }]', 'VALUE amounts.COMMITTED: $1B, not $3'],
    ['payees: [nvidia]', 'PARTY payees: openai, not nvidia'],
    ['date: 2025-10-01', 'DATE date: 10 Nov 2025, not 1 Oct 2025'],
    ['kind: Investment', 'KIND kind: Loan, not Investment'],
  ])('%s', (differs, conflict) => {
    const row = disputed(differs);
    expect(told(row)).toEqual([conflict]);
    expect(row.properties).toMatchObject({
      caption: 'bank lends to openai, $1B, 10 Nov 2025',
      stage: 'SIGNED',
      independentSources: 2,
      disputed: true,
    });
    expect(row.states).toHaveLength(1);
    expect(row.edges.map(({ from, to }) => `${from} ${to}`)).toEqual(['bank openai']);
  });

  it.each(['partOf', 'conditionalOn', 'forObligation'])('%s', (link) => {
    expect(disputed(`${link}: program`).links.map(({ deal }) => deal)).toEqual(['program']);
    expect(told(disputed(`${link}: program`, `kind: Loan\n    ${link}: program`))).toEqual([]);
    const row = disputed(`${link}: program`, `kind: Loan\n    ${link}: second`);
    expect(told(row)).toEqual([`IDENTITY ${link}: second, not program`]);
    expect(row.links.map(({ deal }) => deal)).toEqual(['second']);
  });
});

import { describe, expect, it } from 'vitest';
import { parseBundle } from '../../src/bundle/form/parseBundle.ts';
import { parseJson } from '../../src/bundle/read/parseJson.ts';
import { parseText, type BundleFile } from '../../src/bundle/read/bundleFile.ts';
import { bundleWith, problemsOf } from './values.ts';

const loanWith = (terms: string) => bundleWith({ date: `2025-11-10\n        ${terms}` });
const contractWith = (terms: string) =>
  bundleWith({ deal: 'kind: ComputeContract', date: `2025-11-10\n        ${terms}` });
const stated = (file: unknown) => parseBundle(file as BundleFile).bundle?.deals[0]?.claims[0];

describe('the terms of a loan', () => {
  it('are read with their form', () => {
    const terms =
      'maturity: 2027-03\n        rate: { value: 2.25, over: SOFR }\n        security: shares of Arm\n        secured: true';
    const text = loanWith(terms);
    expect(problemsOf(text)).toEqual([]);
    expect(stated(parseText('a.yaml', text))).toMatchObject({
      maturity: { from: '2027-03-01', to: '2027-03-31', precision: 'MONTH' },
      rate: { min: '2.25', max: '2.25', qualifier: 'EXACT', over: 'SOFR' },
      security: 'shares of Arm',
      secured: true,
    });
  });

  it.each(['true', '"true"'])('are secured in JSON by %s', (word) => {
    const [before = '', after = ''] = JSON.stringify(parseText('a.yaml', loanWith('secured: HERE'))).split('"HERE"');
    const text = JSON.stringify((JSON.parse(`${before}${word}${after}`) as BundleFile).written);
    expect(stated(parseJson('a.jsonl', text))?.secured).toBe(true);
  });

  it.each([
    [
      'secured: yes',
      'a.yaml:20:18 deals[0].claims[0].secured: "yes" is not a valid value; expected one of true, false',
    ],
    [
      'secured: false\n        security: chips',
      'a.yaml:20:18 deals[0].claims[0].secured: a loan with a security is secured: remove one of the two',
    ],
    [
      'rate: { value: SOFR }',
      'a.yaml:20:24 deals[0].claims[0].rate.value: "SOFR": expected a plain decimal, such as 5830000000 or -2.96',
    ],
  ])('%j is refused', (terms, problem) => {
    expect(problemsOf(loanWith(terms))).toEqual([problem]);
  });
});

describe('the price of a share', () => {
  const priced = (kind: string, price: string) =>
    problemsOf(bundleWith({ deal: `kind: ${kind}`, date: `2025-11-10\n        pricePerShare: ${price}` }));

  it('has all of its decimals and a currency', () => {
    expect(priced('Investment', '{ value: 193.1655, currency: USD }')).toEqual([]);
    expect(priced('Warrant', '{ value: 0.01, currency: USD, qualifier: ABOUT }')).toEqual([]);
    expect(priced('Investment', '{ value: 5 }')).toEqual([
      'a.yaml:20:24 deals[0].claims[0].pricePerShare.currency: missing; expected an ISO 4217 currency, such as USD or JPY',
    ]);
  });

  it('is that of a deal in shares', () => {
    expect(priced('Loan', '{ value: 5, currency: USD }')).toEqual([
      'a.yaml:20:9 deals[0].claims[0].pricePerShare: only an Investment, a Warrant, an Acquisition or a ShareSale has the field pricePerShare',
    ]);
  });
});

describe('the terms of a contract', () => {
  it('are its start, its end and the first delivery', () => {
    const text = contractWith('start: 2026\n        end: 2030\n        deliveredFrom: 2026-Q3');
    expect(problemsOf(text)).toEqual([]);
  });

  it('end after they start', () => {
    expect(problemsOf(contractWith('start: 2027-06\n        end: 2026'))).toEqual([
      'a.yaml:21:14 deals[0].claims[0].end: the term ends before it starts on 2027-06: correct one of the two',
    ]);
  });

  it('are not those of a loan', () => {
    expect(problemsOf(contractWith('maturity: 2027'))).toEqual([
      'a.yaml:20:9 deals[0].claims[0].maturity: only a Loan has the field maturity: a contract ends on its end, and payment is expected when it is due',
    ]);
    expect(problemsOf(contractWith('useOfProceeds: a site'))).toEqual([
      'a.yaml:20:9 deals[0].claims[0].useOfProceeds: only a Loan or an Investment has the field useOfProceeds',
    ]);
  });
});

import { expect, it } from 'vitest';
import { parseBundle } from '../../src/bundle/form/parseBundle.ts';
import { parseText, type BundleFile } from '../../src/bundle/read/bundleFile.ts';
import { doubts } from '../../src/ingest/foresee/doubts.ts';
import { bundleWith } from '../bundle/values.ts';

const doubtsAbout = (amount: string, fields: string, kind = 'Investment') => {
  const text = bundleWith({ deal: `kind: ${kind}`, amounts: `[{ ${amount} }]`, date: `2025-11-10\n        ${fields}` });
  return doubts(parseBundle(parseText('a.yaml', text) as BundleFile).bundle!);
};
const shares = 'quantities: [{ value: 5000000, unit: SHARE }]';
const price = 'pricePerShare: { value: 20.125, currency: USD }';

it('a dry run asks to look again where shares times price are another sum than the amount', () => {
  expect(doubtsAbout('value: 1000000000, currency: USD, basis: PAID', `${shares}\n        ${price}`)).toEqual([
    'look again at loan: 5,000,000 shares at $20.125 are about $100.625M, and the amount is $1B',
  ]);
});

it('the product of shares and price is written as a person would', () => {
  const fields = 'quantities: [{ value: 10, unit: SHARE }]\n        pricePerShare: { value: 526.59, currency: USD }';
  expect(doubtsAbout('value: 1000000000, currency: USD, basis: PAID', fields)).toEqual([
    'look again at loan: 10 shares at $526.59 are about $5,265.90, and the amount is $1B',
  ]);
});

it.each([
  ['value: 100625000, currency: USD, basis: PAID', `${shares}\n        ${price}`, 'Investment'],
  ['value: 100000000, currency: USD, qualifier: ABOUT, basis: PAID', `${shares}\n        ${price}`, 'ShareSale'],
  ['value: 1000000000, currency: USD, basis: PAID, scope: a year', `${shares}\n        ${price}`, 'Investment'],
  ['value: 1000000000, currency: JPY, basis: PAID', `${shares}\n        ${price}`, 'Investment'],
  ['value: 1000000000, currency: USD, basis: PAID', `${shares}\n        ${price}`, 'Warrant'],
  ['value: 1000000000, currency: USD, basis: PAID', shares, 'Investment'],
  ['value: 1000000000, currency: USD, basis: PAID', price, 'Investment'],
])('of %s, %j in a deal of the kind %s it does not', (amount, fields, kind) => {
  expect(doubtsAbout(amount, fields, kind)).toEqual([]);
});

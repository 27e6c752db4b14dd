import { optional } from './property.ts';

/** The terms of a loan or a contract, on a deal and on each of its states. */
export const dealTerms = {
  maturityFrom: optional('day', 'Of a loan: when it has to be repaid, as an interval.'),
  maturityTo: optional('day'),
  maturityPrecision: optional('text'),
  rateMin: optional('text', 'Of a loan: bounds of the interest in per cent a year, as decimal text.'),
  rateMax: optional('text'),
  rateQualifier: optional('text'),
  rateOver: optional('text', 'The base rate to which it is added, such as SOFR; missing for a fixed rate.'),
  secured: optional('flag', 'Of a loan: something secures it.'),
  security: optional('text', 'Of a loan: what secures it, in words.'),
  useOfProceeds: optional('text', 'Of a loan or an investment: what the money is for, in words.'),
  startFrom: optional('day', 'The first day of the term, as an interval.'),
  startTo: optional('day'),
  startPrecision: optional('text'),
  endFrom: optional('day', 'The last day of the term, as an interval.'),
  endTo: optional('day'),
  endPrecision: optional('text'),
  deliveryFrom: optional('day', 'The first day on which goods or capacity are delivered, as an interval.'),
  deliveryTo: optional('day'),
  deliveryPrecision: optional('text'),
};

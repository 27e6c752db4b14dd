import { days, first, type OfNode, type OfRow } from './readers.ts';
import type { StoredGraph, StoredNode } from './StoredGraph.ts';

const price: OfNode = (_, { properties }) => {
  const [min, max, qualifier] = [properties['priceMin'], properties['priceMax'], properties['priceQualifier']];
  return qualifier === undefined
    ? null
    : { value: min ?? max, min, max, qualifier, currency: properties['priceCurrency'] };
};

/** The terms of loans and contracts, and what owners hold. */
export const termFields: Readonly<Record<string, OfNode | OfRow>> = {
  'Deal.start': days('startFrom', 'startTo', 'startPrecision'),
  'Deal.end': days('endFrom', 'endTo', 'endPrecision'),
  'Deal.deliveredFrom': days('deliveryFrom', 'deliveryTo', 'deliveryPrecision'),
  'Deal.schedule': ((_, { properties }) => {
    const list = (name: string) => (properties[name] ?? []) as string[];
    return list('scheduleAmounts').map((text, index) => {
      const given = (name: string) => list(name)[index] || null;
      const [minor, usd] = [Number(text), given('scheduleUsd')];
      return {
        due: { from: given('scheduleFrom'), to: given('scheduleTo'), precision: given('schedulePrecision') },
        amount: {
          ...{ min: minor, max: minor, qualifier: 'EXACT', basis: null },
          ...{ currency: properties['scheduleCurrency'], rates: properties['scheduleRates'] },
          usd: usd === null ? null : Number(usd),
        },
      };
    });
  }) satisfies OfNode,
  'Loan.maturity': days('maturityFrom', 'maturityTo', 'maturityPrecision'),
  'Loan.rate': ((_, { properties }) =>
    properties['rateQualifier'] === undefined
      ? null
      : {
          value: properties['rateMin'] ?? properties['rateMax'],
          min: properties['rateMin'],
          max: properties['rateMax'],
          qualifier: properties['rateQualifier'],
          over: properties['rateOver'],
        }) satisfies OfNode,
  'Investment.pricePerShare': price,
  'Warrant.pricePerShare': price,
  'Acquisition.pricePerShare': price,
  'ShareSale.pricePerShare': price,
  'Tie.percent': holding('percent', 'percentMax', 'percentQualifier', 'PERCENT'),
  'Tie.shares': holding('sharesMin', 'sharesMax', 'sharesQualifier', 'SHARE'),
  'Tie.holdingAsOf': days('asOfFrom', 'asOfTo', 'asOfPrecision'),
  'Loan.drawn': ((graph, node) => drawnOf(graph, node)) satisfies OfNode,
  'Loan.undrawn': ((graph, node) => {
    const { amountBasis, amountScope, amountCurrency, amountMin, amountMax, amountQualifier } = node.properties;
    const drawn = drawnOf(graph, node);
    if (drawn === null || !['CONTRACT_VALUE', 'COMMITTED', 'CAP'].includes(amountBasis as string)) return null;
    if (amountScope !== undefined || amountCurrency === undefined || amountCurrency !== drawn['currency']) return null;
    const left = (whole: unknown, paid: unknown) =>
      typeof whole === 'number' && typeof paid === 'number' ? Math.max(0, whole - paid) : undefined;
    const [min, max] = [left(amountMin, drawn['max']), left(amountMax, drawn['min'])];
    if (min === undefined && max === undefined) return null;
    const exact = [amountQualifier, drawn['qualifier']].includes('ABOUT') ? 'ABOUT' : 'EXACT';
    const qualifier = min === undefined ? 'UP_TO' : max === undefined ? 'AT_LEAST' : min === max ? exact : 'RANGE';
    return { min, max, currency: amountCurrency, qualifier, usd: amountCurrency === 'USD' ? (min ?? max) : undefined };
  }) satisfies OfNode,
};

function holding(least: string, most: string, exactness: string, unit: string): OfNode {
  return (_, { properties }) => {
    const [min, max, qualifier] = [properties[least], properties[most], properties[exactness]];
    return qualifier === undefined ? null : { value: min ?? max, min, max, unit, qualifier };
  };
}

const drawnOf = (graph: StoredGraph, node: StoredNode) =>
  first(
    graph
      .out(node, 'HAS_AMOUNT')
      .map(({ to }) => to.properties)
      .filter(({ basis, scope }) => basis === 'PAID' && scope === undefined),
  );

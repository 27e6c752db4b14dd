import { days, first, type OfNode, type OfRow } from './readers.ts';
import type { StoredGraph, StoredNode } from './StoredGraph.ts';

/** The terms of loans and contracts, and what owners hold. */
export const termFields: Readonly<Record<string, OfNode | OfRow>> = {
  'Deal.start': days('startFrom', 'startTo', 'startPrecision'),
  'Deal.end': days('endFrom', 'endTo', 'endPrecision'),
  'Deal.deliveredFrom': days('deliveryFrom', 'deliveryTo', 'deliveryPrecision'),
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

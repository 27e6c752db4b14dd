import type { OperationDefinitionNode } from 'graphql';
import type { OperationCost } from './operationCost.ts';
import { defaultLimits } from './limits.ts';

type Variables = Readonly<Record<string, unknown>>;

/** Forms of variables kept for one operation; beyond, all are forgotten. */
const mostForms = 100;

/** Costs are kept as long as their operation, which Apollo keeps with its document as long as it is asked for. */
export function cacheCosts() {
  const costs = new WeakMap<OperationDefinitionNode, Map<string, OperationCost>>();
  return (operation: OperationDefinitionNode, variables: Variables, work: () => OperationCost): OperationCost => {
    const known = costs.get(operation) ?? new Map<string, OperationCost>();
    costs.set(operation, known);
    const form = JSON.stringify(variables, withoutWords);
    const cost = known.get(form) ?? work();
    if (known.size >= mostForms) known.clear();
    known.set(form, cost);
    return cost;
  };
}

/** What a text says does not change the cost; only that of a search can be too long. */
const withoutWords = (_: string, value: unknown): unknown =>
  typeof value === 'string' ? Number(value.length > defaultLimits.searchLength) : value;

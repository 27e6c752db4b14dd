import type { OperationDefinitionNode } from 'graphql';
import type { OperationCost } from './operationCost.ts';
import { defaultLimits } from './limits.ts';

type Variables = Readonly<Record<string, unknown>>;

/** Costs kept for one operation, one for each form of its variables. The cache is cleared when it is full. */
const maxForms = 100;

/** Caches costs for as long as the operation exists, which Apollo keeps in its cache of documents. */
export function cacheCosts() {
  const costs = new WeakMap<OperationDefinitionNode, Map<string, OperationCost>>();
  return (operation: OperationDefinitionNode, variables: Variables, compute: () => OperationCost): OperationCost => {
    const known = costs.get(operation) ?? new Map<string, OperationCost>();
    costs.set(operation, known);
    const form = formOf(variables);
    const found = known.get(form);
    if (found !== undefined) return found;
    const cost = compute();
    if (known.size >= maxForms) known.clear();
    known.set(form, cost);
    return cost;
  };
}

/** The content of a string does not change the cost; only its length can matter, in a search. */
function formOf(value: unknown): string {
  if (typeof value === 'string') return value.length > defaultLimits.searchLength ? 'long' : 'text';
  if (Array.isArray(value)) return `[${value.map(formOf).join()}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  let form = '{';
  for (const name in value) form += `${name}:${formOf((value as Variables)[name])},`;
  return `${form}}`;
}

import { bindingCode, stageCode } from '../market/codes.ts';
import { keyAt } from '../market/KeyPool.ts';
import type { Market } from '../market/Market.ts';

/**
 * Whether one of two parallel edges leads: binding before option before non-binding, then the later stage, the larger
 * amount, the smaller key.
 */
export function outranks({ edges, subjects }: Market, one: number, other: number): boolean {
  const { code, amount, subject } = edges;
  const difference =
    bindingCode.number(code[one]!) - bindingCode.number(code[other]!) ||
    stageCode.number(code[one]!) - stageCode.number(code[other]!) ||
    orNone(amount[one]!) - orNone(amount[other]!);
  return difference === 0 ? keyAt(subjects, subject[one]!) < keyAt(subjects, subject[other]!) : difference > 0;
}

const orNone = (amount: number): number => (Number.isNaN(amount) ? -1 : amount);

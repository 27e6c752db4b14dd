import type { ConflictType } from '../../model/vocabulary.ts';
import type { Choice } from './choose.ts';

/** A value that was not chosen, in words, and the claim that states it. */
export interface Alternative {
  readonly value: string;
  readonly claim: string;
  /** What it contradicts the chosen value in; null where both can be true, or where the deal only moved on. */
  readonly conflict: ConflictType | null;
}

/** A field on which claims state different values: the one that was chosen, and the others, the best first. */
export interface Disagreement {
  readonly field: string;
  readonly value: string;
  readonly claim: string;
  readonly alternatives: readonly Alternative[];
}

/** How a field is told of: its name, its values in words, and what two of them that cannot both be true differ in. */
export interface FieldInWords<Value> {
  readonly field: string;
  format(value: Value): string;
  conflictOf(chosen: Value, other: Value): ConflictType;
}

/** What is to be told of a choice: nothing where every claim states the same. */
export function disagreementsOn<Value>(choice: Choice<Value> | null, words: FieldInWords<Value>): Disagreement[] {
  if (choice === null || choice.passedOver.length === 0) return [];
  const { value: chosen, claim, passedOver } = choice;
  const alternatives = passedOver.map(({ value, claim: other, compatible }): Alternative => ({
    value: words.format(value),
    claim: other.key,
    conflict: compatible ? null : words.conflictOf(chosen, value),
  }));
  return [{ field: words.field, value: words.format(chosen), claim: claim.key, alternatives }];
}

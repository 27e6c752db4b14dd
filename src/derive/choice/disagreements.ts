import type { ConflictType } from '../../model/vocabulary.ts';
import type { Choice } from './choose.ts';

/** A value that was not chosen, in words, and the claim that states it. */
export interface Alternative {
  readonly value: string;
  readonly claim: string;
  /** The type of the contradiction; null if both can be true or the deal only moved on. */
  readonly conflict: ConflictType | null;
}

/** A field on which claims state different values: the one that was chosen, and the others, the best first. */
export interface Disagreement {
  readonly field: string;
  readonly value: string;
  readonly claim: string;
  readonly alternatives: readonly Alternative[];
}

/** A field in words: its name, its values, and the type of conflict between two values that cannot both be true. */
export interface FieldInWords<Value> {
  readonly field: string;
  format(value: Value): string;
  conflictOf(chosen: Value, other: Value): ConflictType;
}

/** The disagreement behind a choice; undefined if every claim states the same. */
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

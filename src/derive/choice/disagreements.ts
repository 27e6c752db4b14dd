import type { ConflictType } from '../../model/vocabulary.ts';
import { byRule, type Choice, type Stated } from './choose.ts';

/** A value that was not chosen, in words, and the claim that states it. */
export interface Alternative {
  readonly value: string;
  readonly claim: string;
  /** The type of the contradiction; null if both can be true or the deal only moved on. */
  readonly conflict: ConflictType | null;
}

/**
 * A field on which claims state different values: the one that was chosen, and the others, the best first. The chosen one
 * is null if only claims that a person judged wrong state the field.
 */
export interface Disagreement {
  readonly field: string;
  readonly chosen: { readonly value: string; readonly claim: string } | null;
  readonly alternatives: readonly Alternative[];
}

/** A field in words: its name, its values, and the type of conflict between two values that cannot both be true. */
export interface FieldInWords<Value> {
  readonly field: string;
  format(value: Value): string;
  conflictOf(chosen: Value, other: Value): ConflictType;
}

/**
 * The disagreement behind a choice among some stated values. None if every claim states the same. Without a choice, what is
 * stated was judged wrong and stays visible: it contradicts nothing.
 */
export function disagreementsOn<Value>(
  choice: Choice<Value> | null,
  stated: readonly Stated<Value>[],
  words: FieldInWords<Value>,
): Disagreement[] {
  if (choice === null) return stated.length === 0 ? [] : [judgedWrong(stated, words)];
  if (choice.passedOver.length === 0) return [];
  const { value: chosen, claim, passedOver } = choice;
  const alternatives = passedOver.map(({ value, claim: other, compatible }): Alternative => ({
    value: words.format(value),
    claim: other.key,
    conflict: compatible ? null : words.conflictOf(chosen, value),
  }));
  return [{ field: words.field, chosen: { value: words.format(chosen), claim: claim.key }, alternatives }];
}

function judgedWrong<Value>(
  stated: readonly Stated<Value>[],
  words: Pick<FieldInWords<Value>, 'field' | 'format'>,
): Disagreement {
  const alternatives = stated
    .toSorted((one, other) => byRule(one.claim, other.claim))
    .map(({ value, claim }) => ({ value: words.format(value), claim: claim.key, conflict: null }));
  return { field: words.field, chosen: null, alternatives };
}

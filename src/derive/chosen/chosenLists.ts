import { groupBy } from '../../model/groupBy.ts';
import type { Certainty } from '../choice/certainty.ts';

/** A field and its chosen value in words; null if no source states it. */
export type ChosenField = readonly [field: string, text: string | null];

/**
 * Chosen values as a state stores them: parallel lists of the fields that sources state. Several values of one field, such as
 * amounts with different scopes, are one text.
 */
export function chosenLists(fields: readonly ChosenField[], { disputed }: Pick<Certainty, 'disputed'>) {
  const all: readonly ChosenField[] = [...fields, ['disputed', disputed ? 'disputed' : null]];
  const stated = all.filter(([, text]) => text !== null && text !== '');
  const byField = [...groupBy(stated, ([field]) => field)];
  return {
    chosenFields: byField.map(([field]) => field),
    chosenTexts: byField.map(([, some]) => some.map(([, text]) => text).join(', ')),
  };
}

/** Keys in words; null for none. */
export const keysInWords = (keys: readonly string[]): string | null =>
  keys.length === 0 ? null : keys.toSorted().join(', ');

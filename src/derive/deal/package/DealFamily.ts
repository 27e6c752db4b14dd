import { groupBy } from '../../../model/groupBy.ts';
import type { Rectangle } from '../../time/tile.ts';
import type { DealValues } from '../dealValues.ts';

/** Deals by what they are linked to, each with its states by its own claims. */
export interface DealFamily {
  /** The states of the parts of a deal, which count from the day that they are known. */
  partsOf(deal: string): readonly Rectangle<DealValues>[];
  /** The states of deals that replace a deal, which count from their start. */
  newerThan(deal: string): readonly Rectangle<DealValues>[];
}

/** The family of these deals, which include the parts of each, and what replaces them, directly or through others. */
export function dealFamily(states: readonly Rectangle<DealValues>[]): DealFamily {
  const parts = groupBy(states, ({ value }) => value.partOf);
  const newer = groupBy(states, ({ value }) => value.supersedes);
  return { partsOf: (deal) => parts.get(deal) ?? [], newerThan: (deal) => newer.get(deal) ?? [] };
}

/** All states on which those of a deal depend, without its own. */
export function statesUnder(deal: string, family: DealFamily): readonly Rectangle<DealValues>[] {
  const parts = new Set(family.partsOf(deal));
  for (const { value } of parts) {
    for (const state of [...family.partsOf(value.deal), ...family.newerThan(value.deal)]) parts.add(state);
  }
  return [...new Set([...family.newerThan(deal), ...parts])];
}

import { groupBy } from '../../model/groupBy.ts';
import type { Judgement } from './Judgement.ts';

/** The surviving entity of a merged one, the person who judged, and why. */
export type Identity = Pick<Judgement, 'by' | 'on' | 'why'> & { readonly into: string };

/**
 * Returns the surviving entity of each merged one by all judgements in their order. The latest judgement on a pair
 * holds; if several hold for one entity, the latest of them. A judgement that would form a cycle is skipped.
 */
export function identities(judgements: readonly Judgement[]): Map<string, Identity> {
  const pairs = groupBy(
    judgements.filter(({ into }) => into !== null),
    ({ target, into }) => [target, into].toSorted().join(' '),
  );
  const held = [...pairs.values()].map((pair) => pair.at(-1)!).filter(({ verdict }) => verdict === 'SAME');
  const inOrder = held.toSorted((one, other) => judgements.indexOf(other) - judgements.indexOf(one));
  const next = new Map<string, Judgement>();
  const last = (key: string): string => (next.has(key) ? last(next.get(key)!.into!) : key);
  for (const judgement of inOrder) {
    const { target, into } = judgement;
    if (!next.has(target) && last(into!) !== target) next.set(target, judgement);
  }
  return new Map([...next].map(([key, { by, on, why }]) => [key, { into: last(key), by, on, why }]));
}

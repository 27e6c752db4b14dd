import { groupBy } from '../../model/groupBy.ts';
import type { Judgement } from './Judgement.ts';

/** The entity that stands for another one, by whose judgement, and why. */
export type Identity = Pick<Judgement, 'by' | 'on' | 'why'> & { readonly into: string };

/**
 * Which entity stands for which, by all judgements in their order: the latest on a pair holds, and of several that hold
 * for one entity the latest. One that would lead in a circle is passed over.
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

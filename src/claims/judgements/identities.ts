import { groupBy } from '../groupBy.ts';
import type { Judgement } from './Judgement.ts';

/**
 * Which entity stands for which, by all judgements in their order: the latest on a pair holds, and of several that hold
 * for one entity the latest. One that would lead in a circle is passed over.
 */
export function identities(judgements: readonly Judgement[]): Map<string, string> {
  const pairs = groupBy(
    judgements.filter(({ into }) => into !== null),
    ({ target, into }) => [target, into].toSorted().join(' '),
  );
  const held = [...pairs.values()].map((pair) => pair.at(-1)!).filter(({ verdict }) => verdict === 'SAME');
  const inOrder = held.toSorted((one, other) => judgements.indexOf(other) - judgements.indexOf(one));
  const next = new Map<string, string>();
  const last = (key: string): string => (next.has(key) ? last(next.get(key)!) : key);
  for (const { target, into } of inOrder) {
    if (!next.has(target) && last(into!) !== target) next.set(target, into!);
  }
  return new Map([...next.keys()].map((key) => [key, last(key)]));
}

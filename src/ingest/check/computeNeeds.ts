import type { Graph } from '../../graph/connect.ts';
import { dealsWithoutParties } from '../../bundle/check/checkParties.ts';
import { keysIn, type Fields, type Reference } from '../../bundle/form/keysIn.ts';
import { completeNeeds, type Open, type OpenReference, type RecordedOn } from '../../bundle/order/completeNeeds.ts';
import { allNeeds, type Needs } from '../../bundle/order/needs.ts';
import type { BroughtKey, ExistingKey } from '../../bundle/check/CheckContext.ts';
import { groupBy } from '../../model/groupBy.ts';
import { keysOf, needsWith, type Incoming } from './Incoming.ts';
import { existingKeys } from './storedKeys.ts';

/** A bundle with all its needs, and what the graph has under the keys in it. */
export interface Resolved extends Incoming {
  readonly known: readonly ExistingKey[];
  /** Refers to something that no bundle declares. */
  readonly isLost: boolean;
}

/**
 * Adds the needs that bundles do not list: the bundles, in the graph or among `all`, that declare what they refer to. Only
 * reads.
 */
export async function computeNeeds(
  graph: Graph,
  items: readonly Incoming[],
  all: readonly Incoming[],
  inGraph: { readonly needs: Needs; readonly recordedOn: RecordedOn },
): Promise<Resolved[]> {
  const listed = needsWith(inGraph.needs, all);
  const among = new Map(all.map((item) => [item.key, keysOf(item)]));
  const written = items.map((item) => ({ item, ...mentionedIn(item) }));
  const inGraphBy = groupBy(
    await existingKeys(
      graph,
      written.flatMap(({ mentioned }) => [...mentioned]),
    ),
    ({ key }) => key,
  );
  const open = written.map(({ item, mentioned, references, shared }): Open<Resolved> => {
    const within = allNeeds(item.key, listed);
    const known = [...mentioned].flatMap((key) => inGraphBy.get(key) ?? []);
    const elsewhere = known
      .filter(({ bundles }) => !bundles.some((bundle) => within.has(bundle)))
      .flatMap(({ key, kind, bundles }) => bundles.map((bundle): BroughtKey => ({ key, kind, bundle })));
    const needed = [...within].flatMap((bundle) => among.get(bundle) ?? []);
    const brought: BroughtKey[] = [
      ...elsewhere.filter(({ bundle }) => !among.has(bundle)),
      ...[...among].flatMap(([bundle, keys]) => keys.map(({ key, kind }) => ({ key, kind, bundle }))),
    ];
    const isSettled = ({ key, kinds }: Reference) => {
      const isIt = (known: Pick<BroughtKey, 'key' | 'kind'>) => known.key === key && kinds.includes(known.kind);
      return needed.some(isIt) || (known.some(isIt) && !elsewhere.some(isIt));
    };
    const openOf = (some: readonly Reference[]) =>
      some.filter((each) => !isSettled(each)).map((each) => broughtBy(each, item, brought));
    const isLost = openOf(references).some(({ bundles }) => bundles.length === 0);
    return [{ ...item, known, isLost }, openOf([...references, ...shared])];
  });
  const days = all.map(({ key, file }) => [key, String((file.written as Fields | null)?.recordedOn)] as const);
  return completeNeeds(open, inGraph.needs, new Map([...inGraph.recordedOn, ...days])).map(withNeeds);
}

/**
 * The keys in a bundle, its references to what it does not declare, and its deals that lack parties, which other bundles
 * may state.
 */
function mentionedIn({ file }: Incoming) {
  const { declarations, references } = keysIn(file.written);
  const own = new Set(declarations.map(({ key }) => key));
  return {
    mentioned: new Set([...declarations, ...references].map(({ key }) => key)),
    references: references.filter(({ key }) => !own.has(key)),
    shared: dealsWithoutParties(file).map(({ key, path }): Reference => ({ key, kinds: ['Deal'], path })),
  };
}

function broughtBy({ key, kinds, path }: Reference, item: Incoming, brought: readonly BroughtKey[]): OpenReference {
  const found = brought.filter((each) => each.key === key && kinds.includes(each.kind) && each.bundle !== item.key);
  return { path, bundles: [...new Set(found.map(({ bundle }) => bundle))] };
}

const withNeeds = (item: Resolved): Resolved => ({
  ...item,
  bundle: item.bundle && { ...item.bundle, needs: item.needs.map(({ key }) => key) },
});

import type { Path } from '../read/bundleFile.ts';
import type { Keyed } from './inOrderOfNeeds.ts';
import type { Need } from './Need.ts';
import { allNeeds, type Needs } from './needs.ts';

/** A reference of a bundle to something that it does not declare. */
export interface OpenReference {
  readonly path: Path;
  /** The bundles that declare it. */
  readonly bundles: readonly string[];
}

/** A bundle with the needs that it lists, and its open references. */
export type Open<Item extends Keyed> = readonly [item: Item, references: readonly OpenReference[]];

/**
 * Adds the bundles that bundles need and do not list. If several bundles declare a thing, a bundle that is needed anyway is
 * enough; otherwise the stored version of the bundle (in `inGraph`) decides, then a bundle that the others need, then the
 * first by key.
 */
export function completeNeeds<Item extends Keyed>(open: readonly Open<Item>[], inGraph: Needs): Item[] {
  const found = new Map(open.map(([{ key, needs }]) => [key, [...needs]]));
  const needs = new Map([...inGraph, ...open.map(([item]) => [item.key, keysOf(item.needs)] as const)]);
  const add = (key: string, need: Need) => {
    found.get(key)!.push(need);
    needs.set(key, keysOf(found.get(key)!));
  };
  // A thing that one bundle declares leaves no choice, so the choices come after all of these.
  for (const isChoice of [false, true]) {
    for (const [{ key }, references] of open) {
      for (const { path, bundles } of references.filter((each) => each.bundles.length > 1 === isChoice)) {
        const within = allNeeds(key, needs);
        if (bundles.some((bundle) => within.has(bundle))) continue;
        const [chosen] = inOrderOfChoice(bundles, needs, { key, former: inGraph.get(key) ?? [] });
        if (chosen !== undefined) add(key, { key: chosen, path });
      }
    }
  }
  return open.map(([item]) => ({ ...item, needs: listedThenSorted(item.needs, found.get(item.key)!) }));
}

function inOrderOfChoice(
  bundles: readonly string[],
  needs: Needs,
  { key, former }: { key: string; former: readonly string[] },
): string[] {
  const rank = (bundle: string) => {
    const within = allNeeds(bundle, needs);
    if (within.has(key)) return 3;
    if (former.includes(bundle)) return 0;
    return bundles.some((other) => other !== bundle && within.has(other)) ? 2 : 1;
  };
  return bundles.toSorted().sort((one, other) => rank(one) - rank(other));
}

const keysOf = (needs: readonly Need[]): string[] => needs.map(({ key }) => key);

const listedThenSorted = (listed: readonly Need[], all: readonly Need[]): Need[] => [
  ...listed,
  ...all.slice(listed.length).sort((one, other) => (one.key < other.key ? -1 : 1)),
];

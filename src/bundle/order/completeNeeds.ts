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

/** The days on which bundles were recorded, by key. */
export type RecordedOn = ReadonlyMap<string, string>;

/**
 * Adds the bundles that bundles need and do not list. If several bundles declare a thing, a bundle that is needed anyway is
 * enough. Otherwise one is chosen, by the first of these that decides: it forms no cycle; the stored version of the bundle
 * (in `inGraph`) needs it; it was recorded first; it needs none of the others; its key.
 */
export function completeNeeds<Item extends Keyed>(
  open: readonly Open<Item>[],
  inGraph: Needs,
  recordedOn: RecordedOn,
): Item[] {
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
        const choice = { key, needs, former: inGraph.get(key) ?? [], recordedOn };
        const [chosen] = inOrderOfChoice(bundles, choice);
        if (chosen !== undefined) add(key, { key: chosen, path });
      }
    }
  }
  return open.map(([item]) => ({ ...item, needs: listedThenSorted(item.needs, found.get(item.key)!) }));
}

interface Choice {
  /** The bundle that needs one of several. */
  readonly key: string;
  readonly needs: Needs;
  /** The needs of its stored version. */
  readonly former: readonly string[];
  readonly recordedOn: RecordedOn;
}

function inOrderOfChoice(bundles: readonly string[], { key, needs, former, recordedOn }: Choice): string[] {
  const ranks = (bundle: string): string => {
    const within = allNeeds(bundle, needs);
    const isLater = bundles.some((other) => other !== bundle && within.has(other));
    const parts = [within.has(key), !former.includes(bundle), recordedOn.get(bundle) ?? '', isLater, bundle];
    return parts.map((part) => (typeof part === 'boolean' ? Number(part) : part)).join(' ');
  };
  return bundles.toSorted((one, other) => (ranks(one) < ranks(other) ? -1 : 1));
}

const keysOf = (needs: readonly Need[]): string[] => needs.map(({ key }) => key);

const listedThenSorted = (listed: readonly Need[], all: readonly Need[]): Need[] => [
  ...listed,
  ...all.slice(listed.length).sort((one, other) => (one.key < other.key ? -1 : 1)),
];

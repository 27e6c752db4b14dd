import { needsOf } from '../check/checkReferences.ts';
import type { BundleFile } from '../read/bundleFile.ts';
import type { Problem } from '../form/problems.ts';

/** A bundle that was read, with its key. */
export interface Keyed {
  readonly key: string;
  readonly file: BundleFile;
}

/**
 * Sorts bundles so that each comes after the bundles that it needs, if these are in the list. Reports cycles of needs.
 */
export function inOrderOfNeeds<Item extends Keyed>(items: readonly Item[]): { ordered: Item[]; problems: Problem[] } {
  const byKey = new Map(items.map((item) => [item.key, item]));
  const ordered = new Set<Item>();
  const problems: Problem[] = [];
  const visit = (item: Item, above: readonly string[]) => {
    if (ordered.has(item)) return;
    for (const { key, path } of needsOf(item.file)) {
      const needed = byKey.get(key);
      if (needed === undefined) continue;
      if ([...above, item.key].includes(key)) {
        const circle = [...above, item.key].slice([...above, item.key].indexOf(key));
        problems.push(
          item.file.problem(
            path,
            `bundles need each other in a cycle: ${[...circle, key].join(' -> ')}; remove one of these needs`,
          ),
        );
      } else {
        visit(needed, [...above, item.key]);
      }
    }
    ordered.add(item);
  };
  for (const item of items) visit(item, []);
  return { ordered: [...ordered], problems };
}

import type { BundleFile } from '../read/bundleFile.ts';
import type { Problem } from '../form/problems.ts';
import type { Need } from './Need.ts';

/** A bundle that was read, with its key and the bundles that it needs. */
export interface Keyed {
  readonly key: string;
  readonly file: BundleFile;
  readonly needs: readonly Need[];
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
    for (const { key, path } of item.needs) {
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

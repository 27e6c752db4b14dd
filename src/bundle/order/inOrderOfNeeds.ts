import { needsOf } from '../check/checkReferences.ts';
import type { BundleFile } from '../read/bundleFile.ts';
import type { Problem } from '../form/problems.ts';

/** A bundle that was read, by its key. */
export interface Keyed {
  readonly key: string;
  readonly file: BundleFile;
}

/** Puts bundles after those that they need, as far as these are among them; tells of bundles that need each other. */
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
        problems.push(item.file.problem(path, `bundles need each other in a circle: ${[...circle, key].join(' -> ')}`));
      } else {
        visit(needed, [...above, item.key]);
      }
    }
    ordered.add(item);
  };
  for (const item of items) visit(item, []);
  return { ordered: [...ordered], problems };
}

import type { BundleFile } from '../read/bundleFile.ts';
import { suggestion } from '../../model/nearest.ts';
import type { KeyKind } from '../../model/keyKinds.ts';
import type { Declaration, Reference } from '../form/keysIn.ts';
import type { Problem } from '../form/problems.ts';
import type { CheckContext } from './CheckContext.ts';
import { listedNeeds } from '../order/Need.ts';
import { aWord, word } from './checkKeys.ts';

/** Everything that a bundle refers to is declared in it or in a bundle that it needs, and has the expected kind. */
export function checkReferences(
  file: BundleFile,
  { declarations, references }: { declarations: readonly Declaration[]; references: readonly Reference[] },
  context: CheckContext,
): Problem[] {
  const kindsOf = new Map<string, Set<KeyKind>>();
  for (const { key, kind } of [...declarations, ...context.keys]) {
    kindsOf.set(key, (kindsOf.get(key) ?? new Set()).add(kind));
  }
  const pool = (kinds: readonly KeyKind[]) => [
    ...[...declarations, ...context.keys].filter(({ kind }) => kinds.includes(kind)).map(({ key }) => key),
    ...kinds.flatMap((kind) => context.pool.get(kind) ?? []),
  ];
  const unknown = references.flatMap(({ key, kinds, path }) => {
    const found = kindsOf.get(key);
    if (found !== undefined && kinds.some((kind) => found.has(kind))) return [];
    const expected = kinds.map(word).join(' or ');
    if (found !== undefined) {
      return [
        file.problem(
          path,
          `${key} is ${[...found].map(aWord).join(' and ')}; expected the key of ${kinds.map(aWord).join(' or ')}`,
        ),
      ];
    }
    return [file.problem(path, `no ${expected} has the key ${key}${suggestion(key, pool(kinds))}`)];
  });
  return [...unknown, ...missingBundles(file, context)];
}

/** The kinds that unknown references may identify. The nearest key is searched among the keys of these kinds. */
export function leadNowhere(
  { declarations, references }: { declarations: readonly Declaration[]; references: readonly Reference[] },
  known: Iterable<{ readonly key: string }>,
): readonly KeyKind[] {
  const keys = new Set([...declarations, ...known].map(({ key }) => key));
  return [...new Set(references.filter(({ key }) => !keys.has(key)).flatMap(({ kinds }) => kinds))];
}

function missingBundles(file: BundleFile, { bundles }: CheckContext): Problem[] {
  return listedNeeds(file).flatMap(({ key, path }) =>
    bundles.has(key)
      ? []
      : [
          file.problem(
            path,
            `the bundle ${key} is neither in the graph nor among these files${suggestion(key, bundles)}`,
          ),
        ],
  );
}

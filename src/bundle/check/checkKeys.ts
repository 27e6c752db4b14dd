import type { BundleFile } from '../read/bundleFile.ts';
import type { KeyKind } from '../../model/keyKinds.ts';
import { itemsOf, type Declaration } from '../form/keysIn.ts';
import type { Problem } from '../form/problems.ts';
import type { CheckContext } from './CheckContext.ts';

/** Documents have their own keys. Any other key identifies one thing only. */
const spaceOf = (kind: KeyKind) => (kind === 'Document' ? 'Document' : 'other');

/** The bundle declares each key once, and the key identifies nothing else in the graph. */
export function checkKeys(
  file: BundleFile,
  { declarations }: { declarations: readonly Declaration[] },
  context: CheckContext,
): Problem[] {
  const first = new Map<string, Declaration>();
  const problems = declarations.flatMap((declaration): Problem[] => {
    const { kind, key, path } = declaration;
    const name = `${spaceOf(kind)} ${key}`;
    const before = first.get(name);
    if (before !== undefined) {
      const { position } = file.problem(before.path, '');
      return [
        file.problem(
          path,
          `the key ${key} is used twice, first for the ${word(before.kind)} at line ${position?.line}`,
        ),
      ];
    }
    first.set(name, declaration);
    const other = context.keys.find(
      (known) => known.key === key && known.kind !== kind && spaceOf(known.kind) === spaceOf(kind),
    );
    return other
      ? [file.problem(path, `the key ${key} already identifies ${aWord(other.kind)}; choose another key`)]
      : [];
  });
  return [...problems, ...changedTypes(file, context)];
}

function changedTypes(file: BundleFile, context: CheckContext): Problem[] {
  return itemsOf(file.written, 'entities').flatMap(({ fields: { key, type }, path }) => {
    const known = context.keys.find((each) => each.kind === 'Entity' && each.key === key)?.entityType;
    if (known === undefined || known === null || typeof type !== 'string' || type === known) return [];
    return [
      file.problem(
        [...path, 'type'],
        `${String(key)} is of type ${known} in the graph, and ${type} here; use the same type, or another key`,
      ),
    ];
  });
}

export const word = (kind: KeyKind): string => kind.toLowerCase();

/** `a deal`, `an entity`. */
export const aWord = (kind: KeyKind): string => `${/^[AEIO]/.test(kind) ? 'an' : 'a'} ${word(kind)}`;

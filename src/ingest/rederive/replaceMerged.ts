import type { AnyStates } from '../../bundle/claim.ts';
import { entityPathsOf } from '../../bundle/form/keyFields.ts';
import type { SubjectType } from '../../model/keyKinds.ts';

/** Returns the fields of a claim with every merged key replaced by the key that it resolves to. */
export function replaceMerged(
  type: SubjectType,
  states: AnyStates,
  resolvesTo: ReadonlyMap<string, string>,
  paths = entityPathsOf(type),
): AnyStates {
  if (resolvesTo.size === 0) return states;
  return paths.reduce<unknown>((value, path) => replacedAt(value, path), states) as AnyStates;

  function replacedAt(value: unknown, path: readonly string[]): unknown {
    if (Array.isArray(value))
      return once(
        value.map((item) => replacedAt(item, path)),
        path,
      );
    const [name, ...rest] = path;
    if (name === undefined) return typeof value === 'string' ? (resolvesTo.get(value) ?? value) : value;
    if (value === null || typeof value !== 'object' || !(name in value)) return value;
    return { ...value, [name]: replacedAt((value as Readonly<Record<string, unknown>>)[name], rest) };
  }
}

/** A list with both keys of one entity keeps one of them. */
function once(items: readonly unknown[], [name]: readonly string[]): unknown[] {
  const keyIn = (item: unknown) => (name === undefined ? item : (item as Readonly<Record<string, unknown>>)[name]);
  return items.filter((item, index) => items.findIndex((other) => keyIn(other) === keyIn(item)) === index);
}

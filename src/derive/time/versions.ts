import { canonicalJson } from '../../model/canonicalJson.ts';
import { covers, tile, type Rectangle } from './tile.ts';

/** A part of a subject, such as a party or an amount, with the rectangle of the two axes in which it stays the same. */
export type Version<Part> = Part & Omit<Rectangle<Part>, 'value'>;

/**
 * The parts of all states, each once for every rectangle in which it holds: a party that stays while the amount changes is
 * one version.
 */
export function versionsOf<Value, Part extends object>(
  states: readonly Rectangle<Value>[],
  partsOf: (value: Value) => readonly Part[],
): Version<Part>[] {
  const found = new Map<string, { part: Part; holding: Rectangle<Value>[] }>();
  for (const state of states) {
    for (const part of partsOf(state.value)) {
      const identity = canonicalJson(part);
      const known = found.get(identity) ?? { part, holding: [] };
      known.holding.push(state);
      found.set(identity, known);
    }
  }
  return [...found.values()].flatMap(({ part, holding }) =>
    joined(holding).map(({ validFrom, validTo, knownFrom, knownTo }) => ({
      ...part,
      ...{ validFrom, validTo, knownFrom, knownTo },
    })),
  );
}

/** The same area in as few rectangles as `tile` needs. */
function joined(holding: readonly Rectangle<unknown>[]): Rectangle<true>[] {
  const ends = (from: 'validFrom' | 'knownFrom', to: 'validTo' | 'knownTo') =>
    holding.flatMap((each) => [each[from], each[to] ?? []].flat());
  const validDays = ends('validFrom', 'validTo');
  return tile(
    ends('knownFrom', 'knownTo'),
    () => validDays,
    (valid, known) => (holding.some((each) => covers(each, valid, known)) ? true : undefined),
  );
}

type Ends = Pick<Rectangle<unknown>, 'validTo' | 'knownTo'>;

/** Whether it holds in the present, by everything known. */
const isPresent = ({ validTo, knownTo }: Ends): boolean => validTo === null && knownTo === null;

/** The type of a relationship: prefixed with WAS_ if it holds only in the past. */
export const typeOf = (type: string, ends: Ends): string => (isPresent(ends) ? type : `WAS_${type}`);

/** The label of a node: prefixed with Was if it holds only in the past. */
export const labelOf = (label: string, ends: Ends): string => (isPresent(ends) ? label : `Was${label}`);

import { canonicalJson } from '../../model/canonicalJson.ts';
import { ascending } from '../choice/choose.ts';

/** A rectangle of the two time axes, in days, half-open; null if it does not end. */
export interface Rectangle<Value> {
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly knownFrom: string;
  readonly knownTo: string | null;
  readonly value: Value;
}

export const covers = (rectangle: Rectangle<unknown>, valid: string, known: string): boolean =>
  rectangle.validFrom <= valid &&
  (rectangle.validTo === null || valid < rectangle.validTo) &&
  coversKnown(rectangle, known);

export const coversKnown = ({ knownFrom, knownTo }: Rectangle<unknown>, known: string): boolean =>
  knownFrom <= known && (knownTo === null || known < knownTo);

/**
 * Covers the known quadrant with as few rectangles as its order allows: it is cut at every day on which something may
 * change, evaluated at the corner of each piece, equal neighbours joined, first along the valid axis, then along the
 * known one. `valueAt` returns undefined if nothing holds.
 */
export function tile<Value>(
  knownDays: Iterable<string>,
  validDaysAt: (known: string) => Iterable<string>,
  valueAt: (valid: string, known: string) => Value | undefined,
): Rectangle<Value>[] {
  const done: Rectangle<Value>[] = [];
  let open = new Map<string, Rectangle<Value>>();
  for (const [knownFrom, knownTo] of spans(knownDays)) {
    const next = new Map<string, Rectangle<Value>>();
    for (const column of columns(validDaysAt(knownFrom), (valid) => valueAt(valid, knownFrom))) {
      const identity = canonicalJson(column);
      const before = open.get(identity);
      next.set(identity, before ? { ...before, knownTo } : { ...column, knownFrom, knownTo });
    }
    done.push(...[...open].filter(([identity]) => !next.has(identity)).map(([, rectangle]) => rectangle));
    open = next;
  }
  return [...done, ...open.values()].sort(
    (one, other) => ascending(one.knownFrom, other.knownFrom) || ascending(one.validFrom, other.validFrom),
  );
}

type Column<Value> = Pick<Rectangle<Value>, 'validFrom' | 'validTo' | 'value'>;

function columns<Value>(days: Iterable<string>, valueAt: (valid: string) => Value | undefined): Column<Value>[] {
  const found: Column<Value>[] = [];
  for (const [validFrom, validTo] of spans(days)) {
    const value = valueAt(validFrom);
    const last = found.at(-1);
    if (value === undefined) continue;
    if (last?.validTo === validFrom && canonicalJson(last.value) === canonicalJson(value)) {
      found[found.length - 1] = { ...last, validTo };
    } else {
      found.push({ validFrom, validTo, value });
    }
  }
  return found;
}

/** The spans between days; the last one does not end. */
function spans(days: Iterable<string>): [string, string | null][] {
  const sorted = [...new Set(days)].sort();
  return sorted.map((day, index) => [day, sorted[index + 1] ?? null]);
}

import type { DateInterval } from '../../model/dateInterval.ts';

type Spread<Name extends string> = { readonly [part in `${Name}${'From' | 'To' | 'Precision'}`]: string | null };

/** An interval as three properties of one name: `dateFrom dateTo datePrecision`. */
export function intervalProperties<Name extends string>(
  name: Name,
  interval: DateInterval | null | undefined,
): Spread<Name> {
  return {
    [`${name}From`]: interval?.from ?? null,
    [`${name}To`]: interval?.to ?? null,
    [`${name}Precision`]: interval?.precision ?? null,
  } as Spread<Name>;
}

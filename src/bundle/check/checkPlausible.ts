import { isDay, parseDateInterval, sortDayOf } from '../../model/dateInterval.ts';
import { isDecimal, largestAmount, largestAmountOf } from '../../model/money.ts';
import type { BundleFile, Path } from '../read/bundleFile.ts';
import { itemsOf, type Fields } from '../form/keysIn.ts';
import type { Problem } from '../form/problems.ts';
import { partsOf } from './checkFields.ts';

/** Values that fit their fields but cannot be true together. */
export function checkPlausible(file: BundleFile): Problem[] {
  const claims = claimsIn(file, 'deals');
  return [
    ...claims.flatMap(({ fields, path }) => [...sameBasis(file, fields, path), ...tooLarge(file, fields, path)]),
    ...percentages(file),
    ...notYet(file),
  ];
}

interface Part {
  readonly fields: Fields;
  readonly path: Path;
}

const claimsIn = (file: BundleFile, list: string): Part[] =>
  itemsOf(file.written, list).flatMap(({ fields, path }) => partsOf(fields.claims, [...path, 'claims']));

/** A document states one amount of a basis for a deal; of a scope it may state another. */
function sameBasis(file: BundleFile, { amounts }: Fields, path: Path): Problem[] {
  const seen = new Set<string>();
  return partsOf(amounts, [...path, 'amounts']).flatMap(({ fields: { basis, scope, estimatedBy }, path: at }) => {
    const name = JSON.stringify([basis, scope, estimatedBy]);
    if (typeof basis !== 'string' || !seen.has(name)) {
      seen.add(name);
      return [];
    }
    const advice = 'keep one, or state in scope what the other one counts; a converted figure belongs in reportedAs';
    return [file.problem(at, `a second amount of the basis ${basis} in one claim: ${advice}`)];
  });
}

/** A share is in the currency of the amounts of its claim, and no larger than an amount may be. */
function tooLarge(file: BundleFile, fields: Fields, path: Path): Problem[] {
  const [currency = 'USD'] = partsOf(fields.amounts, []).flatMap(({ fields: amount }) => amount.currency ?? []);
  const most = largestAmountOf(String(currency));
  return ['payers', 'payees'].flatMap((side) =>
    partsOf(fields[side], [...path, side]).flatMap(({ fields: { share }, path: at }) =>
      typeof share === 'string' && isDecimal(share) && Number(share) > most && Number(share) <= largestAmount
        ? [file.problem([...at, 'share'], `a share is at most ${most} ${String(currency)}; count the zeros`)]
        : [],
    ),
  );
}

/** Percentages of a whole: quantities of deals, and shares of revenue. Those of a change may be any. */
function percentages(file: BundleFile): Problem[] {
  const quantities = claimsIn(file, 'deals')
    .flatMap(({ fields, path }) => partsOf(fields.quantities, [...path, 'quantities']))
    .filter(({ fields }) => fields.unit === 'PERCENT');
  const shares = itemsOf(file.written, 'observations')
    .filter(({ fields }) => fields.metric === 'REVENUE_SHARE' && fields.unit === 'PERCENT')
    .flatMap(({ fields, path }) => partsOf(fields.claims, [...path, 'claims']));
  return [...quantities, ...shares].flatMap(({ fields, path }) =>
    ['value', 'min', 'max'].flatMap((name) => {
      const figure = fields[name];
      if (typeof figure !== 'string' || !isDecimal(figure) || (Number(figure) >= 0 && Number(figure) <= 100)) return [];
      return [file.problem([...path, name], `"${figure}": expected a percentage from 0 to 100`)];
    }),
  );
}

/** What a bundle records had happened by the day on which it was written. */
function notYet(file: BundleFile): Problem[] {
  const { recordedOn } = (file.written ?? {}) as Fields;
  if (typeof recordedOn !== 'string' || !isDay(recordedOn)) return [];
  const completed = claimsIn(file, 'deals').filter(({ fields }) => fields.stage === 'COMPLETED');
  const days = [
    ...itemsOf(file.written, 'documents').map((part) => ({ ...part, name: 'publishedOn', what: 'a document' })),
    ...completed.map((part) => ({ ...part, name: 'date', what: 'a completed deal' })),
  ];
  return days.flatMap(({ fields, path, name, what }) => {
    const written = fields[name];
    const interval = typeof written === 'string' ? parseDateInterval(written) : null;
    const isRefused = name === 'publishedOn' && interval?.to === null;
    if (interval === null || isRefused || sortDayOf(interval) <= recordedOn) return [];
    return [
      file.problem(
        [...path, name],
        `${what} of ${String(written)} is later than the recordedOn of its bundle, ${recordedOn}: correct one of the two`,
      ),
    ];
  });
}

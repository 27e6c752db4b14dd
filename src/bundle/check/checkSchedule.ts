import { isDecimal, minorDigits, toMajorUnits, toMinorUnits } from '../../model/money.ts';
import type { BundleFile, Path } from '../read/bundleFile.ts';
import { itemsOf, type Fields } from '../form/keysIn.ts';
import type { Problem } from '../form/problems.ts';
import { scheduledOf } from '../scheduledOf.ts';
import { partsOf } from './checkFields.ts';

/** A schedule divides an amount of its claim, and not more than that. */
export function checkSchedule(file: BundleFile): Problem[] {
  return itemsOf(file.written, 'deals').flatMap(({ fields: { claims }, path }) =>
    partsOf(claims, [...path, 'claims']).flatMap((claim) =>
      claim.fields.schedule === undefined ? [] : scheduleIn(file, claim.fields, claim.path),
    ),
  );
}

function scheduleIn(file: BundleFile, { schedule, amounts }: Fields, path: Path): Problem[] {
  const at = [...path, 'schedule'];
  const of = scheduledOf(partsOf(amounts, [...path, 'amounts']).map(({ fields }) => fields));
  const currency = String(of?.['currency']);
  if (of === undefined || minorDigits(currency) === null) {
    const advice = 'state in amounts, in the same claim, the CONTRACT_VALUE, COMMITTED or CAP with its currency';
    return [file.problem(at, `a schedule divides the amount of its claim, which is missing: ${advice}`, true)];
  }
  const payments = partsOf(schedule, at).flatMap(({ fields, path: place }) => {
    const written = fields['amount'];
    if (typeof written !== 'string' || !isDecimal(written)) return [];
    return [{ written, place: [...place, 'amount'], minor: toMinorUnits(written, currency) }];
  });
  const broken = payments.filter(({ minor }) => minor === null);
  if (broken.length > 0) {
    return broken.map(({ written, place }) =>
      file.problem(place, `${written} has more decimals than ${currency}: write it in full units`),
    );
  }
  const sum = payments.reduce((total, { minor }) => total + minor!, 0n);
  const most = mostOf(of, currency);
  if (most === null || sum <= most) return [];
  const [all, whole] = [sum, most].map((minor) => `${toMajorUnits(minor, currency)} ${currency}`);
  const advice = 'correct a payment or the amount, or leave out what is not a part of it';
  return [file.problem(at, `the payments are ${all} together, more than the amount of ${whole}: ${advice}`, true)];
}

/** The upper bound of an amount as it is written, in minor units. */
function mostOf({ value, max, qualifier }: Fields, currency: string): bigint | null {
  const bound = max ?? (qualifier === 'AT_LEAST' ? undefined : value);
  return typeof bound === 'string' && isDecimal(bound) ? toMinorUnits(bound, currency) : null;
}

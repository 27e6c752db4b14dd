import type { Bundle } from '../../model/bundle.ts';
import { toMajorUnits } from '../../model/money.ts';
import { figures, type Figure } from '../../derive/choice/figures.ts';
import { formatAmount, formatBounds, formatFigure, formatMoney } from '../../derive/text/format.ts';

type DealClaim = Bundle['deals'][number]['claims'][number];
type Amount = NonNullable<DealClaim['amounts']>[number];

/** Claims that can be right and seldom are: the number of shares times the price of one is another sum than the amount. */
export function doubts({ deals }: Pick<Bundle, 'deals'>): string[] {
  return deals.flatMap(({ key, kind, claims }) =>
    // What the holder of a warrant pays for a share says nothing of the amount.
    kind === 'Warrant'
      ? []
      : claims.flatMap((claim) => doubtsOf(claim).map((doubt) => `look again at ${key}: ${doubt}`)),
  );
}

function doubtsOf({ amounts = [], quantities = [], pricePerShare: price }: DealClaim): string[] {
  const counted = quantities.filter(({ unit, of, min, max }) => unit === 'SHARE' && of === null && min && min === max);
  const [count, ...others] = counted;
  if (count === undefined || others.length > 0 || price === undefined) return [];
  // Twelve digits hide what a product of decimals gains in binary.
  const times = (figure: string | null) =>
    figure === null ? null : String(Number((Number(figure) * Number(count.min)).toPrecision(12)));
  const [min, max] = [times(price.min), times(price.max)];
  if (min === null || max === null) return [];
  const product: Figure = { min, max, qualifier: 'ABOUT' };
  const inWords = (figure: string) => formatMoney(figure, price.currency);
  const of = `${formatFigure(count)} at ${formatBounds(price, inWords, '')} are ${formatBounds(product, inWords, '')}`;
  return amounts
    .filter(
      (amount) => isWhole(amount) && amount.currency === price.currency && !figures.agree(inMajor(amount), product),
    )
    .map((amount) => `${of}, and the amount is ${formatAmount(amount)}`);
}

/** Counts the whole of the deal alone. */
const isWhole = ({ basis, scope }: Amount): boolean =>
  scope === undefined && ['CONTRACT_VALUE', 'COMMITTED', 'PAID'].includes(basis);

function inMajor({ min, max, currency, qualifier }: Amount): Figure {
  const major = (minor: string | null) => (minor === null ? null : toMajorUnits(BigInt(minor), currency!));
  return { min: major(min), max: major(max), qualifier };
}

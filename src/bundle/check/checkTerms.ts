import { parseDateInterval } from '../../model/dateInterval.ts';
import type { BundleFile, Path } from '../read/bundleFile.ts';
import { itemsOf, type Fields } from '../form/keysIn.ts';
import type { Problem } from '../form/problems.ts';
import { partsOf } from './checkFields.ts';

/** The kinds of deals that have a term, and the field for other kinds. */
const termsOf: Readonly<Record<string, { readonly kinds: readonly string[]; readonly instead?: string }>> = {
  maturity: { kinds: ['Loan'], instead: 'a contract ends on its end, and payment is expected when it is due' },
  rate: { kinds: ['Loan'] },
  secured: { kinds: ['Loan'] },
  security: { kinds: ['Loan'] },
  useOfProceeds: { kinds: ['Loan', 'Investment'] },
  pricePerShare: { kinds: ['Investment', 'Warrant', 'Acquisition', 'ShareSale'] },
};

/** Terms belong to kinds of deals that have them, and do not contradict each other within a claim. */
export function checkTerms(file: BundleFile): Problem[] {
  return itemsOf(file.written, 'deals').flatMap(({ fields: { kind, claims }, path }) =>
    partsOf(claims, [...path, 'claims']).flatMap((claim) => [
      ...ofOtherKinds(file, claim, [kind, claim.fields.kind]),
      ...contradictions(file, claim),
    ]),
  );
}

/** `a Loan, a Lease or an Investment`. */
const listOf = (kinds: readonly string[]): string =>
  kinds
    .map((kind) => `${/^[AEIO]/.test(kind) ? 'an' : 'a'} ${kind}`)
    .join(', ')
    .replace(/, (?!.*, )/, ' or ');

interface Part {
  readonly fields: Fields;
  readonly path: Path;
}

function ofOtherKinds(file: BundleFile, { fields, path }: Part, kinds: readonly unknown[]): Problem[] {
  return Object.entries(termsOf).flatMap(([name, term]) => {
    if (fields[name] === undefined || kinds.some((kind) => term.kinds.includes(String(kind)))) return [];
    const hint = term.instead === undefined ? '' : `: ${term.instead}`;
    return [file.problem([...path, name], `only ${listOf(term.kinds)} has the field ${name}${hint}`, true)];
  });
}

function contradictions(file: BundleFile, { fields, path }: Part): Problem[] {
  const { secured, security, start, end } = fields;
  const unsecured =
    security !== undefined && String(secured) === 'false'
      ? [file.problem([...path, 'secured'], 'a loan with a security is secured: remove one of the two')]
      : [];
  const [first, last] = [start, end].map((day) => (typeof day === 'string' ? parseDateInterval(day) : null));
  const backward =
    first?.from && last?.to && first.from > last.to
      ? [file.problem([...path, 'end'], `the term ends before it starts on ${String(start)}: correct one of the two`)]
      : [];
  return [...unsecured, ...backward];
}

import type { AmountBasis } from '../model/vocabulary.ts';

const bases: readonly unknown[] = ['CONTRACT_VALUE', 'COMMITTED', 'CAP'] satisfies AmountBasis[];

/** The amount of a claim of which a schedule gives the payments: the first one of the deal alone that is not a past one. */
export const scheduledOf = <Written extends { readonly basis?: unknown; readonly scope?: unknown }>(
  amounts: readonly Written[],
): Written | undefined => amounts.find(({ basis, scope }) => bases.includes(basis) && scope === undefined);

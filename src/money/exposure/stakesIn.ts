import { dealKinds } from '../../model/dealKinds.ts';
import type { ExposedDeal } from './ExposedDeal.ts';

/** In the order of an answer. */
export const exposureRoles = [
  'SUPPLIER',
  'INVESTOR',
  'LENDER',
  'SECURED_LENDER',
  'GUARANTOR',
  'BENEFICIARY',
  'AWAITS_FUNDING',
] as const;

export type ExposureRole = (typeof exposureRoles)[number];

/** What a deal puts at stake: for those on one side of it, in a role. */
export interface Stake {
  readonly role: ExposureRole;
  /** Whether those who pay have it, or those who are paid. */
  readonly pays: boolean;
  /** Whether the other side is the one that cannot pay. Guarantors and buyers of shares deal with someone else. */
  readonly isDirect: boolean;
}

/** What a deal puts at stake if some parties cannot pay; `partIn` finds who has it. */
export function stakesIn({ kind, isCompleted, isBinding, isSecured, ...deal }: ExposedDeal): Stake[] {
  const { family, isAtRisk, isContingent } = dealKinds[kind];
  const stakes: (Stake | false)[] = [
    family === 'COMMERCIAL' && !isCompleted && { role: 'SUPPLIER', pays: false, isDirect: true },
    isAtRisk && { role: funderOf(kind, isSecured), pays: true, isDirect: true },
    family === 'TRANSFER' && deal.isAboutShares && { role: 'INVESTOR', pays: true, isDirect: false },
    isContingent && deal.isBacked && !isCompleted && { role: 'GUARANTOR', pays: true, isDirect: false },
    isContingent && !isCompleted && { role: 'BENEFICIARY', pays: false, isDirect: true },
    isAtRisk && isBinding && !isCompleted && { role: 'AWAITS_FUNDING', pays: false, isDirect: true },
  ];
  return stakes.filter((stake) => stake !== false);
}

const funderOf = (kind: ExposedDeal['kind'], isSecured: boolean): ExposureRole =>
  kind !== 'Loan' ? 'INVESTOR' : isSecured ? 'SECURED_LENDER' : 'LENDER';

import { toMinorUnits } from '../../model/money.ts';
import { partyRoles } from '../../model/dealKinds.ts';
import type { PartyRole } from '../../model/vocabulary.ts';
import type { Claim, DealStates, Amount } from '../../bundle/claim.ts';
import { choose } from '../choice/choose.ts';
import { chooseParties, unitsKnownOn } from './chooseParties.ts';
import { figures } from '../choice/figures.ts';
import type { DealContext } from '../context.ts';
import type { Disagreement } from '../choice/disagreements.ts';

export interface DealParty {
  readonly entity: string;
  readonly role: PartyRole;
  /** Its own part of the amount in minor units of the currency of the leading amount; null if no source states it. */
  readonly share: string | null;
  /** Of a sponsor: the payers behind which it is. Empty if several pay and none is known as a unit of it. */
  readonly behind?: readonly string[];
}

/** Roles without a part of the money and without a rule of their own. */
const otherFields = ['leads', 'arrangers', 'suppliersBehind', 'users'] as const;

/** The parties of a deal and their roles, on one day of the known axis. */
export function dealParties(
  claims: readonly Claim<DealStates>[],
  amount: Amount | null,
  context: DealContext,
  known: string,
): { parties: DealParty[]; disagreements: Disagreement[] } {
  const isUnitOf = unitsKnownOn(context, known);
  const payers = chooseParties(claims, 'payers', context, known);
  const payees = chooseParties(claims, 'payees', context, known);
  const participants = chooseParties(claims, 'participants', context, known);
  const named = chooseParties(claims, 'sponsors', context, known);
  const sponsors = [...new Set([...payers.sponsors, ...named.entities])].filter(
    (entity) => !payers.entities.includes(entity),
  );
  const others = otherFields.map((field) => ({
    role: partyRoles[field],
    ...chooseParties(claims, field, context, known),
  }));
  const behind = (sponsor: string): readonly string[] => {
    const units = payers.entities.filter((payer) => isUnitOf(payer, sponsor));
    return units.length > 0 || payers.entities.length > 1 ? units : payers.entities;
  };
  const shareOf = (field: 'payers' | 'payees', entity: string) => chooseShare(claims, field, entity, amount, context);
  return {
    parties: [
      ...payers.entities.map((entity) => party(entity, 'PAYER', shareOf('payers', entity))),
      ...payees.entities.map((entity) => party(entity, 'PAYEE', shareOf('payees', entity))),
      ...participants.entities.map((entity) => party(entity, 'PARTICIPANT')),
      ...sponsors.map((entity) => ({ ...party(entity, 'SPONSOR'), behind: behind(entity) })),
      ...others.flatMap(({ role, entities }) => entities.map((entity) => party(entity, role))),
    ],
    disagreements: [payers, payees, participants, named, ...others].flatMap(({ disagreements }) => disagreements),
  };
}

const party = (entity: string, role: PartyRole, share: string | null = null): DealParty => ({ entity, role, share });

/** Shares are written in the currency of the amounts of their claim; one in another currency cannot be compared. */
function chooseShare(
  claims: readonly Claim<DealStates>[],
  field: 'payers' | 'payees',
  entity: string,
  amount: Amount | null,
  { lineage }: DealContext,
): string | null {
  const stated = claims.flatMap((claim) => {
    const share = claim.states[field]?.find((party) => party.entity === entity)?.share;
    const currency = claim.states.amounts?.find((each) => each.currency !== null)?.currency ?? amount?.currency;
    const minor = share && currency && currency === amount?.currency ? toMinorUnits(share, currency) : null;
    if (minor === null) return [];
    return [{ claim, value: { min: minor.toString(), max: minor.toString(), qualifier: 'EXACT' as const } }];
  });
  return choose(stated, figures, lineage)?.value.min ?? null;
}

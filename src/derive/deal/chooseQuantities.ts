import type { Claim, DealStates, Quantity } from '../../bundle/claim.ts';
import { groupBy } from '../../model/groupBy.ts';
import { foldName } from '../../model/foldName.ts';
import { choose } from '../choice/choose.ts';
import { quantities } from '../choice/comparisons.ts';
import { disagreementsOn } from '../choice/disagreements.ts';
import type { Lineage } from '../choice/countIndependent.ts';
import { withinStage } from '../choice/withinStage.ts';

/** Chooses one quantity for each thing counted, which its unit and, if stated, its words identify. */
export function chooseQuantities(claims: readonly Claim<DealStates>[], lineage: Lineage) {
  const stated = claims.flatMap((claim) => (claim.states.quantities ?? []).map((value) => ({ claim, value })));
  const things = groupBy(stated, ({ value }) => thing(value));
  const chosen = [...things.keys()].sort().flatMap((each) => choose(things.get(each) ?? [], quantities, lineage) ?? []);
  return {
    quantities: chosen.map(({ value }) => value),
    disagreements: chosen.flatMap((choice) =>
      disagreementsOn(withinStage(choice), { ...quantities, field: `quantities.${thing(choice.value)}` }),
    ),
  };
}

/** Names a quantity among those of its deal. */
export const thing = ({ unit, of }: Quantity): string => (of === null ? unit : `${unit} ${foldName(of)}`);

import type { Claim, DealStates, Quantity } from '../../bundle/claim.ts';
import { groupBy } from '../../model/groupBy.ts';
import { foldName } from '../../model/foldName.ts';
import { ascending, choose, type Stated } from '../choice/choose.ts';
import { quantities, type FieldForm } from '../choice/comparisons.ts';
import { figures } from '../choice/figures.ts';
import { disagreementsOn } from '../choice/disagreements.ts';
import type { Lineage } from '../choice/countIndependent.ts';
import { withinStage } from '../choice/withinStage.ts';

/**
 * Chooses one quantity for each thing counted, which its unit and, if stated, its words identify. One figure that
 * claims give for two things, none for both, is one quantity: they contradict each other on what is counted.
 */
export function chooseQuantities(claims: readonly Claim<DealStates>[], lineage: Lineage) {
  const stated = claims.flatMap((claim) => (claim.states.quantities ?? []).map((value) => ({ claim, value })));
  const groups = joined([...groupBy(stated, ({ value }) => thing(value)).values()]);
  const choices = groups
    .toSorted(([one], [other]) => ascending(thing(one!.value), thing(other!.value)))
    .map((some) => ({ some, choice: choose(some, things, lineage) }));
  return {
    quantities: choices.flatMap(({ choice }) => choice?.value ?? []),
    disagreements: choices.flatMap(({ some, choice }) => {
      const field = `quantities.${thing((choice ?? some[0]!).value)}`;
      return disagreementsOn(choice && withinStage(choice), some, { ...things, field });
    }),
  };
}

/** Names a quantity among those of its deal. */
export const thing = ({ unit, of }: Quantity): string => (of === null ? unit : `${unit} ${foldName(of)}`);

/** Two quantities can both be true only if they count one thing, more exactly named or less. */
const things: FieldForm<Quantity> = {
  ...quantities,
  agree: (one, other) => isOneThing(one, other) && quantities.agree(one, other),
  narrower: (one, than) => isOneThing(one, than) && figures.narrower(one, than),
};

function isOneThing(one: Quantity, other: Quantity): boolean {
  const [words, others] = [foldName(one.of ?? ''), foldName(other.of ?? '')];
  return one.unit === other.unit && (words.includes(others) || others.includes(words));
}

type Group = readonly Stated<Quantity>[];

/** Puts groups together that state one figure of countable things and have no claim in common. */
function joined(groups: readonly Group[]): Group[] {
  return groups.reduce<Group[]>((done, group) => {
    const alike = done.filter((other) => isSameFigure(group, other));
    return [...done.filter((other) => !alike.includes(other)), [...alike.flat(), ...group]];
  }, []);
}

const counted: readonly Quantity['unit'][] = ['CHIP', 'RACK', 'COUNT'];

/** Smaller figures can be equal by chance. */
const least = 100;

function isSameFigure(one: Group, other: Group): boolean {
  const claims = new Set(one.map(({ claim }) => claim.key));
  if (other.some(({ claim }) => claims.has(claim.key))) return false;
  const counts = new Set(one.flatMap(({ value }) => countOf(value) ?? []));
  return other.some(({ value }) => counts.has(countOf(value) ?? NaN));
}

function countOf({ unit, min, max }: Quantity): number | null {
  const figure = Number(min ?? max);
  return counted.includes(unit) && figure >= least ? figure : null;
}

import type { AnyStates } from '../../bundle/claim.ts';

type Party = { readonly entity: string };

const partyLists = ['payers', 'payees', 'participants', 'sponsors', 'involves'];
const keyLists = ['forCapacity', 'about'];
const keys = ['from', 'to', 'of', 'towards', 'speaker'];

/** What a claim states, with every merged entity replaced by the one that stands for it. */
export function resolved(states: AnyStates, standsFor: ReadonlyMap<string, string>): AnyStates {
  if (standsFor.size === 0) return states;
  const survivor = (key: string) => standsFor.get(key) ?? key;
  const fields = Object.entries(states).map(([name, value]: [string, unknown]) => {
    if (keys.includes(name)) return [name, survivor(value as string)];
    if (keyLists.includes(name)) return [name, [...new Set((value as string[]).map(survivor))]];
    if (partyLists.includes(name)) return [name, once((value as Party[]).map(replaced))];
    return [name, value];
  });
  return Object.fromEntries(fields) as AnyStates;

  function replaced(party: Party): Party {
    return { ...party, entity: survivor(party.entity) };
  }
}

/** An account that names both keys of one entity names it once. */
const once = (parties: readonly Party[]): Party[] =>
  parties.filter(({ entity }, index) => parties.findIndex((other) => other.entity === entity) === index);

import type { Amount } from '../../src/bundle/claim.ts';
import type { Bundle } from '../../src/model/bundle.ts';
import { parseDateInterval, type DateInterval } from '../../src/model/dateInterval.ts';
import { dealKinds, type DealKind } from '../../src/model/dealKinds.ts';
import { Binding, Stage } from '../../src/model/vocabulary.ts';
import { issueOn } from './documents.ts';
import { below, normal, pick, type Random } from './random.ts';
import type { Size } from './sizes.ts';
import { day, days } from './words.ts';

type DealClaim = Bundle['deals'][number]['claims'][number];
export type Parties = Pick<DealClaim, 'payers' | 'payees' | 'participants' | 'sponsors' | 'involves'>;

/** What a document of an issue says of a deal. */
export interface Account {
  readonly issue: number;
  readonly states: Omit<DealClaim, 'sources'>;
}

/**
 * Gives three entities their roles: the one that pays, the one that is paid, and one that pays too, sponsors, is the target or
 * issuer, or has no role.
 */
export function rolesOf(kind: DealKind, next: Random, [from, to, third]: readonly [string, string, string]): Parties {
  const { needs } = dealKinds[kind];
  const one = (entity: string) => [{ entity }];
  if (needs.includes('participants')) return { participants: [{ entity: from }, { entity: to }] };
  const extra = next();
  const role = needs.includes('TARGET') ? 'TARGET' : needs.includes('ISSUER') ? 'ISSUER' : null;
  return {
    payers: [...one(from), ...(extra < 0.1 ? one(third) : [])],
    payees: one(to),
    ...(extra >= 0.1 && extra < 0.13 && { sponsors: one(third) }),
    ...(role !== null && { involves: [{ role, entity: third }] }),
  };
}

/**
 * One account of a deal, and a second one three times in ten. The second is published later; a third of them see another
 * amount, another third a later stage.
 */
export function accountsOf(size: Size, next: Random, kind: DealKind, parties: Parties): Account[] {
  const on = below(next, days);
  const stage = below(next, Stage.options.length);
  const first: Account['states'] = {
    ...parties,
    amounts: [amountOf(next)],
    date: dateOf(next, on),
    stage: Stage.options[stage]!,
    binding: pick(next, Binding.options),
    ...(dealKinds[kind].family === 'COMMERCIAL' && next() < 0.3 && { quantities: [quantityOf(next)] }),
  };
  const account = (day: number, states: Account['states']) => ({ issue: issueOn(size, day + below(next, 30)), states });
  if (next() >= 0.3) return [account(on, first)];
  const later = Math.min(days - 1, on + 60 + below(next, 200));
  const other = next();
  const second = {
    ...first,
    ...(other < 1 / 3 && { amounts: [amountOf(next)] }),
    ...(other > 2 / 3 && { stage: Stage.options[Math.min(stage + 1, 4)]!, date: dateOf(next, later) }),
  };
  return [account(on, first), account(later, second)];
}

/** Mostly a day, else its quarter. */
function dateOf(next: Random, number: number): DateInterval {
  const iso = day(number);
  const quarter = `${iso.slice(0, 4)}-Q${Math.ceil(Number(iso.slice(5, 7)) / 3)}`;
  return parseDateInterval(next() < 0.9 ? iso : quarter)!;
}

/** Log-normal with a median of 20 million; some in yen, some undisclosed. */
function amountOf(next: Random): Amount {
  const chance = next();
  const minor = String(Math.round(20e8 * Math.exp(1.8 * normal(next))));
  const basis = 'COMMITTED';
  if (chance < 0.15) return { min: null, max: null, currency: null, qualifier: 'UNDISCLOSED', basis };
  return { min: minor, max: minor, currency: chance < 0.25 ? 'JPY' : 'USD', qualifier: 'EXACT', basis };
}

function quantityOf(next: Random) {
  const value = String(10 * (1 + below(next, 500)));
  return { min: value, max: value, unit: pick(next, ['MW', 'CHIP'] as const), qualifier: 'EXACT' as const, of: null };
}

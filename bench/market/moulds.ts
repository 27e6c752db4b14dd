import type { Bundle } from '../../src/model/bundle.ts';
import { dealKinds, DealKind } from '../../src/model/dealKinds.ts';
import { accountsOf, rolesOf, type Account } from './claims.ts';
import { pick, random } from './random.ts';
import type { Size } from './sizes.ts';

type Deal = Bundle['deals'][number];

/** Deals that belong together, with tokens instead of the keys and names that differ from cast to cast. */
export interface Mould {
  readonly deals: readonly Deal[];
  /** The issues of the documents `qqs0`, `qqs1` and so on. */
  readonly issues: readonly number[];
}

/** A token: `d` the key of a deal, `k` of an organization, `f` of a facility, `s` of a document, `b` of the bundle; `n` and `g` are names. */
export const token = /(qq[dkfsbng]\d)/i;
export const partyTokens = ['qqk0', 'qqk1', 'qqk2'] as const;
export const nameTokens: Readonly<Record<string, string>> = { qqk0: 'Qqn0', qqk1: 'Qqn1', qqk2: 'Qqn2', qqf0: 'Qqg0' };

const seed = 20_251_112;
/** At most; in a small market each is cast about twice. */
const moulds = 2_000;

/** Single deals; of forty moulds one is a package of two parts, and one a deal that another replaces. */
export function* mouldsOf(size: Size): Generator<Mould> {
  const next = random(seed);
  for (let number = 0; number < Math.min(moulds, size.deals / 2); number += 1) {
    const kind = pick(next, DealKind.options);
    const parties = rolesOf(kind, next, partyTokens);
    const issues: number[] = [];
    const documentOf = (issue: number) => `qqs${issues.push(issue) - 1}`;
    const deal = (place: number, more: Partial<Deal> = {}): Deal => ({
      ...{ key: `qqd${place}`, kind },
      ...(dealKinds[kind].continuesCapacity && next() < 0.3 && { forCapacity: ['qqf0'] }),
      ...more,
      claims: accountsOf(size, next, kind, parties).map((account) => claimOf(account, documentOf(account.issue))),
    });
    if (number % 40 === 0) {
      yield { issues, deals: [deal(0), deal(1, { partOf: 'qqd0' }), deal(2, { partOf: 'qqd0' })] };
    } else if (number % 40 === 1) yield { issues, deals: [deal(0), deal(1, { supersedes: 'qqd0' })] };
    else yield { issues, deals: [deal(0)] };
  }
}

const claimOf = ({ states }: Account, document: string): Deal['claims'][number] => ({
  sources: [{ document, locator: 'para 1' }],
  ...states,
});

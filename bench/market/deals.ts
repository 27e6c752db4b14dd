import type { Amount } from '../../src/bundle/claim.ts';
import { pricing } from '../../src/derive/deal/pricing.ts';
import { dealKinds, DealKind } from '../../src/model/dealKinds.ts';
import { Binding, Stage, Tier } from '../../src/model/vocabulary.ts';
import { textWords } from '../../src/model/words/searchWords.ts';
import { dealsPerBundle, documentKey, organizationKey } from './keys.ts';
import { sumsOf } from '../../src/derive/deal/sums.ts';
import { below, normal, pick, skewed, type Random } from './random.ts';
import type { Size } from './sizes.ts';
import type { Cell } from './table.ts';
import type { Rows } from './tables.ts';
import { day, days, organizationName } from './words.ts';

interface Party {
  readonly entity: number;
  readonly role: 'PAYER' | 'PAYEE' | 'PARTICIPANT' | 'SPONSOR';
}

/** Assigns parties: a few organizations are in very many deals, most are in few. The first is in exactly `size.hub`. */
function casting(size: Size, next: Random) {
  const payer = skewed(next, size.organizations - 1, 0.85);
  const payee = skewed(next, size.organizations - 1, 0.5);
  const every = Math.floor(size.deals / size.hub);
  return (deal: number, kind: DealKind): { parties: Party[]; involved: number } => {
    const isHub = deal % every === 0 && deal / every < size.hub;
    const first = isHub ? 0 : payer() + 1;
    const others = (taken: readonly number[]): number => {
      const found = payee() + 1;
      return taken.includes(found) ? others(taken) : found;
    };
    const second = others([first]);
    const third = others([first, second]);
    // The hub pays in half of its deals and is paid in the other half.
    const [from, to] = isHub && next() < 0.5 ? [second, first] : [first, second];
    const roles = kind === 'Partnership' ? (['PARTICIPANT', 'PARTICIPANT'] as const) : (['PAYER', 'PAYEE'] as const);
    const extra = next();
    const more: Party[] =
      kind === 'Partnership' || extra > 0.13
        ? []
        : [{ entity: third, role: extra < 0.1 ? ('PAYER' as const) : ('SPONSOR' as const) }];
    return {
      parties: [{ entity: from, role: roles[0] }, { entity: to, role: roles[1] }, ...more],
      involved: third,
    };
  };
}

/** Writes deals and everything that belongs to them. */
export function writeDeals(size: Size, next: Random, tables: Rows, documents: number): void {
  const cast = casting(size, next);
  for (let number = 0; number < size.deals; number += 1) {
    const kind = pick(next, DealKind.options);
    const { parties, involved } = cast(number, kind);
    writeDeal(number, kind, parties, involved, next, tables, documents);
  }
}

function writeDeal(
  number: number,
  kind: DealKind,
  parties: readonly Party[],
  involved: number,
  next: Random,
  { nodes, relationships }: Rows,
  documents: number,
): void {
  const key = `deal-${number}`;
  const { family, leg, ends, verb } = dealKinds[kind];
  const named = (role: Party['role']) => parties.filter((party) => party.role === role).map(({ entity }) => entity);
  const [payers, payees, participants, sponsors] = [
    named('PAYER'),
    named('PAYEE'),
    named('PARTICIPANT'),
    named('SPONSOR'),
  ];
  const money = amountOf(next);
  const [min, max, currency, qualifier, basis, usd] = money;
  const on = day(below(next, days));
  const stage = pick(next, Stage.options);
  const binding = pick(next, Binding.options);
  const caption = `${organizationName(parties[0]?.entity ?? 0)} ${verb} ${organizationName(parties[1]?.entity ?? 0)}${usd === null ? '' : `, $${Math.round(Number(usd) / 1e8)}M`}, ${on}`;
  const sortUsd = usd ?? -1;
  const sums = sumsIn(kind, stage, binding, money);
  const cited = citedDocuments(next, documents);

  nodes.deal.add(
    ...[
      key,
      kind,
      family,
      caption,
      textWords(caption),
      stage,
      binding,
      ...money,
      on,
      on,
      'DAY',
      false,
      false,
      on,
      sortUsd,
      on,
      ...sums,
    ],
    ...[cited.length, pick(next, Tier.options), false, 'f', `Deal;${kind}`],
  );
  const roles: [string, number[]][] = [
    ['PAYER', payers],
    ['PAYEE', payees],
    ['PARTICIPANT', participants],
    ['SPONSOR', sponsors],
  ];
  for (const [role, members] of roles) {
    for (const member of members) {
      const entity = organizationKey(member);
      const isAlone = members.length === 1;
      const isPart = role === 'PAYER' || role === 'PAYEE';
      const own = isPart && isAlone ? sums : sums.map(() => 0);
      const disclosure = !isPart ? 'NONE' : isAlone && usd !== null ? 'KNOWN' : 'UNDISCLOSED';
      const direction = role === 'PAYER' ? 'OUT' : role === 'PAYEE' ? 'IN' : 'NONE';
      const others = (role === 'PAYER' ? payees : role === 'PAYEE' ? payers : []).map(organizationKey).join(';') || '';
      relationships.PARTY.add(
        ...[entity, key, entity, key, role, null, sortUsd, on],
        ...[direction, disclosure, ...own, others],
      );
      if (role === 'PAYER') relationships.PAYS.add(entity, key, null);
      if (role === 'PAYEE') relationships.TO.add(key, entity, null);
    }
  }
  if (ends === 'payer-target') relationships.INVOLVES.add(key, organizationKey(involved), 'TARGET');
  if (ends === 'payee-issuer') relationships.INVOLVES.add(key, organizationKey(involved), 'ISSUER');

  const state = `${key}@${on}@${on}`;
  const keys = (members: readonly number[]) => members.map(organizationKey).join(';') || null;
  nodes.state.add(
    ...[state, on, null, on, null, kind, false, false, keys(payers), keys(payees), keys(participants), keys(sponsors)],
    ...[stage, on, on, 'DAY', binding, ...money, caption],
  );
  relationships.STATE.add(key, state);
  nodes.amount.add(`${key}/${basis}`, basis, min, max, currency, qualifier, usd, caption);
  relationships.HAS_AMOUNT.add(key, `${key}/${basis}`);

  if (stage !== 'TERMINATED') {
    const from = { 'payer-payee': payers, 'payer-target': payers, 'payee-issuer': payees, participants }[ends];
    const to = {
      'payer-payee': payees,
      'payer-target': [involved],
      'payee-issuer': [involved],
      participants: participants.slice(1),
    }[ends];
    const isSingle = from.length === 1 && to.length === 1;
    const alone = isSingle ? usd : null;
    const legSums = isSingle ? sums : sums.map(() => 0);
    for (const start of from) {
      for (const end of to) {
        if (start === end) continue;
        const [one, other] = [organizationKey(start), organizationKey(end)];
        relationships.LEG.add(
          ...[one, other, `${state}@${one}@${other}`, key, kind, family, stage, binding],
          ...[alone, alone === null ? null : qualifier, ...legSums, on, null, on, null, caption, leg],
        );
      }
    }
  }

  cited.forEach((document, position) => {
    const claim = `${key}@${documentKey(document)}`;
    const states = JSON.stringify({
      kind,
      stage,
      payers: payers.map(organizationKey),
      amounts: [{ basis, min, currency }],
    });
    nodes.claim.add(claim, `para ${1 + below(next, 20)}`, 'NORMAL', on, on, states, caption, 'f');
    relationships.ABOUT.add(claim, key, position, `1 3 79000000 ${documentKey(document)} ${position}`, on);
    relationships.STATED_IN.add(claim, documentKey(document));
    relationships.FROM_BUNDLE.add(claim, `bundle-${Math.floor(number / dealsPerBundle)}`);
  });
}

/** min, max, currency, qualifier, basis, usd. */
type Money = readonly [Cell, Cell, Cell, Cell, Cell, Cell];

/** Log-normal with a median of 20 million; some in yen, some undisclosed. */
function amountOf(next: Random): Money {
  const chance = next();
  const minor = Math.round(20e8 * Math.exp(1.8 * normal(next)));
  if (chance < 0.15) return [null, null, null, 'UNDISCLOSED', 'COMMITTED', null];
  if (chance < 0.25) return [minor, minor, 'JPY', 'EXACT', 'COMMITTED', null];
  return [minor, minor, 'USD', 'EXACT', 'COMMITTED', minor];
}

/** Without exchange rates, yen are not converted. */
const withoutRates = pricing([], null, '');

/** The four sums: committed, up to, paid and non-binding. */
function sumsIn(kind: DealKind, stage: Stage, binding: Binding, [min, max, currency, qualifier, basis]: Money) {
  const amount = min === null ? null : ({ min: String(min), max: String(max), currency, qualifier, basis } as Amount);
  const amounts = amount === null ? [] : [withoutRates(amount)];
  const sums = sumsOf({ kind, stage, binding, amount: amounts[0] ?? null, amounts, package: false, remainder: null });
  return [sums.committedUsd, sums.upToUsd, sums.paidUsd, sums.nonBindingUsd];
}

/** One document, and a second one three times in ten. The claim with the smallest key is the chosen one. */
function citedDocuments(next: Random, documents: number): number[] {
  const one = below(next, documents);
  const other = below(next, documents);
  return next() < 0.3 && one !== other ? [one, other].sort((a, b) => a - b) : [one];
}

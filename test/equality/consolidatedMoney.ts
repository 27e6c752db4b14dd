import type { StoredGraph, StoredNode } from './StoredGraph.ts';

type Properties = Readonly<Record<string, unknown>>;

/** What counts with an entity, and the ties of each unit. */
export interface Units {
  readonly keys: readonly string[];
  readonly consolidated: readonly { readonly entityKey: string; readonly tieKeys: readonly string[] }[];
}

/** A piece of a deal: what units have with one counterparty. */
export interface Piece {
  readonly deal: StoredNode;
  readonly direction: string;
  readonly counterpartyKey: string;
  readonly sums: Properties;
  readonly isUndisclosed: boolean;
  /** Whether a part of the deal on this side is undisclosed. */
  readonly isOpen: boolean;
}

const sumNames = ['committedUsd', 'upToUsd', 'paidUsd', 'nonBindingUsd'] as const;
const keyIn = ({ properties }: StoredNode): string => properties['key'] as string;

/** The units of an entity. In a view of a moment all ties hold that are in it. */
export function unitsOf(graph: StoredGraph, entity: StoredNode, isPresent: boolean): Units {
  const found = new Map<StoredNode, Set<string>>([[entity, new Set()]]);
  for (const whole of found.keys()) {
    const ties = [
      ...graph.into(whole, 'PART_OF').map(({ from, properties }) => ({ unit: from, properties })),
      ...graph
        .out(whole, 'OWNS')
        .filter(({ properties }) => Number(properties['percent'] ?? 0) > 50)
        .map(({ to, properties }) => ({ unit: to, properties })),
    ];
    for (const { unit, properties } of ties) {
      if (!unit.labels.includes('Entity') || properties['tieKey'] === undefined) continue;
      if (isPresent && (properties['validTo'] !== undefined || properties['knownTo'] !== undefined)) continue;
      found.set(unit, (found.get(unit) ?? new Set()).add(properties['tieKey'] as string));
    }
  }
  found.delete(entity);
  const consolidated = [...found]
    .map(([unit, ties]) => ({ entityKey: keyIn(unit), tieKeys: [...ties].sort() }))
    .sort((one, other) => (one.entityKey < other.entityKey ? -1 : 1));
  return { keys: [keyIn(entity), ...consolidated.map(({ entityKey }) => entityKey)], consolidated };
}

/** What these entities have in a deal, as one. */
export function piecesOf(graph: StoredGraph, deal: StoredNode, keys: readonly string[]): Piece[] {
  if (deal.properties['superseded'] === true) return [];
  const takings = graph.into(deal, 'PARTY').map(({ properties }) => properties);
  const namesIn = (name: string) => (deal.properties[`${name}InParts`] ?? []) as readonly string[];
  const has = ({ roles }: Properties, ...some: string[]) => some.some((role) => (roles as string[]).includes(role));
  const directionOf = (taking: Properties) =>
    has(taking, 'PAYER', 'SPONSOR') === has(taking, 'PAYEE') ? 'NONE' : has(taking, 'PAYEE') ? 'IN' : 'OUT';
  const mine = takings
    .filter(({ entityKey }) => keys.includes(entityKey as string))
    .sort((one, other) => ((one['entityKey'] as string) < (other['entityKey'] as string) ? -1 : 1));
  const directions = [
    ...new Set(
      mine.filter((taking) => taking['ownPart'] !== undefined || deal.properties['package'] === true).map(directionOf),
    ),
  ];
  const asked = directions.length > 1 ? directions.filter((direction) => direction !== 'NONE') : directions;
  return asked.flatMap((direction) => {
    const [role, other] = direction === 'OUT' ? ['PAYER', 'PAYEE'] : ['PAYEE', 'PAYER'];
    const [sideInParts, othersInParts] = direction === 'OUT' ? ['payers', 'payees'] : ['payees', 'payers'];
    const named =
      direction === 'NONE'
        ? namesIn('named')
        : direction === 'OUT'
          ? [...namesIn('payers'), ...namesIn('sponsors')]
          : namesIn('payees');
    const isElsewhere = (key: unknown) => named.some((entityKey) => entityKey !== key && keys.includes(entityKey));
    const counted = mine.filter(
      (taking) =>
        directionOf(taking) === direction && taking['ownPart'] !== undefined && !isElsewhere(taking['entityKey']),
    );
    const paying = counted.filter((taking) => has(taking, 'PAYER', 'PAYEE'));
    const sponsors = [...counted.filter(({ ownPart }) => ownPart !== 'UNDISCLOSED'), ...counted].slice(0, 1);
    const chosen = direction === 'NONE' ? sponsors : paying.length > 0 ? paying : sponsors;
    const pieces = chosen.flatMap((taking) => piecesOfParty(taking, keys));
    const isOpen = chosen.some((taking) => isOpenFor(taking, keys));
    const namesWith = (wanted: string) =>
      takings.filter((taking) => has(taking, wanted)).map(({ entityKey }) => entityKey as string);
    const everyone = [...namesWith(role), ...namesIn(sideInParts)];
    const others = [...namesWith(other), ...namesIn(othersInParts)];
    const amount = deal.properties[deal.properties['package'] === true ? 'remainderUsd' : 'amountUsd'];
    const isWhole =
      direction !== 'NONE' &&
      amount !== undefined &&
      (chosen.length === 0 || isOpen) &&
      everyone.every((entityKey) => keys.includes(entityKey)) &&
      !others.some((entityKey) => keys.includes(entityKey));
    if (!isWhole) return pieces.map((piece) => ({ ...piece, deal, direction, isOpen }));
    const names = namesWith(other);
    const whole = { deal, direction, isOpen: false, isUndisclosed: false, sums: deal.properties };
    if (names.length === 1) return [{ ...whole, counterpartyKey: names[0]! }];
    return [
      ...names.map((counterpartyKey) => ({ ...whole, counterpartyKey, sums: {}, isUndisclosed: true })),
      { ...whole, counterpartyKey: '' },
    ];
  });
}

const dividedOf = (taking: Properties, name: string): readonly string[] | undefined =>
  taking[`counterparty${name.charAt(0).toUpperCase()}${name.slice(1)}`] as string[] | undefined;

const isAmong = (taking: Properties, keys: readonly string[]): boolean =>
  (taking['counterparties'] as string[]).some((key) => keys.includes(key));

function piecesOfParty(taking: Properties, keys: readonly string[]) {
  const inside = isAmong(taking, keys);
  return (taking['counterparties'] as string[]).flatMap((counterpartyKey, index) => {
    if (inside && (counterpartyKey === '' || keys.includes(counterpartyKey))) return [];
    const divided = dividedOf(taking, 'paidUsd');
    // An only counterparty is one of the units.
    if (divided === undefined) {
      return [{ counterpartyKey, sums: taking, isUndisclosed: taking['ownPart'] === 'UNDISCLOSED' }];
    }
    const sums = Object.fromEntries(sumNames.map((name) => [name, dividedOf(taking, name)?.[index]]));
    return [{ counterpartyKey, sums, isUndisclosed: divided[index] === '' }];
  });
}

function isOpenFor(taking: Properties, keys: readonly string[]): boolean {
  if (!isAmong(taking, keys)) return taking['ownPart'] === 'UNDISCLOSED';
  return piecesOfParty(taking, keys).some(({ isUndisclosed }) => isUndisclosed);
}

import { groupBy } from '../../src/model/groupBy.ts';
import { checkAmounts, fulfils, kept } from './conditions.ts';
import { sortedBy, type Arguments } from './pages.ts';
import { piecesOf, unitsOf } from './consolidatedMoney.ts';
import type { StoredGraph, StoredNode } from './StoredGraph.ts';

type Properties = Readonly<Record<string, unknown>>;

const sumNames = ['committedUsd', 'upToUsd', 'paidUsd', 'nonBindingUsd'] as const;

/** What is added up: by what it can be grouped, its sums, and whether its amount is unknown. */
interface Item {
  readonly groups: Properties;
  readonly sums: Properties;
  readonly isUndisclosed: boolean;
  /** Items of one deal count once. */
  readonly deal: StoredNode;
}

const groupsOf = ({ properties }: StoredNode): Properties => ({
  kind: properties['kind'] ?? null,
  family: properties['family'] ?? null,
  stage: properties['stage'] ?? null,
  year: properties['year'] ?? null,
  quarter: properties['quarter'] ?? null,
  currency: properties['amountCurrency'] ?? null,
});

const numberOf = (items: readonly Item[]): number => new Set(items.map(({ deal }) => deal)).size;

/** Unknown items that no package among the known ones contains. */
function undisclosed(items: readonly Item[]): Item[] {
  const isRumour = ({ properties }: StoredNode) => ['RUMOURED', 'TERMINATED'].includes(String(properties['stage']));
  return items.filter(
    ({ deal, groups, isUndisclosed }) =>
      isUndisclosed &&
      !isRumour(deal) &&
      !items.some(
        (whole) =>
          !whole.isUndisclosed &&
          whole.groups['direction'] === groups['direction'] &&
          ((whole.deal.properties['openParts'] ?? []) as string[]).includes(String(deal.properties['key'])),
      ),
  );
}

/** One row a group, in the order of `names`; without groups one row, also for nothing. */
function rowsOf(items: readonly Item[], names: readonly string[], groups: readonly string[]): Properties[] {
  const valueIn = ({ groups: values }: Item, name: string) =>
    groups.includes(name === 'counterpartyKey' ? 'COUNTERPARTY' : name.toUpperCase()) ? (values[name] ?? null) : null;
  const named = (item: Item | undefined) =>
    Object.fromEntries(names.map((name) => [name, item === undefined ? null : valueIn(item, name)]));
  const add = (some: readonly Item[]) => ({
    count: numberOf(some),
    ...Object.fromEntries(
      sumNames.map((name) => [name, some.reduce((total, { sums }) => total + Number(sums[name] ?? 0), 0)]),
    ),
    undisclosedCount: numberOf(undisclosed(some)),
  });
  const grouped = groupBy(items, (item) => JSON.stringify(named(item)));
  const rows: Properties[] = [...grouped.values()].map((some) => ({ ...named(some[0]), ...add(some) }));
  if (rows.length === 0 && groups.length === 0) return [{ ...named(undefined), ...add([]) }];
  return sortedBy(rows, ...names.map((name) => (row: Properties) => row[name]));
}

/** Sums over whole deals, packages by their parts. */
export function dealTotals(graph: StoredGraph, args: Arguments): unknown {
  const items = kept(graph, 'Deal', args)
    .filter(
      ({ properties }) =>
        (properties['package'] === false || Number(properties['remainderUsd'] ?? 0) > 0) &&
        properties['superseded'] === false,
    )
    .map((deal) => ({
      deal,
      groups: groupsOf(deal),
      sums: deal.properties,
      isUndisclosed: deal.properties['amountUsd'] === undefined,
    }));
  const names = ['kind', 'family', 'stage', 'year', 'quarter', 'currency'];
  return rowsOf(items, names, (args['groupBy'] ?? []) as string[]);
}

/** Sums over the own parts of an entity, or of an entity and its units as one. */
export function moneyOf(graph: StoredGraph, entity: StoredNode, args: Arguments): unknown {
  const filter = args['filter'] ?? null;
  const groups = (args['groupBy'] ?? []) as string[];
  checkAmounts(filter);
  if (args['consolidate'] === true) return consolidatedMoney(graph, entity, args, groups);
  const items = graph.out(entity, 'PARTY').flatMap(({ properties: party, to: deal }): Item[] => {
    if (party['ownPart'] === undefined || !fulfils(graph, 'Deal', filter, deal)) return [];
    const whole = {
      deal,
      groups: { ...groupsOf(deal), direction: party['direction'] },
      sums: party,
      isUndisclosed: party['ownPart'] === 'UNDISCLOSED',
    };
    if (!groups.includes('COUNTERPARTY')) return [whole];
    return (party['counterparties'] as string[]).map((counterpartyKey, index) => {
      const listed = (name: string) =>
        (party[`counterparty${name.charAt(0).toUpperCase()}${name.slice(1)}`] as string[] | undefined)?.[index];
      const of = { ...whole, groups: { ...whole.groups, counterpartyKey } };
      if (listed('paidUsd') === undefined) return of;
      const sums = Object.fromEntries(sumNames.map((name) => [name, listed(name)]));
      return { ...of, sums, isUndisclosed: listed('paidUsd') === '' };
    });
  });
  return rowsOf(items, moneyNames, groups).map((row) => ({ ...row, consolidated: [] }));
}

const moneyNames = ['direction', 'counterpartyKey', 'kind', 'family', 'stage', 'year', 'quarter', 'currency'];

function consolidatedMoney(graph: StoredGraph, entity: StoredNode, args: Arguments, groups: readonly string[]) {
  const { keys, consolidated } = unitsOf(graph, entity, (args['at'] ?? null) === null);
  const deals = new Set(
    keys.flatMap((key) => graph.out(graph.byKey('Entity', key)!, 'PARTY').map(({ to: deal }) => deal)),
  );
  const items = [...deals]
    .filter((deal) => fulfils(graph, 'Deal', args['filter'] ?? null, deal))
    .flatMap((deal) => {
      const pieces = piecesOf(graph, deal, keys).map(({ direction, counterpartyKey, ...piece }) => ({
        ...piece,
        deal,
        groups: { ...groupsOf(deal), direction, counterpartyKey },
      }));
      // Without counterparties, a deal is open as a whole.
      return groups.includes('COUNTERPARTY')
        ? pieces
        : pieces.map(({ isOpen, ...piece }) => ({ ...piece, isUndisclosed: isOpen }));
    });
  return rowsOf(items, moneyNames, groups).map((row) => ({ ...row, consolidated }));
}

import fc from 'fast-check';
import type { Edge, Node } from '../../src/money/market/Edge.ts';
import { MarketBuilder } from '../../src/money/market/MarketBuilder.ts';
import type { Market } from '../../src/money/market/Market.ts';
import { Editions } from '../../src/money/upkeep/Editions.ts';
import { changeMarket, type MarketChange } from '../../src/money/upkeep/changeMarket.ts';
import { entities, randomEdges } from './randomEdges.ts';

/** Keys before, between and after those of the first load, some of which begin alike. */
export const allKeys = [...entities, '0', 'a-', 'b', 'c-', 'c-1', 'huc', 'noble', 'z', 'é'];
const mostSubjects = 20;

/** One write: deals and ties that are derived again, with other edges, and entities that get or lose a name. */
export interface Write {
  readonly edges: readonly Edge[];
  /** Deals and ties that are derived again and have no edges left. */
  readonly gone: readonly string[];
  readonly flipped: readonly string[];
  /** Whether a search begins to read the market after this write, and how many writes later it ends. */
  readonly readFor: number;
}

const subjectKey = (number: number) => `deal-${number}`;

/** Edges of any of the subjects, between any of the entities. */
const someEdges = fc
  .tuple(
    randomEdges(5),
    fc.array(fc.tuple(fc.nat(mostSubjects - 1), ...[1, 2].map(() => fc.option(fc.constantFrom(...allKeys)))), {
      minLength: 5,
      maxLength: 5,
    }),
  )
  .map(([edges, others]) =>
    edges.map((edge, index): Edge => {
      const [subject, from, to] = others[index] as [number, string | null, string | null];
      return {
        ...edge,
        ...{ fromKey: from ?? edge.fromKey, toKey: to ?? edge.toKey, subjectKey: subjectKey(subject) },
      };
    }),
  )
  // The edges of a subject between the same ends differ in time, as those of one state do not overlap.
  .map((edges) => edges.filter((edge, index) => edges.findIndex((other) => isAlike(edge, other)) === index));

const isAlike = (one: Edge, other: Edge) =>
  one.subjectKey === other.subjectKey && one.fromKey === other.fromKey && one.toKey === other.toKey;

export const randomWrites: fc.Arbitrary<Write[]> = fc.array(
  fc.record({
    edges: someEdges,
    gone: fc.array(fc.nat(mostSubjects - 1).map(subjectKey), { maxLength: 3 }),
    flipped: fc.oneof({ weight: 4, arbitrary: fc.constant([]) }, fc.subarray(allKeys, { maxLength: 2 })),
    readFor: fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, fc.nat(4)),
  }),
  { minLength: 1, maxLength: 12 },
);

/** A list of edges that writes change: what the market is compared with. */
export class PlainMarket {
  private readonly edgesOf = new Map<string, readonly Edge[]>();
  private readonly unspecified = new Map<string, boolean>();

  /** Applies a write and returns what a server would read of it. */
  apply({ edges, gone, flipped }: Write, version: number): MarketChange {
    const subjects = new Set([...gone, ...edges.map(({ subjectKey }) => subjectKey)]);
    for (const subject of subjects) {
      this.edgesOf.set(
        subject,
        edges.filter(({ subjectKey }) => subjectKey === subject),
      );
    }
    const described = new Set([...flipped, ...edges.flatMap(({ fromKey, toKey }) => [fromKey, toKey])]);
    for (const key of described) {
      this.unspecified.set(key, flipped.includes(key) !== (this.unspecified.get(key) ?? key === 'nobody'));
    }
    const entities = [...described].map((key): Node => ({ key, unspecified: this.unspecified.get(key)! }));
    return { ...{ version, historyId: `history-${version}` }, subjects: [...subjects], edges, entities };
  }

  /** A market that is loaded as a whole. */
  loaded(version: number): Market {
    const builder = new MarketBuilder();
    for (const edge of [...this.edgesOf.values()].flat()) builder.addEdge(edge);
    for (const [key, unspecified] of this.unspecified) builder.addNode({ key, unspecified });
    return builder.build(version, `history-${version}`);
  }
}

/** Ways in which the program could go wrong. */
export type Fault = 'forgets removed edges' | 'does not wait for readers' | null;

/** Follows writes as a server does, and calls `check` after each. Readers call `checkRead` when they end. */
export function follow(
  writes: readonly Write[],
  {
    fault = null,
    check = () => {},
    read,
  }: {
    readonly fault?: Fault;
    readonly check?: (market: Market, loaded: Market) => void;
    /** Returns a check that the market is still as it was. */
    readonly read?: (market: Market) => () => void;
  },
): void {
  const plain = new PlainMarket();
  plain.apply(writes[0]!, 1);
  const editions = new Editions(plain.loaded(1));
  let readers: { readonly until: number; readonly end: () => void }[] = [];
  for (const [index, write] of writes.slice(1).entries()) {
    const version = index + 2;
    const change = plain.apply(write, version);
    const asked = fault === 'forgets removed edges' ? { ...change, subjects: [] } : change;
    const { market, removed } = changeMarket(editions.current, asked, editions.takeFree());
    editions.add(market, removed, change.edges.length);
    check(editions.current, plain.loaded(version));
    for (const { end } of readers.filter(({ until }) => until <= version)) end();
    readers = readers.filter(({ until }) => until > version);
    if (read !== undefined && write.readFor > 0) {
      const isAsBefore = read(market);
      const { release } = editions.hold();
      if (fault === 'does not wait for readers') release();
      const end = () => {
        isAsBefore();
        if (fault === null) release();
      };
      readers.push({ until: version + write.readFor, end });
    }
  }
}

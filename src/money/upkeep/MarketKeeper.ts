import { QuestionError } from '../../errors.ts';
import type { ReadableGraph, Reader } from '../../graph/connect.ts';
import { isSameState, type GraphState } from '../market/GraphState.ts';
import { bytesOf, type Market } from '../market/Market.ts';
import { MarketBuilder } from '../market/MarketBuilder.ts';
import type { ChangedMarket, changeMarket } from './changeMarket.ts';
import { Editions } from './Editions.ts';
import { readEdgesOf, readChanges, readNodesOf, readState, streamEdges, streamNodes } from './readMarket.ts';
import { withGcBallast, type BallastedMarket } from './withGcBallast.ts';

export interface MarketOptions {
  /** The most memory that the market may take. */
  readonly maxBytes: number;
  /** Receives the progress of loading, in words for people. */
  readonly report: (line: string) => void;
}

/** `changeMarket`, possibly in another thread: in a large market it takes a tenth of a second. */
type Change = (...parameters: Parameters<typeof changeMarket>) => ChangedMarket | Promise<ChangedMarket>;

/** Edges between two reports and checks of the memory. */
const interval = 250_000;
/** With more changed subjects, reading everything is no slower. */
const mostChanges = 20_000;

/** Keeps the market in memory and up to date with the graph, which remains the only source of truth. */
export class MarketKeeper {
  private readonly graph: ReadableGraph;
  private readonly options: MarketOptions;
  private readonly change: Change;
  private readonly announce: (market: Market) => void;
  private editions: Editions | null = null;
  private held: BallastedMarket | null = null;
  private updating: Promise<void> | null = null;

  /** `announce` receives each new market. */
  constructor(graph: ReadableGraph, options: MarketOptions, change: Change, announce = (_: Market): void => {}) {
    this.graph = graph;
    this.options = options;
    this.change = change;
    this.announce = announce;
  }

  /** The market that is held now, which may be older than the graph; null before the first one. */
  get current(): Market | null {
    return this.editions?.current ?? null;
  }

  /**
   * Resolves to what `work` makes of the market in the current state of the graph or a later one, which remains as it is
   * until then. Throws MARKET_TOO_LARGE if it does not fit.
   */
  async use<Result>(work: (market: Market) => Result | Promise<Result>): Promise<Result> {
    const { market, release } = await this.hold(await readState(this.graph));
    try {
      return await work(market);
    } finally {
      release();
    }
  }

  private async hold(state: GraphState): Promise<ReturnType<Editions['hold']>> {
    for (;;) {
      const isUnderWay = this.updating !== null;
      if (this.editions === null || !isSameState(this.editions.current, state)) {
        this.updating ??= this.update().finally(() => (this.updating = null));
        await this.updating;
      }
      const { current } = this.editions!;
      // An update in progress may have begun before the state was read.
      if (!isUnderWay || current.version > state.version || isSameState(current, state)) return this.editions!.hold();
    }
  }

  private async update(): Promise<void> {
    await this.graph.readInOrder(async (reader) => {
      if (this.editions === null || !(await this.catchUp(reader, this.editions))) {
        this.editions = new Editions(await this.load(reader));
      }
    });
    const { current } = this.editions!;
    if (current === this.held?.market) return;
    this.held = withGcBallast(current);
    this.announce(current);
  }

  private async load(reader: Reader): Promise<Market> {
    const { report } = this.options;
    const begun = performance.now();
    const { version, historyId } = await readState(reader);
    const builder = new MarketBuilder(this.options.maxBytes);
    await streamEdges(reader, (edge) => {
      builder.addEdge(edge);
      if (builder.size % interval !== 0) return;
      this.requireRoom(builder.bytes);
      report(`Money legs and ties in memory: ${builder.size.toLocaleString('en')} so far.`);
    });
    await streamNodes(reader, (node) => builder.addNode(node));
    const market = builder.build(version, historyId);
    const bytes = bytesOf(market);
    this.requireRoom(bytes);
    const count = market.edgeCount;
    const seconds = ((performance.now() - begun) / 1_000).toFixed(1);
    const each = count === 0 ? 0 : Math.round(bytes / count);
    report(
      `${count.toLocaleString('en')} money legs and ties in memory: ${(bytes / 1e6).toFixed(1)} MB, ${each} bytes each, in ${seconds} s.`,
    );
    return market;
  }

  /**
   * False if the graph has no log of the changes since the market. The state is read first, so that later changes are read
   * again.
   */
  private async catchUp(reader: Reader, editions: Editions): Promise<boolean> {
    const { current } = editions;
    const state = await readState(reader);
    if (isSameState(state, current)) return true;
    const changes = await readChanges(reader, current, state);
    if (changes === null || changes.subjects.length > mostChanges) return false;
    const edges = await readEdgesOf(reader, changes.subjects);
    const ends = edges.flatMap(({ fromKey, toKey }) => [fromKey, toKey]);
    const entities = await readNodesOf(reader, [...new Set([...ends, ...changes.entities])]);
    const free = editions.takeFree();
    const change = { ...state, subjects: changes.subjects, edges, entities };
    const { market, removed } = await this.change(current, change, free);
    this.requireRoom(bytesOf(market));
    editions.add(market, removed, edges.length);
    return true;
  }

  private requireRoom(bytes: number): void {
    const { maxBytes } = this.options;
    if (bytes <= maxBytes) return;
    const megabytes = (count: number) => Math.ceil(count / 1e6);
    throw new QuestionError(
      'MARKET_TOO_LARGE',
      `The money legs and ties take ${megabytes(bytes)} MB or more, ${megabytes(maxBytes)} MB are allowed: questions that follow money are not answered. Raise MARKET_MAX_MB.`,
    );
  }
}

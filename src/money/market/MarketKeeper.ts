import { QuestionError } from '../../errors.ts';
import type { ReadableGraph, Reader } from '../../graph/connect.ts';
import type { changeMarket } from './changeMarket.ts';
import { isSameState } from './GraphState.ts';
import { bytesOf, type Market } from './Market.ts';
import { MarketBuilder } from './MarketBuilder.ts';
import { readEdgesOf, readChanges, readNodesOf, readState, streamEdges, streamNodes } from './readMarket.ts';
import { withGcBallast, type BallastedMarket } from './withGcBallast.ts';

export interface MarketOptions {
  /** The most memory that the market may take. */
  readonly maxBytes: number;
  /** Receives the progress of loading, in words for people. */
  readonly report: (line: string) => void;
}

/** `changeMarket`, possibly in another thread: a large market takes a quarter of a second. */
type Change = (...parameters: Parameters<typeof changeMarket>) => Market | Promise<Market>;

/** Edges between two reports and checks of the memory. */
const interval = 250_000;
/** With more changed subjects, reading everything is no slower. */
const mostChanges = 20_000;

/** Keeps the market in memory and up to date with the graph, which remains the only source of truth. */
export class MarketKeeper {
  private readonly graph: ReadableGraph;
  private readonly options: MarketOptions;
  private readonly change: Change;
  private held: BallastedMarket | null = null;
  private updating: Promise<Market> | null = null;

  constructor(graph: ReadableGraph, options: MarketOptions, change: Change) {
    this.graph = graph;
    this.options = options;
    this.change = change;
  }

  /**
   * Resolves to the market in the current state of the graph or a later one. Throws MARKET_TOO_LARGE if it does not
   * fit.
   */
  async current(): Promise<Market> {
    const state = await readState(this.graph);
    for (;;) {
      if (this.held !== null && isSameState(this.held.market, state)) return this.held.market;
      const isUnderWay = this.updating !== null;
      this.updating ??= this.update().finally(() => (this.updating = null));
      const market = await this.updating;
      // A load in progress may have begun before the state was read.
      if (!isUnderWay || market.version > state.version) return market;
    }
  }

  private async update(): Promise<Market> {
    const market = await this.graph.readInOrder(
      async (reader) => (this.held && (await this.catchUp(reader, this.held.market))) ?? (await this.load(reader)),
    );
    if (market !== this.held?.market) this.held = withGcBallast(market);
    return market;
  }

  private async load(reader: Reader): Promise<Market> {
    const { report } = this.options;
    const begun = performance.now();
    const { version, historyId } = await readState(reader);
    const builder = new MarketBuilder();
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
    const count = market.edges.from.length;
    const seconds = ((performance.now() - begun) / 1_000).toFixed(1);
    const each = count === 0 ? 0 : Math.round(bytes / count);
    report(
      `${count.toLocaleString('en')} money legs and ties in memory: ${(bytes / 1e6).toFixed(1)} MB, ${each} bytes each, in ${seconds} s.`,
    );
    return market;
  }

  /** Null if the graph has no log of the changes since the market. The state is read first, so that later changes are read again. */
  private async catchUp(reader: Reader, market: Market): Promise<Market | null> {
    const state = await readState(reader);
    if (isSameState(state, market)) return market;
    const changes = await readChanges(reader, market, state);
    if (changes === null || changes.subjects.length > mostChanges) return null;
    const builder = new MarketBuilder();
    const edges = await readEdgesOf(reader, changes.subjects);
    for (const edge of edges) builder.addEdge(edge);
    const ends = edges.flatMap(({ fromKey, toKey }) => [fromKey, toKey]);
    for (const node of await readNodesOf(reader, [...new Set([...ends, ...changes.entities])])) builder.addNode(node);
    const next = await this.change(market, new Set(changes.subjects), builder.build(state.version, state.historyId));
    this.requireRoom(bytesOf(next));
    return next;
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

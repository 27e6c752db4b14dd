import { Gauge, type Registry } from 'prom-client';
import type { Graph } from '../../graph/connect.ts';
import { version } from '../../graph/queries.ts';
import { readRows } from '../../graph/Query.ts';
import type { MarketUse } from '../../money/openMarket.ts';
import type { Admission } from '../admission/Admission.ts';
import { prefix } from './prefix.ts';

/** The parts of the program whose state is shown. */
export interface ObservedParts {
  readonly connections: () => ReturnType<Graph['connections']>;
  readonly market: () => MarketUse;
}

interface GaugeOptions {
  readonly graph: Pick<Graph, 'read'>;
  readonly admission: Admission;
  /** Absent if the gateway is not that of the program. */
  readonly parts: ObservedParts | undefined;
}

/** How long the question for the version of the graph may take. */
const timeout = 1_000;

/** Registers the gauges. Returns a function that reads the state of the parts into them. */
export function openGauges(registry: Registry, { graph, admission, parts }: GaugeOptions): () => Promise<void> {
  const registers = [registry];
  const gauge = <Label extends string = never>(name: string, help: string, ...labelNames: Label[]) =>
    new Gauge<Label>({ name: `${prefix}${name}`, help, labelNames, registers });

  const isUp = gauge('database_up', '1 if Neo4j answered within a second, otherwise 0.');
  const graphVersion = gauge('graph_version', 'Version of the graph in Neo4j.');
  const marketVersion = gauge('market_version', 'Version of the market in memory.');
  const behind = gauge('market_versions_behind', 'Writes to the graph that the market in memory lacks.');
  const edges = gauge('market_edges', 'Money legs and ties of the market in memory.');
  const bytes = gauge('market_bytes', 'Memory of the market, in bytes.');
  const searches = gauge('searches', 'Searches over the market, by state.', 'state');
  const most = gauge('connections_max', 'Most statements that run at the same time.');
  const connections = gauge('connections', 'Statements by state: in use of a connection, or waiting for one.', 'state');
  const planning = gauge(
    'statements_planning',
    'Statements that Neo4j plans for the first time, or that wait for that.',
  );
  const bound = gauge('admission_bound', 'Requests that are worked on at a time, found from their times.');
  const atWork = gauge('admission_at_work', 'Requests at work in units of a look-up, by weight.', 'weight');
  const waiting = gauge('admission_waiting', 'Requests that wait to begin, by weight.', 'weight');

  const readVersions = async (): Promise<void> => {
    const options = { timeout, signal: AbortSignal.timeout(timeout) };
    const [current] = await readRows(graph, version, {}, options).catch(() => []);
    isUp.set(current === undefined ? 0 : 1);
    setOrRemove(graphVersion, current?.graphVersion);
    const held = parts?.market().held;
    // A market of another history has nothing of this graph.
    const known = held?.historyId === current?.historyId ? held?.version : 0;
    const isKnown = current !== undefined && held !== undefined && held !== null;
    setOrRemove(behind, isKnown ? Math.max(0, current.graphVersion - known!) : undefined);
  };
  const readParts = ({ connections: use, market }: ObservedParts): void => {
    const { held, working, queued } = market();
    setOrRemove(marketVersion, held?.version);
    setOrRemove(edges, held?.edgeCount);
    setOrRemove(bytes, held?.bytes);
    searches.set({ state: 'working' }, working);
    searches.set({ state: 'waiting' }, queued);
    const used = use();
    most.set(used.most);
    connections.set({ state: 'in_use' }, used.inUse);
    connections.set({ state: 'waiting' }, used.waiting);
    planning.set(used.planning);
  };
  return async () => {
    const state = admission.state;
    bound.set(state.bound);
    atWork.set({ weight: 'light' }, state.lightAtWork);
    atWork.set({ weight: 'heavy' }, state.heavyAtWork);
    waiting.set({ weight: 'light' }, state.lightWaiting);
    waiting.set({ weight: 'heavy' }, state.heavyWaiting);
    if (parts !== undefined) readParts(parts);
    await readVersions();
  };
}

/** A gauge whose value is unknown shows none: 0 would be a statement. */
function setOrRemove(gauge: Gauge, value: number | undefined): void {
  if (value === undefined) gauge.remove();
  else gauge.set(value);
}

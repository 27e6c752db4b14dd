import { groupBy } from '../../src/model/groupBy.ts';
import type { StoredGraph, StoredNode } from './StoredGraph.ts';
import { sortedBy } from './pages.ts';

/** Each stage of the present knowledge once, with the first day on which it was known. */
export function stageHistory(graph: StoredGraph, node: StoredNode): unknown[] {
  const states = graph
    .out(node, 'STATE')
    .map(({ to }) => to.properties)
    .filter(({ stage }) => stage !== undefined);
  const changes = [...groupBy(states, ({ stage }) => stage)].map(([stage, group]) => {
    const [current] = sortedBy(
      group.filter(({ knownTo }) => knownTo === undefined),
      ({ validFrom }) => validFrom,
    );
    const knownFrom = sortedBy(group, (state) => state['knownFrom'])[0]?.['knownFrom'];
    return { stage, current, knownFrom };
  });
  return sortedBy(
    changes.filter(({ current }) => current !== undefined),
    ({ current }) => current?.['validFrom'],
    ({ current }) => current?.['key'],
  ).map(({ stage, current, knownFrom }) => ({
    stage,
    knownFrom,
    on:
      current?.['stagePrecision'] === undefined
        ? null
        : { from: current['stageFrom'] ?? null, to: current['stageTo'] ?? null, precision: current['stagePrecision'] },
  }));
}

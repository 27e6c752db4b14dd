import { describe, expect, it } from 'vitest';
import type { Edge } from '../../src/money/market/Edge.ts';
import { bytesOf, type Market } from '../../src/money/market/Market.ts';
import { MarketBuilder } from '../../src/money/market/MarketBuilder.ts';
import { changeMarket } from '../../src/money/upkeep/changeMarket.ts';
import { Editions } from '../../src/money/upkeep/Editions.ts';
import { noSums } from './randomEdges.ts';

const entities = 1_000;
const deals = 10_000;
const writes = 40;
const dealsPerWrite = 10;

/** A deal between two of many entities; the same number and turn make the same edge. */
const edge = (number: number, turn: number): Edge => ({
  ...{
    fromKey: `entity-${(number * 7 + turn) % entities}`,
    toKey: `entity-${(number * 13 + turn * 5 + 1) % entities}`,
  },
  ...{ subjectKey: `a-deal-of-a-usual-length-${number}`, relationship: 'INVESTS_IN', kind: 'Investment' },
  ...{ stage: 'SIGNED', binding: 'BINDING', amountUsd: 5, amountQualifier: 'EXACT', ...noSums.ofLeg, committedUsd: 5 },
  ...{ validFrom: null, validTo: null, knownFrom: null, knownTo: null },
});

function loaded(room: number): Market {
  const builder = new MarketBuilder(room);
  for (let number = 0; number < deals; number += 1) builder.addEdge(edge(number, 0));
  return builder.build(1);
}

/**
 * The most memory that a market and the one made from it take together, as a part of the first market, while deals are
 * derived again; and how often a side was compacted.
 */
function mostMemory(room: number): [part: number, compactions: number] {
  const editions = new Editions(loaded(room));
  const base = bytesOf(editions.current);
  let [most, compactions] = [0, 0];
  for (let write = 0; write < writes; write += 1) {
    const edges = Array.from({ length: dealsPerWrite }, (_, index) =>
      edge((write * 997 + index * 101) % deals, write + 1),
    );
    const subjects = edges.map(({ subjectKey }) => subjectKey);
    const before = editions.current;
    const change = { version: write + 2, historyId: null, subjects, edges, entities: [] };
    const { market, removed } = changeMarket(before, change, editions.takeFree());
    editions.add(market, removed, edges.length);
    most = Math.max(most, bytesOf(before) + bytesOf(market, before));
    if (market.outgoing.base !== before.outgoing.base) compactions += 1;
    if (market.incoming.base !== before.incoming.base) compactions += 1;
  }
  return [most / base, compactions];
}

describe('the memory of a market while deals are derived again', () => {
  it('is at most 1.15 of the market, compactions included', () => {
    const [part, compactions] = mostMemory(1e8);
    expect(compactions).toBeGreaterThan(5);
    expect(part).toBeLessThanOrEqual(1.15);
  });

  it('is more where a market has no room to grow in place', () => {
    expect(mostMemory(0)[0]).toBeGreaterThan(1.15);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromEpoch } from '../../src/money/market/days.ts';
import { neighborhood } from '../../src/money/questions/neighborhood.ts';
import { questions } from '../../src/money/questions.ts';
import { plainNeighborhood } from './neighborhoodOracle.ts';
import { entities, marketOf, randomEdges, rarely } from './randomEdges.ts';

const numRuns = Number(process.env['PROPERTY_RUNS'] ?? 300);
const day = fc.integer({ min: 0, max: 9 });

describe('neighborhoods in random markets agree with a plain reading', () => {
  it('the same entities and edges in the same order, and complete where nothing was left out', () => {
    const seen = { complete: 0, incomplete: 0 };
    fc.assert(
      fc.property(
        randomEdges(30),
        fc.uniqueArray(fc.constantFrom(...entities), { minLength: 1, maxLength: 2 }),
        fc.integer({ min: 1, max: 3 }),
        fc.integer({ min: 1, max: 5 }),
        rarely(fc.record({ asOf: day, knownAt: day }), 1),
        (edges, of, depth, limitPerNode, at) => {
          const moment = at && { asOf: fromEpoch(at.asOf), knownAt: fromEpoch(at.knownAt) };
          const answer = questions.neighborhood(marketOf(edges), { of, depth, limitPerNode, moment });
          const expected = plainNeighborhood(edges, { of, depth, limitPerNode, at });
          expect(answer.nodeKeys).toEqual(expected.nodes);
          expect(
            answer.edges.map(({ kind, fromKey, toKey, amountUsd, stage, dealKeys, tieKeys }) => {
              const subjects = [...dealKeys, ...tieKeys];
              return { from: fromKey, relationship: kind, to: toKey, amountUsd, stage, subjects };
            }),
          ).toEqual(expected.edges);
          expect(answer.complete).toBe(expected.complete);
          seen[answer.complete ? 'complete' : 'incomplete'] += 1;
        },
      ),
      { numRuns },
    );
    expect(Math.min(seen.complete, seen.incomplete)).toBeGreaterThan(numRuns / 20);
  });

  it('of too many edges the first are given, and the answer is not complete', () => {
    let cut = 0;
    fc.assert(
      fc.property(randomEdges(30), fc.integer({ min: 1, max: 12 }), (edges, most) => {
        const market = marketOf(edges);
        const question = { of: ['hub'], depth: 3, limitPerNode: 100, moment: null };
        const whole = neighborhood(market, question);
        const first = neighborhood(market, question, most);
        if (whole.edges.length <= most) return void expect(first).toEqual(whole);
        cut += 1;
        expect(first.edges.length).toBe(most);
        expect(whole.edges).toEqual(expect.arrayContaining([...first.edges]));
        expect(whole.nodeKeys).toEqual(expect.arrayContaining([...first.nodeKeys]));
        expect(first.complete).toBe(false);
      }),
      { numRuns },
    );
    expect(cut).toBeGreaterThan(numRuns / 20);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Exposure } from '../../src/money/questions/exposure.ts';
import { questions } from '../../src/money/questions.ts';
import { plainExposure } from './exposureOracle.ts';
import { entities, marketOf, randomEdges } from './randomEdges.ts';

const numRuns = Number(process.env['PROPERTY_RUNS'] ?? 300);

describe('exposure in random markets agrees with a plain reading', () => {
  it('the same who, how deep, in which roles, by how much', () => {
    fc.assert(
      fc.property(
        randomEdges(18, 4),
        fc.constantFrom(...entities),
        fc.integer({ min: 1, max: 3 }),
        fc.array(fc.tuple(fc.nat(17), fc.constantFrom(...entities)), { maxLength: 3 }),
        (edges, to, maxDepth, promises) => {
          const guarantees = promises.flatMap(([index, payer]) => {
            const edge = edges[index];
            return edge?.kind === 'Guarantee' ? [[edge.subjectKey, edge.fromKey, edge.toKey, payer] as const] : [];
          });
          const question = { to, maxDepth, filter: { moment: null }, guarantees };
          const answer = questions.exposure(marketOf(edges), question, null);
          expect(answer.complete).toBe(true);
          const found = (answer.rows as readonly Exposure[]).map((row) => ({
            who: row.entityKey,
            depth: row.depth,
            direct: row.direct,
            through: row.through,
          }));
          const byName = (one: { who: string }, other: { who: string }) => (one.who < other.who ? -1 : 1);
          expect(found.sort(byName)).toEqual(plainExposure(edges, to, maxDepth, guarantees).sort(byName));
        },
      ),
      { numRuns },
    );
  });
});

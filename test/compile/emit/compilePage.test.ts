import { describe, expect, it } from 'vitest';
import { encodeCursor } from '../../../src/compile/answer/cursor.ts';
import { compilePage } from '../../../src/compile/emit/compilePage.ts';
import { begin, valuesOf } from './statement.ts';

const pageOf = (args: string, selection = 'edges { node { key } }', times = false) => {
  const started = begin(`{ deals(${args}) { ${selection} } }`, { times });
  const { page, count } = compilePage(started.builder, started.selection, 'row');
  return { page, count, values: valuesOf(started.builder) };
};

describe('a page', () => {
  it('asks for one row more than it shows', () => {
    expect(pageOf('first: 5')).toEqual({
      page:
        'MATCH (deal1:Deal) WHERE deal1.key IS NOT NULL ' +
        'RETURN [[deal1.key]] AS row ORDER BY deal1.key LIMIT $p.v0',
      count: null,
      values: { v0: 6 },
    });
  });

  it('counts from the end in the opposite order', () => {
    expect(pageOf('last: 5').page).toBe(
      'MATCH (deal1:Deal) WHERE deal1.key IS NOT NULL ' +
        'RETURN [[deal1.key]] AS row ORDER BY deal1.key DESC LIMIT $p.v0',
    );
  });

  it('begins after a cursor: beyond it in the first key, or equal in it and beyond it in the next', () => {
    const after = encodeCursor('Query.deals DATE DESC', ['2025-11-22', 'a-deal']);
    const { page, values } = pageOf(`first: 5, orderBy: {field: DATE, direction: DESC}, after: "${after}"`);
    expect(page).toBe(
      'MATCH (deal1:Deal) WHERE deal1.sortDate IS NOT NULL AND deal1.key IS NOT NULL ' +
        'AND (deal1.sortDate <= date($p.v0) AND ((deal1.sortDate < date($p.v0)) ' +
        'OR (deal1.sortDate = date($p.v0) AND deal1.key < $p.v1))) ' +
        'RETURN [[deal1.key]] AS row ORDER BY deal1.sortDate DESC, deal1.key DESC LIMIT $p.v2',
    );
    expect(values).toEqual({ v0: '2025-11-22', v1: 'a-deal', v2: 6 });
  });

  it('returns the sort keys only if a cursor is selected, days as text', () => {
    expect(pageOf('first: 5, orderBy: {field: DATE}', 'pageInfo { endCursor }').page).toBe(
      'MATCH (deal1:Deal) WHERE deal1.sortDate IS NOT NULL AND deal1.key IS NOT NULL ' +
        'RETURN [toString(deal1.sortDate), deal1.key] AS row ORDER BY deal1.sortDate, deal1.key LIMIT $p.v0',
    );
  });

  it('is not read if only the count is selected', () => {
    expect(pageOf('filter: {stage: {eq: SIGNED}}', 'totalCount')).toEqual({
      page: null,
      count: 'COUNT { MATCH (deal1:Deal) WHERE (deal1.stage = $p.v0) RETURN deal1 }',
      values: { v0: 'SIGNED', v1: 21 },
    });
  });

  it('at a pair of times joins each node with its state', () => {
    expect(pageOf('first: 5', 'edges { node { key stage } }', true).page).toMatchInlineSnapshot(`
      "MATCH (deal1:Deal|WasDeal) MATCH (deal1)-[:STATE*0..1]->(state2)
      WHERE COUNT { (state2)-[:STATE]->() } = 0 AND coalesce(state2.validFrom <= date($p.v0), true) AND coalesce(date($p.v0) < state2.validTo, true) AND coalesce(state2.knownFrom <= date($p.v1), true) AND coalesce(date($p.v1) < state2.knownTo, true) AND deal1.key IS NOT NULL RETURN [[deal1.key, state2.stage]] AS row ORDER BY deal1.key LIMIT $p.v2"
    `);
  });
});

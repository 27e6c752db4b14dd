import { describe, expect, it } from 'vitest';
import { completeNeeds } from '../../src/bundle/order/completeNeeds.ts';
import { listedNeeds } from '../../src/bundle/order/Need.ts';
import { parseText } from '../../src/bundle/read/bundleFile.ts';

const file = parseText('a.yaml', 'needs: []');
if (Array.isArray(file)) throw new Error('not a bundle');

/** The needs of bundles, from what each lists and the bundles that declare each thing that it refers to. */
function needsOf(
  bundles: Readonly<Record<string, { listed?: string; refers: string[][] }>>,
  inGraph: Readonly<Record<string, string[]>> = {},
  recordedOn: Readonly<Record<string, string>> = {},
): Record<string, string[]> {
  const open = Object.entries(bundles).map(([key, { listed, refers }]) => {
    const needs = listed === undefined ? [] : [{ key: listed, path: ['needs', 0] }];
    return [
      { key, file: file as Exclude<typeof file, unknown[]>, needs },
      refers.map((each) => ({ path: [], bundles: each })),
    ] as const;
  });
  const found = completeNeeds(open, new Map(Object.entries(inGraph)), new Map(Object.entries(recordedOn)));
  return Object.fromEntries(found.map(({ key, needs }) => [key, needs.map((need) => need.key)]));
}

describe('the needs of a bundle', () => {
  it('are those that it lists, then those that it refers to', () => {
    expect(listedNeeds(file)).toEqual([]);
    expect(needsOf({ mine: { listed: 'z', refers: [['y'], ['x'], ['z']] } })).toEqual({ mine: ['z', 'x', 'y'] });
  });

  it('have no bundle that is needed through another one', () => {
    const graph = { story: ['article'], article: [] };
    expect(needsOf({ mine: { refers: [['article', 'other'], ['story']] } }, graph)).toEqual({ mine: ['story'] });
  });

  it('have the bundle that was recorded first, of several that declare a thing', () => {
    const days = { early: '2026-11-22', late: '2026-11-30' };
    expect(needsOf({ mine: { refers: [['late', 'early']] } }, {}, days)).toEqual({ mine: ['early'] });
    expect(needsOf({ mine: { refers: [['b', 'a']] } }, { a: ['b'], b: [] })).toEqual({ mine: ['b'] });
    expect(needsOf({ mine: { refers: [['b', 'a']] } })).toEqual({ mine: ['a'] });
  });

  it('have the bundle that the stored version needs, and none that needs the bundle itself', () => {
    expect(needsOf({ mine: { refers: [['a', 'b']] } }, { mine: ['b'] })).toEqual({ mine: ['b'] });
    expect(needsOf({ mine: { refers: [['a', 'b']] }, a: { refers: [['mine']] } })).toEqual({
      mine: ['b'],
      a: ['mine'],
    });
  });
});

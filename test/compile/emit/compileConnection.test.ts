import { getNamedType, type GraphQLObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { compileConnection } from '../../../src/compile/emit/compileConnection.ts';
import { nodeRef } from '../../../src/compile/emit/Scope.ts';
import { begin } from './statement.ts';

function compiled(selection: string, variables = {}) {
  const started = begin(`query ($yes: Boolean) { search(text: "x") { ${selection} } }`, { variables });
  const { field, nodes } = started.selection;
  const scope = { ...nodeRef('found'), columns: new Map([['matched', 'matched1']]) };
  const type = getNamedType(field.type) as GraphQLObjectType;
  const { shape, ...rest } = compileConnection(started.builder, type, nodes, scope);
  return { ...rest, shape };
}

describe('a connection reads what is selected on it', () => {
  it.each([
    ['totalCount', { columns: [], needsRows: false, needsCount: true, needsCursors: false }],
    ['pageInfo { hasNextPage }', { columns: [], needsRows: true, needsCount: false, needsCursors: false }],
    ['pageInfo { endCursor }', { columns: [], needsRows: true, needsCount: false, needsCursors: true }],
    ['edges { cursor }', { columns: [], needsRows: true, needsCount: false, needsCursors: true }],
    ['edges { matched }', { columns: ['matched1'], needsRows: true, needsCount: false, needsCursors: false }],
    ['... @skip(if: $yes) { totalCount }', { columns: [], needsRows: false, needsCount: false, needsCursors: false }],
  ])('%s', (selection, expected) => {
    expect(compiled(selection, { yes: true })).toMatchObject(expected);
  });

  it('has a row for each edge, and the type of a union in front of it', () => {
    const { columns } = compiled('edges { node { ... on Document { title } } }');
    expect(columns).toEqual(['[[label IN labels(found) WHERE label IN $p.v0][0], found.title]']);
  });

  it('becomes an object of the answer', () => {
    const { shape } = compiled('edges { cursor matched } pageInfo { hasNextPage endCursor }');
    const page = {
      rows: [['NVIDIA'], ['Arm']],
      cursors: ['a', 'b'],
      hasNextPage: true,
      hasPreviousPage: false,
      fields: {},
    };
    const report = (error: Error) => {
      throw error;
    };
    expect(shape(page, { key: 'search', before: null }, { report, parameters: {} })).toEqual({
      edges: [
        { cursor: 'a', matched: 'NVIDIA' },
        { cursor: 'b', matched: 'Arm' },
      ],
      pageInfo: { hasNextPage: true, endCursor: 'b' },
    });
  });
});

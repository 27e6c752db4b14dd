import { GraphQLError } from 'graphql';
import { pageArguments } from '../../src/compile/input/pageArguments.ts';
import { faultOfField } from '../../src/model/bundle/statedFields.ts';
import type { SubjectType } from '../../src/model/keyKinds.ts';
import { toMajorUnits } from '../../src/model/money.ts';
import type { StoredGraph, StoredNode } from './StoredGraph.ts';
import { idOf } from './ids.ts';
import { comparePlaces, pageOfAll, sortedBy, type Arguments } from './pages.ts';

/** Reads one field of one object, by hand. */
export type ReadField = (graph: StoredGraph, source: never, args: Arguments) => unknown;
export type OfNode = (graph: StoredGraph, node: StoredNode, args: Arguments) => unknown;
export type Row = Readonly<Record<string, unknown>>;
export type OfRow = (graph: StoredGraph, row: Row) => unknown;

export const isNode = (source: unknown): source is StoredNode =>
  typeof source === 'object' && source !== null && 'labels' in source && 'properties' in source;

/** A property of a node, or an entry of a row. */
export const property = (source: object, name: string): unknown =>
  (isNode(source) ? source.properties : (source as Row))[name] ?? null;

export const keyOf = (node: StoredNode) => node.properties['key'];
export const first = <Item>(items: readonly Item[]): Item | null => items[0] ?? null;
export const toOne =
  (type: string): OfNode =>
  (graph, node) =>
    first(graph.out(node, type))?.to ?? null;
export const fromOne =
  (type: string): OfNode =>
  (graph, node) =>
    first(graph.into(node, type))?.from ?? null;
export const toMany =
  (type: string, label?: string): OfNode =>
  (graph, node) =>
    sortedBy(
      graph
        .out(node, type)
        .map(({ to }) => to)
        .filter(({ labels }) => label === undefined || labels.includes(label)),
      keyOf,
    );
export const fromMany =
  (type: string): OfNode =>
  (graph, node) =>
    sortedBy(
      graph.into(node, type).map(({ from }) => from),
      keyOf,
    );
export const days =
  (from: string, to: string, precision: string): OfNode =>
  (_, { properties }) =>
    properties[precision] === undefined
      ? null
      : { from: properties[from] ?? null, to: properties[to] ?? null, precision: properties[precision] };
export const id =
  (noun: string): OfNode =>
  (_, node, { at }) =>
    idOf(noun, keyOf(node), at as string | null);
export const itself: OfNode = (_, node) => node;

export const alternatives: OfNode = (graph, node) =>
  sortedBy(
    graph.out(node, 'PASSED_OVER'),
    ({ properties }) => properties['field'],
    ({ properties }) => properties['position'],
  ).map(({ properties, to }) => ({ ...properties, claim: to }));

export const evidence =
  (noun: SubjectType): OfNode =>
  (graph, node, args) => {
    pageArguments(args, undefined);
    const field = (args['field'] ?? null) as string | null;
    const fault = field && faultOfField(noun, field);
    if (fault) throw new GraphQLError(fault);
    const states = ({ properties }: StoredNode) =>
      field === null ||
      (properties['statedFields'] as string[]).some((name) => name === field || name.startsWith(`${field}.`));
    return pageOfAll(
      {
        rows: graph.into(node, 'ABOUT').filter(({ from }) => from.labels.includes('Claim') && states(from)),
        order: `${noun}.evidence by default`,
        position: ({ properties, from }) => [
          keyOf(from) === node.properties['leadingClaim'] ? 0 : 1,
          properties['standing'] as string,
          keyOf(from) as string,
        ],
        positionLength: 3,
        compare: comparePlaces([false, false, false]),
        edge: ({ from }) => ({ node: from }),
      },
      args,
    );
  };

/** Minor units of the currency beside them. */
const major = (minor: unknown, currency: unknown): string | null =>
  typeof minor === 'number' && typeof currency === 'string' ? toMajorUnits(BigInt(minor), currency) : null;
export const inMajor =
  (name: string, currency: string | null): ((graph: StoredGraph, source: object) => unknown) =>
  (_, source) =>
    major(property(source, name), currency === null ? 'USD' : property(source, currency));

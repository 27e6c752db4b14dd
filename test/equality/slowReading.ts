import {
  execute,
  GraphQLError,
  isAbstractType,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
} from 'graphql';
import { pageArguments } from '../../src/compile/input/pageArguments.ts';
import type { SearchAnswer, SearchRow } from '../../src/model/search.ts';
import type { ReadableGraph } from '../../src/graph/connect.ts';
import { openSearches } from '../../src/money/searches.ts';
import { graphAt } from './graphAt.ts';
import { claimsBetween } from './changeFields.ts';
import { keyIn, readAnyId } from './ids.ts';
import { objectFields } from './objectFields.ts';
import { pageOfAll, type Arguments } from './pages.ts';
import type { OrderBy } from './nodePages.ts';
import { isNode, property, type ReadField, type Row } from './readers.ts';
import { rootFields, searchPage } from './rootFields.ts';
import { askIndexes, searchHits, type Findings } from './searchHits.ts';
import type { StoredGraph } from './StoredGraph.ts';

/** Answers an operation by graphql-js and plain functions over a copy of the graph. */
export type SlowReading = (document: DocumentNode, variables: Arguments) => Promise<ExecutionResult>;

type Found = { readonly answer: unknown } | { readonly refused: Error };

/** The pair of times of a row that is read in the present. */
const present = '9999-12-31/9999-12-31';

/** Marks a search that has not been asked yet. */
class NotYetAsked extends Error {}

/**
 * All resolvers are synchronous, so that graphql-js meets fields in their order; searches are asked between two attempts
 * and remembered.
 */
export function openSlowReading(schema: GraphQLSchema, graph: ReadableGraph, stored: StoredGraph): SlowReading {
  const searches = openSearches(graph) as Readonly<Record<string, (given: Arguments, at: never) => Promise<unknown>>>;
  const known = new Map<string, Found>();
  const views = new Map<string, StoredGraph>();

  const answerOf = (name: string, args: Arguments): unknown => {
    const question = JSON.stringify([name, args]);
    const found = known.get(question);
    if (found === undefined) throw new NotYetAsked(question);
    if ('refused' in found) throw new GraphQLError(found.refused.message);
    return found.answer;
  };
  const ask = async (question: string): Promise<Found> => {
    const [name, args] = JSON.parse(question) as [string, Arguments];
    try {
      if (name === 'search') return { answer: await askIndexes(graph, args['text'] as string) };
      return { answer: await searches[name]?.(args, pairOf(args) as never) };
    } catch (error) {
      return { refused: error as Error };
    }
  };
  const viewAt = (at: string | null): StoredGraph => {
    if (at === null) return stored;
    const [asOf = '', knownAt = ''] = at.split('/');
    const view = views.get(at) ?? graphAt(stored, { asOf, knownAt });
    views.set(at, view);
    return view;
  };
  const readRoot = (name: string, given: Arguments, here: StoredGraph): unknown => {
    const read = rootFields[name];
    if (read !== undefined) return read(here, given);
    if (name === 'search') {
      return searchPage(here, searchHits(here, answerOf(name, { text: given['text'] }) as Findings), given);
    }
    if ('first' in given) pageArguments(given, undefined);
    const orderBy = (given['orderBy'] ?? null) as string | OrderBy | null;
    const order =
      orderBy === null ? '' : ` by ${typeof orderBy === 'string' ? orderBy : `${orderBy.field} ${orderBy.direction}`}`;
    return searchAnswer(`Query.${name}${order}`, answerOf(name, withKeys(given)) as SearchAnswer, given);
  };

  return async (document, variableValues) => {
    for (;;) {
      const roots = new Map<string | number, string | null>();
      /** What is read at the pair of times of a row. */
      const within = new Map<object, string>();
      const result = execute({
        schema,
        document,
        variableValues,
        rootValue: {},
        fieldResolver(source: object, args: Arguments, _context, { parentType, fieldName, path }) {
          if (parentType.name === 'Query') {
            const defaults = Object.fromEntries(
              (parentType.getFields()[fieldName]?.args ?? []).map(({ name, defaultValue }) => [name, defaultValue]),
            );
            const given = withDefaults(args, defaults);
            if (fieldName === 'nodes') {
              return (given['ids'] as string[]).map((id, index) => {
                const { at } = readAnyId(id);
                roots.set(`${path.key}/${index}`, at);
                return readRoot('node', { id }, viewAt(at));
              });
            }
            const at = momentOf(given);
            roots.set(path.key, at);
            return readRoot(fieldName, { ...given, at }, viewAt(at));
          }
          let root = path;
          let position = root.key;
          for (; root.prev !== undefined; root = root.prev) position = root.key;
          const own = daysOfRow(`${parentType.name}.${fieldName}`, source) ?? pairAround(path, within);
          if (own !== null) within.set(path, own);
          const at = own ?? roots.get(root.key) ?? roots.get(`${root.key}/${position}`) ?? null;
          const here = viewAt(at);
          if (parentType.name === 'Difference' && fieldName === 'claims') {
            return claimsBetween(stored, here, source as Row);
          }
          const owners = [parentType, ...parentType.getInterfaces()];
          const read = owners.map(({ name }) => objectFields[`${name}.${fieldName}`]).find((found) => found);
          return read === undefined
            ? property(source, fieldName)
            : (read as ReadField)(here, source as never, {
                ...args,
                at: at === present ? null : at,
                ofRow: own !== null,
              });
        },
        typeResolver(source, _context, _info, type) {
          if (!isAbstractType(type)) return undefined;
          const names = isNode(source) ? source.labels : typesOfLookUp(source as object);
          return schema.getPossibleTypes(type).find(({ name }) => names.includes(name))?.name;
        },
      }) as ExecutionResult;
      const missing = (result.errors ?? []).flatMap(({ originalError }) =>
        originalError instanceof NotYetAsked ? [originalError.message] : [],
      );
      if (missing.length === 0) {
        // How well a text fits changes while Lucene tidies up after a write.
        for (const question of known.keys()) if (question.startsWith('["search"')) known.delete(question);
        return result;
      }
      for (const question of missing) known.set(question, await ask(question));
    }
  };
}

/** The types that a row of a look-up can have; those of another union do not matter. */
const typesOfLookUp = (row: object): string[] =>
  'entity' in row ? ['NameMatch', 'IdentifierMatch'] : ['AmbiguousName', 'AmbiguousIdentifier'];

/** An argument that is null counts as absent. */
const withDefaults = (args: Arguments, defaults: Arguments): Arguments =>
  Object.fromEntries(Object.entries(defaults).map(([name, value]) => [name, args[name] ?? value ?? null]));

function searchAnswer(order: string, answer: SearchAnswer, args: Arguments): object {
  if (answer.kind === 'object') return answer.row;
  if (answer.kind === 'rows') return answer.rows;
  const { rows, position, positionTypes, compare, fields } = answer;
  const positionLength = positionTypes.length;
  const edge = (node: SearchRow) => ({ node });
  return pageOfAll({ rows, order, position, positionLength, compare, edge, fields }, args);
}

function pairOf({ asOf = null, knownAt = null }: { asOf?: string | null; knownAt?: string | null }) {
  return asOf === null && knownAt === null ? null : { asOf: asOf ?? '9999-12-31', knownAt: knownAt ?? '9999-12-31' };
}

/** The pair of times of a root field as text: of its arguments, or of the id that it looks up. */
function momentOf(given: Arguments): string | null {
  if (typeof given['id'] === 'string') return readAnyId(given['id']).at;
  const pair = pairOf(given);
  return pair && `${pair.asOf}/${pair.knownAt}`;
}

/** The pair of times at which a field of a row is read, as text; null if the row has none of its own. */
function daysOfRow(coordinate: string, row: object): string | null {
  const { asOf, knownAt, knownUntil } = row as Readonly<Record<string, string>>;
  if (coordinate === 'Difference.claims') return `${asOf}/${knownUntil}`;
  const own = ['Difference.subject', 'RingDifference.entities', 'RingDifference.by'];
  return own.includes(coordinate) ? `${asOf}/${knownAt}` : null;
}

/** Where a field is in an answer. */
interface Path {
  readonly prev: Path | undefined;
  readonly key: string | number;
}

/** The pair of times of the nearest row around a field that has one. */
function pairAround(path: Path, within: ReadonlyMap<object, string>): string | null {
  for (let around = path.prev; around !== undefined; around = around.prev) {
    const found = within.get(around);
    if (found !== undefined) return found;
  }
  return null;
}

const entityArguments = ['consumer', 'provider', 'funder', 'through', 'avoid', 'of', 'from', 'to', 'about', 'entity'];
const idArguments = [...entityArguments, 'party'];

/** Searches take keys, whatever ids were given. */
const withKeys = (args: Arguments): Arguments =>
  Object.fromEntries(
    Object.entries(args)
      .filter(([name]) => !['first', 'after', 'last', 'before', 'at'].includes(name))
      .map(([name, value]) => {
        const isPair =
          idArguments.includes(name) && typeof value === 'object' && value !== null && !Array.isArray(value);
        if (name === 'filter' && value !== null) return [name, withKeys(value as Arguments)];
        if (!idArguments.includes(name) || isPair) return [name, value];
        return [name, Array.isArray(value) ? value.map(keyIn) : keyIn(value)];
      }),
  );

import {
  getNullableType,
  GraphQLError,
  isLeafType,
  isListType,
  isNonNullType,
  type FieldNode,
  type GraphQLOutputType,
} from 'graphql';
import { forClient } from './errors.ts';

/** The path of a value in the answer, from the innermost key outwards. */
export interface AnswerPath {
  readonly key: string | number;
  readonly before: AnswerPath | null;
}

/** The lists of maps that the rows of a search share, by name; see `emit/sharedRows.ts`. */
export type Lists = ReadonlyMap<string, readonly unknown[]>;

/** What shapers need of one request. */
export interface Run {
  /** Adds an error to the answer. */
  readonly report: (error: GraphQLError) => void;
  /** The values of `$p`. */
  readonly parameters: Readonly<Record<string, unknown>>;
  /** What the database returned for the maps that the rows of a search share. */
  readonly lists?: Lists | undefined;
}

/** Turns what the database returned for a field into its value in the answer. */
export type Shaper<Raw = unknown> = (raw: Raw, path: AnswerPath, run: Run) => unknown;

/** A field as error messages name it. */
interface FieldOrigin {
  readonly coordinate: string;
  readonly nodes: readonly FieldNode[];
}

/** Thrown if a non-null field is null: the nearest nullable field above becomes null, as the specification requires. */
const bubble = Symbol('null in a non-null field');

/**
 * Completes a value by its type (GraphQL specification, 6.4.3): lists item by item, leaves serialized, objects by
 * `shapeObject`, and null passed up to the nearest field that may be null.
 */
export function completeValue(type: GraphQLOutputType, origin: FieldOrigin, shapeObject: Shaper): Shaper {
  const complete = completeNullable(getNullableType(type) as GraphQLOutputType, origin, shapeObject);
  if (!isNonNullType(type)) return nullable(complete);
  return (raw, path, run) => {
    const value = complete(raw, path, run);
    if (value !== null) return value;
    run.report(located(`Cannot return null for non-nullable field ${origin.coordinate}.`, origin, path));
    throw bubble;
  };
}

function completeNullable(type: GraphQLOutputType, origin: FieldOrigin, shapeObject: Shaper): Shaper {
  if (isListType(type)) {
    const completeItem = completeValue(type.ofType as GraphQLOutputType, origin, shapeObject);
    return (raw, path, run) =>
      Array.isArray(raw) ? raw.map((item, key) => completeItem(item, { key, before: path }, run)) : null;
  }
  if (isLeafType(type)) {
    return (raw, path, run) => {
      if (raw === null || raw === undefined) return null;
      try {
        return type.serialize(raw);
      } catch (error) {
        run.report(located((error as Error).message, origin, path));
        throw bubble;
      }
    };
  }
  return (raw, path, run) => (raw === null || raw === undefined ? null : shapeObject(raw, path, run));
}

/** The shaper of a field that cannot be answered: reports the error, and makes the field or one above it null. */
export const refuse =
  (nodes: readonly FieldNode[], error: GraphQLError): Shaper<unknown> =>
  (_, path, run) => {
    run.report(forClient(error, error.nodes ?? nodes, keysOf(path)));
    throw bubble;
  };

/**
 * Returns a function that makes empty objects for these keys. Objects with a prototype are built and written several times
 * as fast as those without, but setting `__proto__` on them would not add a property.
 */
export const emptyObjects = (keys: readonly string[]): (() => Record<string, unknown>) =>
  keys.includes('__proto__') ? () => Object.create(null) as Record<string, unknown> : () => ({});

/** Makes a shaper return null where it would throw `bubble`. */
export const nullable =
  (shape: Shaper): Shaper =>
  (raw, path, run) => {
    try {
      return shape(raw, path, run);
    } catch (thrown) {
      if (thrown === bubble) return null;
      throw thrown;
    }
  };

function located(message: string, { nodes }: FieldOrigin, path: AnswerPath): GraphQLError {
  return new GraphQLError(message, { nodes, path: keysOf(path) });
}

function keysOf(path: AnswerPath): (string | number)[] {
  const keys: (string | number)[] = [];
  for (let at: AnswerPath | null = path; at !== null; at = at.before) keys.unshift(at.key);
  return keys;
}

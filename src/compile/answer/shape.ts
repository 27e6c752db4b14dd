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
import type { Lists } from '../emit/sharedRows.ts';

/** Where in the answer a value stands, from the innermost outwards. */
export interface AnswerPath {
  readonly key: string | number;
  readonly before: AnswerPath | null;
}

/** One request on its way through the shapers. */
export interface Run {
  /** Takes an error for the answer. */
  readonly report: (error: GraphQLError) => void;
  /** What was sent beside the statement. */
  readonly parameters: Readonly<Record<string, unknown>>;
  /** What came back about what the rows of a search hold in common. */
  readonly lists?: Lists | undefined;
}

/** Gives the value of a field its final form. */
export type Shaper<Raw = unknown> = (raw: Raw, path: AnswerPath, run: Run) => unknown;

interface FieldPlace {
  readonly coordinate: string;
  readonly nodes: readonly FieldNode[];
}

/** Thrown where a non-null field is null: the nearest nullable place above becomes null, as the specification has it. */
const bubble = Symbol('null in a non-null place');

/**
 * Completes a value by its type (GraphQL specification, 6.4.3): lists item by item, leaves serialized, objects by
 * `shapeObject`, and null carried up to the nearest place that may be null.
 */
export function completeValue(type: GraphQLOutputType, place: FieldPlace, shapeObject: Shaper): Shaper {
  const complete = completeNullable(getNullableType(type) as GraphQLOutputType, place, shapeObject);
  if (!isNonNullType(type)) return nullable(complete);
  return (raw, path, run) => {
    const value = complete(raw, path, run);
    if (value !== null) return value;
    run.report(located(`Cannot return null for non-nullable field ${place.coordinate}.`, place, path));
    throw bubble;
  };
}

function completeNullable(type: GraphQLOutputType, place: FieldPlace, shapeObject: Shaper): Shaper {
  if (isListType(type)) {
    const completeItem = completeValue(type.ofType as GraphQLOutputType, place, shapeObject);
    return (raw, path, run) =>
      Array.isArray(raw) ? raw.map((item, key) => completeItem(item, { key, before: path }, run)) : null;
  }
  if (isLeafType(type)) {
    return (raw, path, run) => {
      if (raw === null || raw === undefined) return null;
      try {
        return type.serialize(raw);
      } catch (error) {
        run.report(located((error as Error).message, place, path));
        throw bubble;
      }
    };
  }
  return (raw, path, run) => (raw === null || raw === undefined ? null : shapeObject(raw, path, run));
}

/** In place of a value that cannot be asked for: tells the error there, and null stands there or above. */
export const refuse =
  (nodes: readonly FieldNode[], error: GraphQLError): Shaper<unknown> =>
  (_, path, run) => {
    run.report(forClient(error, error.nodes ?? nodes, keysOf(path)));
    throw bubble;
  };

/** Turns a shaper that may bubble into one that gives null instead. */
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

function located(message: string, { nodes }: FieldPlace, path: AnswerPath): GraphQLError {
  return new GraphQLError(message, { nodes, path: keysOf(path) });
}

function keysOf(path: AnswerPath): (string | number)[] {
  const keys: (string | number)[] = [];
  for (let place: AnswerPath | null = path; place !== null; place = place.before) keys.unshift(place.key);
  return keys;
}

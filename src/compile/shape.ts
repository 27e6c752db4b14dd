import {
  getNullableType,
  GraphQLError,
  isLeafType,
  isListType,
  isNonNullType,
  type FieldNode,
  type GraphQLOutputType,
} from 'graphql';

/** Where in the answer a value stands, from the innermost outwards. */
export interface AnswerPath {
  readonly key: string | number;
  readonly before: AnswerPath | null;
}

/** Gives the value of a field its final form. `report` collects errors. */
export type Shaper<Raw = unknown> = (raw: Raw, path: AnswerPath, report: (error: GraphQLError) => void) => unknown;

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
  return (raw, path, report) => {
    const value = complete(raw, path, report);
    if (value !== null) return value;
    report(located(`Cannot return null for non-nullable field ${place.coordinate}.`, place, path));
    throw bubble;
  };
}

function completeNullable(type: GraphQLOutputType, place: FieldPlace, shapeObject: Shaper): Shaper {
  if (isListType(type)) {
    const completeItem = completeValue(type.ofType as GraphQLOutputType, place, shapeObject);
    return (raw, path, report) =>
      Array.isArray(raw) ? raw.map((item, key) => completeItem(item, { key, before: path }, report)) : null;
  }
  if (isLeafType(type)) {
    return (raw, path, report) => {
      if (raw === null || raw === undefined) return null;
      try {
        return type.serialize(raw);
      } catch (error) {
        report(located((error as Error).message, place, path));
        throw bubble;
      }
    };
  }
  return (raw, path, report) => (raw === null || raw === undefined ? null : shapeObject(raw, path, report));
}

/** Turns a shaper that may bubble into one that gives null instead. */
export const nullable =
  (shape: Shaper): Shaper =>
  (raw, path, report) => {
    try {
      return shape(raw, path, report);
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

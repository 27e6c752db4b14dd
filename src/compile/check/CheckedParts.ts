import type { GraphQLSchema } from 'graphql';
import type { Sources } from '../source/sources.ts';
import type { StoredModel, StoredNoun } from '../../model/stored/storedModel.ts';

/** The parts that are checked against each other. */
export interface CheckedParts {
  readonly schema: GraphQLSchema;
  readonly sources: Sources;
  readonly model: StoredModel;
  /** The properties that a statement must write. */
  readonly nouns: readonly StoredNoun[];
  /** The root fields that searches answer. */
  readonly searches: readonly string[];
  /** `cypher/` */
  readonly folder: string;
}

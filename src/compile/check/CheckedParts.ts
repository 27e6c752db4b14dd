import type { GraphQLSchema } from 'graphql';
import type { Sources } from '../source/sources.ts';
import type { StoredModel, StoredNoun } from '../../model/stored/storedModel.ts';

/** What is checked against each other. */
export interface CheckedParts {
  readonly schema: GraphQLSchema;
  readonly sources: Sources;
  readonly model: StoredModel;
  /** What has to be written by a statement. */
  readonly nouns: readonly StoredNoun[];
  /** The root fields that no file answers. */
  readonly searches: readonly string[];
  /** `cypher/` */
  readonly folder: string;
}

import { fileURLToPath } from 'node:url';
import { checkCypher } from '../compile/check/checkCypher.ts';
import { checkDealKinds } from '../compile/check/kinds/checkDealKinds.ts';
import { openSources } from '../compile/source/sources.ts';
import { checkReturns } from '../compile/check/checkReturns.ts';
import { checkSentFields } from '../compile/check/checkSentFields.ts';
import * as graphQueries from '../graph/queries.ts';
import type { Query } from '../graph/Query.ts';
import * as ingestQueries from '../ingest/queries.ts';
import { sentFields } from '../ingest/rederive/sentFields.ts';
import { storedModel, storedNouns } from '../model/stored/storedModel.ts';
import * as marketQueries from '../money/queries.ts';
import { openSearches } from '../money/searches.ts';
import { invariants } from '../proof/checkGraph.ts';
import * as proofQueries from '../proof/queries.ts';
import { readSchema } from '../server/apollo/createGateway.ts';
import { listedParts } from './listedParts.ts';

const path = (name: string): string => fileURLToPath(new URL(`../../${name}`, import.meta.url));

/**
 * Checks that the schema, the files of `cypher/` and the stored model agree and have every kind of deal. Takes about a
 * fifth of a second and needs no database. Throws a UserError that lists every problem with its file and line.
 */
export function checkProject(): void {
  const schema = readSchema();
  const folder = path('cypher');
  const noDatabase = () => Promise.reject(new Error('Only the names of the searches are read.'));
  const searches = Object.keys(openSearches({ read: noDatabase, stream: noDatabase, readInOrder: noDatabase }));
  const parts = {
    schema,
    sources: openSources(schema, folder),
    model: storedModel,
    nouns: storedNouns,
    searches,
    folder,
  };
  checkCypher(parts, [
    ...checkSentFields(folder, allSentFields),
    ...checkReturns(folder, allQueries()),
    ...checkDealKinds(listedParts()),
  ]);
}

/** The shape of every row that this program reads. */
export const allQueries = (): Query<unknown>[] => [
  ...[graphQueries, ingestQueries, marketQueries].flatMap((queries) => Object.values<Query<unknown>>(queries)),
  ...Object.values(proofQueries).flatMap((each) => (typeof each === 'function' ? [] : [each as Query<unknown>])),
  ...invariants().map(({ name }) => proofQueries.breaches(name)),
];

/** The fields that each writer of derived rows sends, by its statement. */
export const allSentFields: Readonly<Record<string, readonly string[]>> = Object.assign(
  {},
  ...Object.values(sentFields),
);

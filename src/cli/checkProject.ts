import { fileURLToPath } from 'node:url';
import { checkCypher } from '../compile/check/checkCypher.ts';
import { openSources } from '../compile/source/sources.ts';
import { storedModel, storedNouns } from '../model/stored/storedModel.ts';
import { openSearches } from '../money/searches.ts';
import { readSchema } from '../server/apollo/createGateway.ts';

const path = (name: string): string => fileURLToPath(new URL(`../../${name}`, import.meta.url));

/**
 * Checks that the schema, the files of `cypher/` and the stored model agree. Takes about a fifth of a second and needs no
 * database. Throws a UserError that lists every problem with its file and its line in the SDL.
 */
export function checkProject(): void {
  const schema = readSchema();
  const folder = path('cypher');
  const noDatabase = () => Promise.reject(new Error('Only the names of the searches are read.'));
  const searches = Object.keys(openSearches({ read: noDatabase, stream: noDatabase }));
  checkCypher({
    schema,
    sources: openSources(schema, folder),
    model: storedModel,
    nouns: storedNouns,
    searches,
    folder,
  });
}

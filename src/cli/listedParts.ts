import { fileURLToPath } from 'node:url';
import type { ListedParts } from '../compile/check/kinds/completedFiles.ts';
import { readSchema } from '../server/apollo/createGateway.ts';

const path = (name: string): string => fileURLToPath(new URL(`../../${name}`, import.meta.url));

/** The files of this project that list kinds of deals and leg types. */
export const listedParts = (): ListedParts => ({
  schema: readSchema(),
  schemaFolder: path('schema'),
  folder: path('cypher'),
});

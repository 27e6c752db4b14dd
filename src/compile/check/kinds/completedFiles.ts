import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GraphQLSchema } from 'graphql';
import { completeLists, type CompletedText } from './completeLists.ts';
import { completeBlocks } from './completeBlocks.ts';
import { completeUnions } from './completeUnions.ts';

/** Folders whose lists of kinds and leg types follow from `dealKinds`. */
export interface ListedParts {
  readonly schema: GraphQLSchema;
  readonly schemaFolder: string;
  /** `cypher/` */
  readonly folder: string;
}

export interface CompletedFile extends CompletedText {
  readonly path: string;
  readonly before: string;
}

/** Every file with such lists, and its text when they are complete. `npm run generate` writes it. */
export function completedFiles({ schema, schemaFolder, folder }: ListedParts): CompletedFile[] {
  const cypher = filesIn(folder).filter(
    (path) => /\.(cypher|html)$/.test(path) && !path.startsWith(join(folder, 'migrations')),
  );
  const sdl = filesIn(schemaFolder).filter((path) => path.endsWith('.graphql'));
  return [
    ...cypher.map((path) => completed(path, completeBlocks, completeLists)),
    ...sdl.map((path) => completed(path, (text) => completeUnions(text, schema))),
  ];
}

function completed(path: string, ...steps: readonly ((text: string) => CompletedText)[]): CompletedFile {
  const before = readFileSync(path, 'utf8');
  const found = steps.map((step) => step(before).stale);
  const text = steps.reduce((sofar, step) => step(sofar).text, before);
  return { path, before, text, stale: found.flat() };
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((name) => join(folder, name));

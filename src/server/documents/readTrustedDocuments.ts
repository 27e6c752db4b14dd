import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parse, print, type DocumentNode } from 'graphql';
import { z } from 'zod';
import type { Config } from '../../config.ts';
import { UserError } from '../../errors.ts';
import { canonicalDocument } from './canonicalDocument.ts';

/** The only documents that run. */
export interface TrustedDocuments {
  /** Their texts as they were read. */
  readonly texts: readonly string[];
  /** Whether a document is one of them, whatever its white space and the fields that a client added. */
  has(document: DocumentNode): boolean;
  /** The text of a document by its id in the manifest or by its SHA-256. */
  byHash(hash: string): string | undefined;
}

/** A document as it is listed, with the name under which a message reports it. */
interface Listed {
  readonly source: string;
  readonly id: string | null;
  readonly text: string;
}

const manifest = z.union([
  // The list that @apollo/generate-persisted-query-manifest writes.
  z.object({
    format: z.literal('apollo-persisted-query-manifest'),
    operations: z.array(z.object({ id: z.string(), body: z.string() })),
  }),
  // The map that relay-compiler and the client preset of graphql-codegen write.
  z.record(z.string(), z.string()),
]);

/** The list of the settings; null if every document runs. */
export const trustedIn = ({ TRUSTED_DOCUMENTS: path }: Pick<Config, 'TRUSTED_DOCUMENTS'>): TrustedDocuments | null =>
  path === undefined ? null : readTrustedDocuments(path);

/**
 * Reads the documents of a folder, one in each `.graphql` file, or of a manifest. Throws one error that lists every
 * unreadable document.
 */
function readTrustedDocuments(path: string): TrustedDocuments {
  const faults: string[] = [];
  const attempt = <Result>(source: string, read: () => Result): Result | undefined => {
    try {
      return read();
    } catch (error) {
      faults.push(`  ${source}: ${(error as Error).message}`);
      return undefined;
    }
  };
  const listed = attempt(path, () => (statSync(path).isDirectory() ? filesOf(path) : entriesOf(path))) ?? [];
  const parsed = listed.flatMap((each) => attempt(each.source, () => ({ ...each, document: parse(each.text) })) ?? []);
  if (faults.length === 0 && parsed.length === 0)
    faults.push(`  ${path}: contains no .graphql file, or lists no document`);
  if (faults.length > 0) throw new UserError(`TRUSTED_DOCUMENTS cannot be used:\n${faults.join('\n')}`);

  const canonical = new Set(parsed.map(({ document }) => canonicalDocument(document)));
  const hashes = new Map(
    parsed.flatMap(({ id, text, document }) =>
      [id, sha256(text), sha256(print(document))].map((hash) => [hash, text] as const),
    ),
  );
  return {
    texts: parsed.map(({ text }) => text),
    has: (document) => canonical.has(canonicalDocument(document)),
    byHash: (hash) => hashes.get(hash.replace(/^sha256:/, '')),
  };
}

function filesOf(folder: string): Listed[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.graphql'));
  return names.sort().map((name) => {
    const source = join(folder, name);
    return { source, id: null, text: readFileSync(source, 'utf8') };
  });
}

function entriesOf(file: string): Listed[] {
  const read = manifest.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (!read.success) {
    throw new Error(
      'expected a folder, or a manifest of Apollo, Relay or graphql-codegen: JSON such as {"<hash>": "query …"}',
    );
  }
  const { data } = read;
  const entries = Array.isArray(data['operations'])
    ? data['operations'].map(({ id, body }) => [id, body] as const)
    : Object.entries(data as Record<string, string>);
  return entries.map(([id, text]) => ({ source: `${file}, document ${id}`, id, text }));
}

/** The hash by which clients name a document. */
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

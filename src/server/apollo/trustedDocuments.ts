import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GraphQLError, parse, print, type ASTVisitor, type ValidationContext } from 'graphql';
import { UserError } from '../../errors.ts';

/** Documents in canonical form, without comments and extra white space. */
export type TrustedDocuments = ReadonlySet<string>;

/** Reads one document from each `.graphql` file of a folder. Throws one error that lists every unreadable file. */
export function readTrustedDocuments(folder: string): TrustedDocuments {
  const faults: string[] = [];
  const attempt = <Result>(path: string, read: () => Result): Result | undefined => {
    try {
      return read();
    } catch (error) {
      faults.push(`  ${path}: ${(error as Error).message}`);
      return undefined;
    }
  };
  const names = attempt(folder, () => readdirSync(folder)) ?? [];
  const documents = names
    .filter((name) => name.endsWith('.graphql'))
    .map((name) => attempt(join(folder, name), () => print(parse(readFileSync(join(folder, name), 'utf8')))));
  if (faults.length === 0 && documents.length === 0) faults.push(`  ${folder}: contains no .graphql file`);
  if (faults.length > 0) throw new UserError(`TRUSTED_DOCUMENTS cannot be used:\n${faults.join('\n')}`);
  return new Set(documents.filter((document) => document !== undefined));
}

/** A validation rule that refuses every other document. */
export function trustedOnly(trusted: TrustedDocuments): (context: ValidationContext) => ASTVisitor {
  return (context) => ({
    Document(document) {
      if (trusted.has(print(document))) return undefined;
      const message =
        'This server runs only a fixed set of documents, and this is not one of them. Ask its operator to add yours.';
      context.reportError(
        new GraphQLError(message, { extensions: { code: 'DOCUMENT_NOT_TRUSTED', http: { status: 400 } } }),
      );
      // Skips the document for all other rules.
      return null;
    },
  });
}

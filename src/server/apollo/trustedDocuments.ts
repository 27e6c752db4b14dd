import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GraphQLError, parse, print, type ASTVisitor, type ValidationContext } from 'graphql';
import { UserError } from '../../errors.ts';

/** Documents in one form, whatever their comments and spaces. */
export type TrustedDocuments = ReadonlySet<string>;

/** Reads the documents of a folder, one a `.graphql` file. All that cannot be read is told in one error. */
export function readTrustedDocuments(folder: string): TrustedDocuments {
  const faults: string[] = [];
  const attempt = <Result>(place: string, read: () => Result): Result | undefined => {
    try {
      return read();
    } catch (error) {
      faults.push(`  ${place}: ${(error as Error).message}`);
      return undefined;
    }
  };
  const names = attempt(folder, () => readdirSync(folder)) ?? [];
  const documents = names
    .filter((name) => name.endsWith('.graphql'))
    .map((name) => attempt(join(folder, name), () => print(parse(readFileSync(join(folder, name), 'utf8')))));
  if (faults.length === 0 && documents.length === 0) faults.push(`  ${folder}: there is no file that ends in .graphql`);
  if (faults.length > 0) throw new UserError(`TRUSTED_DOCUMENTS cannot be used:\n${faults.join('\n')}`);
  return new Set(documents.filter((document) => document !== undefined));
}

/** A validation rule: only these documents are run. */
export function trustedOnly(trusted: TrustedDocuments): (context: ValidationContext) => ASTVisitor {
  return (context) => ({
    Document(document) {
      if (trusted.has(print(document))) return undefined;
      const message = 'This server runs only the documents that it was given. Ask for yours to be added to them.';
      context.reportError(
        new GraphQLError(message, { extensions: { code: 'DOCUMENT_NOT_TRUSTED', http: { status: 400 } } }),
      );
      // Nothing of it is looked at by the other rules.
      return null;
    },
  });
}

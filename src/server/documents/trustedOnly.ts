import { GraphQLError, type ASTVisitor, type ValidationContext } from 'graphql';
import type { TrustedDocuments } from './readTrustedDocuments.ts';

export const notTrusted =
  'This server runs only a fixed set of documents, and this is not one of them. Ask its operator to add yours.';

/** A validation rule that refuses every document that is not trusted. */
export function trustedOnly(trusted: TrustedDocuments): (context: ValidationContext) => ASTVisitor {
  return (context) => ({
    Document(document) {
      if (trusted.has(document)) return undefined;
      context.reportError(
        new GraphQLError(notTrusted, { extensions: { code: 'DOCUMENT_NOT_TRUSTED', http: { status: 400 } } }),
      );
      // Skips the document for all other rules.
      return null;
    },
  });
}

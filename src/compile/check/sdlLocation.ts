import type { ASTNode } from 'graphql';

/** Where in the SDL something stands: `schema/deal.graphql:12`. */
export function placeOf({ astNode }: { readonly astNode?: ASTNode | null | undefined }): string {
  const at = astNode?.loc;
  return at === undefined ? 'the schema' : `${at.source.name}:${at.startToken.line}`;
}

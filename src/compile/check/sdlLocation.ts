import type { ASTNode } from 'graphql';

/** The file and line of something in the SDL: `schema/deal.graphql:12`. */
export function sdlLocation({ astNode }: { readonly astNode?: ASTNode | null | undefined }): string {
  const at = astNode?.loc;
  return at === undefined ? 'the schema' : `${at.source.name}:${at.startToken.line}`;
}

import { GraphQLError, type FieldNode } from 'graphql';

/** An argument that the schema lets pass and that still makes no sense. The message says what was expected. */
export const badInput = (message: string, node?: FieldNode): GraphQLError =>
  new GraphQLError(message, { ...(node === undefined ? {} : { nodes: node }), extensions: { code: 'BAD_USER_INPUT' } });

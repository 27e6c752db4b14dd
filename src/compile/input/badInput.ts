import { GraphQLError, type FieldNode } from 'graphql';

/** The error of an argument that the schema allows and that is still not valid. The message says what was expected. */
export const badInput = (message: string, node?: FieldNode): GraphQLError =>
  new GraphQLError(message, { ...(node === undefined ? {} : { nodes: node }), extensions: { code: 'BAD_USER_INPUT' } });

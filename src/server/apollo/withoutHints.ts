import type { GraphQLFormattedError } from 'graphql';

type FormatError = (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;

/**
 * Removes the suggestions of graphql-js, which name parts of the schema: "Did you mean ...?" for a field or a value of an
 * enum, in the document or in variables. The keys of entities that an answer suggests remain: they are data.
 */
export function withoutHints(format: FormatError): FormatError {
  return (formatted, error) => {
    const { message, ...rest } = format(formatted, error);
    return { ...rest, message: message.replace(/ ?Did you mean [^?]*\?/g, '') };
  };
}

import { Kind, parse } from 'graphql';

/** The names of the operations in documents. */
export const namesOfOperations = (documents: readonly { readonly document: string }[]): string[] =>
  documents.flatMap(({ document }) =>
    parse(document).definitions.flatMap((definition) =>
      definition.kind === Kind.OPERATION_DEFINITION && definition.name !== undefined ? [definition.name.value] : [],
    ),
  );

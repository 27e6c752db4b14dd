/** The names of the operations in documents of the project. */
export const namesOfOperations = (documents: readonly string[]): string[] =>
  documents.flatMap((document) =>
    [...document.matchAll(/(?:^|\})\s*query[ \t]+([_A-Za-z]\w*)/gm)].map(([, name]) => name!),
  );

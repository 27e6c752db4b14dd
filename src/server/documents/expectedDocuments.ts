import { parse } from 'graphql';
import { readExampleOperations } from '../routes/exampleOperations.ts';
import type { TrustedDocuments } from './readTrustedDocuments.ts';

/** A document that clients are expected to send, with values of its variables. */
export interface ExpectedDocument {
  readonly document: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The example operations, or the trusted documents if only these run. */
export function expectedDocuments(trusted: TrustedDocuments | null): ExpectedDocument[] {
  const examples = readExampleOperations();
  if (trusted === null) return examples;
  return [
    ...examples.filter(({ document }) => trusted.has(parse(document))),
    ...trusted.texts.map((document) => ({ document, variables: {} })),
  ];
}

import neo4j from 'neo4j-driver';
import { pino } from 'pino';
import { expect, it } from 'vitest';
import { prepareDocuments } from '../../src/server/documents/prepareDocuments.ts';

const documents = ['{ a }', '{ b }', '{ c }'].map((document) => ({ document, variables: {} }));
const nameOf = (document: { definitions: readonly unknown[] }) =>
  (document as never as { definitions: { selectionSet: { selections: { name: { value: string } }[] } }[] })
    .definitions[0]!.selectionSet.selections[0]!.name.value;
const lost = new neo4j.Neo4jError('gone', 'ServiceUnavailable', '08000', 'gone');

it('prepares documents in order, waits for the database, and passes over what cannot be prepared', async () => {
  const logged: string[] = [];
  const log = pino({}, { write: (line: string) => void logged.push(line) });
  const tried: string[] = [];
  await prepareDocuments(
    documents,
    async (document) => {
      const name = nameOf(document);
      tried.push(name);
      if (name === 'a' && tried.length === 1) throw lost;
      if (name === 'b') throw new Error('not valid');
    },
    { signal: new AbortController().signal, log },
  );
  expect(tried).toEqual(['a', 'a', 'b', 'c']);
  expect(logged).toHaveLength(1);
});

it('ends when the program stops', async () => {
  const stopping = new AbortController();
  const tried: string[] = [];
  const ended = prepareDocuments(
    documents,
    async (document) => {
      tried.push(nameOf(document));
      throw lost;
    },
    { signal: stopping.signal, log: pino({ level: 'silent' }) },
  );
  stopping.abort();
  await ended;
  expect(tried).toEqual(['a']);
});

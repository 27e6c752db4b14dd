import { readFileSync } from 'node:fs';
import { parse } from 'graphql';
import { expect, it } from 'vitest';
import { openPreparer } from '../../src/compile/run/openPreparer.ts';
import { openSearches } from '../../src/money/searches.ts';
import { readSchema, readSources } from '../../src/server/apollo/createGateway.ts';
import { readExampleOperations } from '../../src/server/routes/exampleOperations.ts';
import { readableCypher } from '../operations/readableCypher.ts';

const schema = readSchema();
const unused = () => Promise.reject(new Error('reads nothing'));
const searches = openSearches({ read: unused, stream: unused, readInOrder: unused });

/** The statements that are prepared for a document. */
async function preparedFor(document: string, variables: Readonly<Record<string, unknown>> = {}): Promise<string[]> {
  const texts: string[] = [];
  const graph = { prepare: async (text: string) => void texts.push(text) };
  await openPreparer({ schema, sources: readSources(schema), searches, graph })(parse(document), variables);
  return texts;
}

it.each(readExampleOperations())('prepares what is sent for $name', async ({ name, document, variables }) => {
  const golden = readFileSync(`test/operations/golden/${name}.cypher`, 'utf8');
  const prepared = await preparedFor(document, variables);
  const sent = golden.replace(/^\/\/.*\n/, '').trim();
  expect(prepared.map((text) => readableCypher(text).trim())).toEqual([sent]);
});

it('takes samples for required variables of every kind that are not given', async () => {
  const document = `query Sampled($key: ID!, $tier: Tier!, $on: Date!, $ids: [ID!]!, $filter: DealFilter!, $size: Int!) {
    entity(key: $key, asOf: $on) { name }
    documents(filter: { tier: { eq: $tier } }, first: $size) { totalCount edges { node { title } } }
    nodes(ids: $ids) { id }
    deals(filter: $filter) { edges { node { caption } } }
  }`;
  expect(await preparedFor(document)).toHaveLength(4);
});

it('prepares every operation of a document, and leaves out what reads no graph', async () => {
  const document = 'query A { deals { totalCount } } query B { __typename publishers { totalCount } }';
  expect(await preparedFor(document)).toHaveLength(2);
  expect(await preparedFor('{ __typename }')).toEqual([]);
});

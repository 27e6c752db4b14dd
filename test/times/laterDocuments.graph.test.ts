import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ingestFiles } from '../../src/ingest/ingestFiles.ts';
import { createExecutor, type Executor } from '../../src/compile/createExecutor.ts';
import { openSources } from '../../src/compile/source/sources.ts';
import { migrate } from '../../src/graph/migrate.ts';
import { openSearches } from '../../src/money/searches.ts';
import { readSchema } from '../../src/server/apollo/createGateway.ts';
import { openGraph, wipe } from '../support/graph.ts';
import { bundlesKnownBy } from './bundlesKnownBy.ts';
import { questions, variablesAt } from './questions.ts';

const schema = readSchema();
const documents = Object.entries(questions).map(([name, text]) => [name, parse(text)] as const);
const days = ['2025-09-25', '2025-11-11', '9999-12-31'];
const worldDays = ['2025-03-31', null];

describe('a pair of times', () => {
  const graph = openGraph();
  const told = new Map<string, string>();
  let execute: Executor;
  beforeAll(async () => {
    await wipe(graph);
    await migrate(graph, 'cypher/migrations');
    execute = createExecutor({ schema, sources: openSources(schema, 'cypher'), searches: openSearches(graph), graph });
  });
  afterAll(() => graph.close());

  const ask = async (
    document: (typeof documents)[number][1],
    { asOf = null, knownAt = null }: { asOf?: string | null; knownAt?: string | null },
  ) => {
    const { data, errors } = await execute({ document, variables: variablesAt(asOf, knownAt) });
    expect(errors).toBeUndefined();
    return JSON.stringify(data, null, 1);
  };

  it.each(days)(
    'gives the same bytes after documents up to %s came in',
    async (day) => {
      await ingestFiles(graph, [await bundlesKnownBy(day)], () => {});
      for (const knownAt of days.filter((each) => each <= day)) {
        for (const asOf of worldDays) {
          for (const [name, document] of documents) {
            const answer = await ask(document, { asOf, knownAt });
            const question = `${name} ${asOf} ${knownAt}`;
            expect(answer, question).toBe(told.get(question) ?? answer);
            told.set(question, answer);
          }
        }
      }
    },
    600_000,
  );

  it('shows more on later days, and something on the earliest', () => {
    const sizes = days.map((day) => (told.get(`deals null ${day}`) ?? '').length);
    expect(sizes[0]).toBeGreaterThan(1_000);
    expect(sizes).toEqual(sizes.toSorted((one, other) => one - other));
    expect(new Set(sizes).size).toBe(days.length);
  });

  it.each(documents)('%s: at the end of both axes is the present', async (_name, document) => {
    const withoutCursors = (text: string) => text.replace(/"cursor": "[^"]*"/g, '');
    const [present, end] = [await ask(document, {}), await ask(document, { asOf: '9999-12-31' })];
    expect(withoutCursors(end)).toBe(withoutCursors(present));
  });
});

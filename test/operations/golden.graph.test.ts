// fills: firstBundles
import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { readSchema } from '../../src/server/apollo/createGateway.ts';
import { readExampleOperations, validExamples } from '../../src/server/routes/exampleOperations.ts';
import { executeOnSeeds } from '../support/executeOnSeeds.ts';
import { failureOf } from './failureOf.ts';
import { readableCypher } from './readableCypher.ts';

const schema = readSchema();

/** By the clock, which no two runs of the tests share. */
const moment = /\d{4}-\d\d-\d\dT[\d:.]+Z/g;

/**
 * Each operation with its answer on the seeds and what was sent to Neo4j for it: `npx vitest run test/operations -u` writes them again.
 */
describe('golden cases', () => {
  const execute = executeOnSeeds();

  it.each(validExamples(readExampleOperations(), schema))('$name', async ({ name, document, variables }) => {
    const statements: string[] = [];
    const result = await execute({
      document: parse(document),
      variables,
      onStatement: ({ statement, parameters }) =>
        void statements.push(`// ${JSON.stringify(parameters)}\n${readableCypher(statement)}\n`),
    });
    // Before the snapshots, which -u would write with the errors in them.
    expect(failureOf(result)).toBeNull();
    const answer = JSON.stringify(result, null, 2).replaceAll(moment, 'when it was written');
    await expect(`${answer}\n`).toMatchFileSnapshot(`golden/${name}.answer.json`);
    await expect(statements.join('\n')).toMatchFileSnapshot(`golden/${name}.cypher`);
    expect(statements).toHaveLength(1);
  });
});

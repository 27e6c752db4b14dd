import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { statement } from '../../src/graph/statement.ts';
import { openGraph, wipe } from '../support/graph.ts';

const files = ['read', 'write'].flatMap((folder) =>
  readdirSync(`cypher/ingest/${folder}`).map((name) => `ingest/${folder}/${name}`),
);
const takeBack = new Error('only a try');

describe('a statement of cypher/ingest', () => {
  const graph = openGraph();
  beforeAll(() => wipe(graph));
  afterAll(() => graph.close());

  it.each(files)('%s runs with the example parameters at its head', async (name) => {
    const text = readFileSync(join('cypher', name), 'utf8');
    expect(text).toMatch(/^\/\/ (?!:param)\S/);
    const examples = [...text.matchAll(/^\/\/ :param (\w+) => (.+)$/gm)];
    const parameters = await Promise.all(
      examples.map(async ([, parameter, value]) => {
        const [row] = await graph.read(`CYPHER 5 RETURN ${value}`);
        return [parameter, row![0]] as const;
      }),
    );
    const tried = graph.write(async (writer) => {
      await writer.run(statement(name.replace('.cypher', '')), Object.fromEntries(parameters));
      throw takeBack;
    });
    await expect(tried).rejects.toBe(takeBack);
  });
});

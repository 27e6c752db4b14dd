import { cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { afterAll, beforeEach, expect, inject, test } from 'vitest';
import { migrate } from '../../src/graph/migrate.ts';
import { openGraph, wipeWhole } from '../support/graph.ts';
import { testDatabase } from '../support/testDatabase.ts';

const graph = openGraph();
const ours = resolve('cypher/migrations');
const folder = join(inject('runFolder'), 'migrations');

beforeEach(async () => {
  await wipeWhole(graph);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder);
});
afterAll(async () => {
  await wipeWhole(graph);
  await graph.close();
});

const write = (file: string, text: string) => writeFile(join(folder, file), text);
const rows = (statement: string) => graph.read(statement);
/** Reads the number of the last transaction that changed data from the bookmark in an answer of Neo4j's HTTP API. */
async function bookmark(): Promise<unknown> {
  const { user, password, browserUrl } = testDatabase();
  const answer = await fetch(new URL('/db/neo4j/tx/commit', browserUrl), {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`,
    },
    body: JSON.stringify({ statements: [{ statement: 'RETURN 1' }] }),
  });
  return ((await answer.json()) as { lastBookmarks: unknown }).lastBookmarks;
}

test(
  'applies each file once to an empty database, even if four programs do so at the same time',
  { timeout: 60_000 },
  async () => {
    for (const [name] of await rows('SHOW CONSTRAINTS YIELD name'))
      await graph.alter(`DROP CONSTRAINT ${String(name)}`);
    for (const [name] of await rows(`SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name`)) {
      await graph.alter(`DROP INDEX ${String(name)}`);
    }
    const programs = [graph, openGraph(), openGraph(), openGraph()];
    const applied = await Promise.all(programs.map((program) => migrate(program, ours)));
    await Promise.all(programs.slice(1).map((program) => program.close()));

    const files = (await readdir(ours)).filter((name) => name.endsWith('.cypher')).sort();
    expect(applied.flat().sort()).toEqual(files);
    expect(await rows('MATCH (n:Migration) RETURN n.version, n.appliedOn IS NOT NULL ORDER BY n.version')).toEqual(
      files.map((_, index) => [index + 1, true]),
    );
    const text = (await Promise.all(files.map((name) => readFile(join(ours, name), 'utf8')))).join('');
    const count = (form: RegExp) => [...text.matchAll(form)].length;
    const dropped = (form: RegExp) =>
      [...text.matchAll(/^DROP INDEX (\w+)/gm)].filter(([, name]) => form.test(name!)).length;
    expect(await rows('SHOW CONSTRAINTS YIELD type RETURN type, count(*)')).toEqual([
      ['UNIQUENESS', count(/^CREATE CONSTRAINT/gm)],
    ]);
    const indexes = `SHOW INDEXES YIELD type, state, entityType, owningConstraint WHERE owningConstraint IS NULL
    RETURN type, entityType, state, count(*) ORDER BY type, entityType`;
    expect(await rows(indexes)).toEqual([
      ['FULLTEXT', 'NODE', 'ONLINE', count(/^CREATE FULLTEXT INDEX/gm) - dropped(/^(names|texts)$/)],
      ['LOOKUP', 'NODE', 'ONLINE', 1],
      ['LOOKUP', 'RELATIONSHIP', 'ONLINE', 1],
      ['RANGE', 'NODE', 'ONLINE', count(/^CREATE INDEX[^;]*FOR \(\w+:/gm)],
      ['RANGE', 'RELATIONSHIP', 'ONLINE', count(/^CREATE INDEX[^;]*FOR \(\)-/gm) - dropped(/_leg$/)],
    ]);
  },
);

test('writes nothing on a second run', async () => {
  await migrate(graph, ours);
  const before = await bookmark();
  expect(await migrate(graph, ours)).toEqual([]);
  expect(await bookmark()).toEqual(before);
  await graph.write((writer) => writer.run('CREATE (:Step)'));
  expect(await bookmark()).not.toEqual(before);
});

test('searches the words of names and texts as they are cut', async () => {
  await migrate(graph, ours);
  await graph.write((writer) =>
    writer.run(`CREATE (:Name {key: 'n', words: 'at t'}), (:Deal {key: 'd', words: '算 力 租 赁'})`),
  );
  await graph.read('CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()');
  const found = (index: string, text: string) =>
    graph.read(`CALL db.index.fulltext.queryNodes($index, $text) YIELD node RETURN node.key`, { index, text });
  expect(await found('names', 'at')).toEqual([['n']]);
  expect(await found('texts', '"租 赁"')).toEqual([['d']]);
  expect(await found('texts', '"租 力"')).toEqual([]);
});

test('applies a change of data completely and once, even if two programs do so at the same time', async () => {
  await write('V001__first.cypher', `CREATE (:Step {text: 'one; two'});\nCREATE (:Step {text: 'three'});`);
  const other = openGraph();
  const applied = await Promise.all([migrate(graph, folder), migrate(other, folder)]);
  await other.close();
  expect(applied.flat()).toEqual(['V001__first.cypher']);
  expect(await rows('MATCH (n:Step) RETURN n.text ORDER BY n.text')).toEqual([['one; two'], ['three']]);

  await write('V002__half.cypher', `CREATE (:Step {text: 'four'});\nCREAT (:Step);`);
  await expect(migrate(graph, folder)).rejects.toThrow(
    /V002__half\.cypher cannot be applied\. Neo4j reports: Invalid input/,
  );
  expect(await rows(`MATCH (n:Step {text: 'four'}) RETURN n`)).toEqual([]);
  expect(await rows('MATCH (n:Migration) RETURN n.version')).toEqual([[1]]);
});

test('refuses an applied file that was changed or is missing', async () => {
  await cp(ours, folder, { recursive: true });
  await migrate(graph, folder);
  const note = `V${String((await readdir(ours)).filter((name) => name.endsWith('.cypher')).length + 1).padStart(3, '0')}__note.cypher`;
  await write(note, 'CREATE (:Step {text: 1});\nCREATE (:Step {text: 2});');
  await migrate(graph, folder);

  await write(note, '// A comment counts nothing.\nCREATE  (:Step {text: 1});\nCREATE (:Step {text: 2});');
  expect(await migrate(graph, folder)).toEqual([]);
  await write(note, 'CREATE (:Step {text: 1});\nCREATE (:Step {text: 3});');
  await expect(migrate(graph, folder)).rejects.toThrow(
    new RegExp(`${note}: changed after .* \\(statement 2 is different\\); restore it, and put .* into a new migration`),
  );
  await write(note, 'CREATE (:Step {text: 1});');
  await expect(migrate(graph, folder)).rejects.toThrow('it had 2 statements and has 1: the last ones are missing');
  await rm(join(folder, note));
  await expect(migrate(graph, folder)).rejects.toThrow(`${note}: applied to the database, but the file is missing`);
  await rename(join(folder, 'V002__search.cypher'), join(folder, 'V002__indexes.cypher'));
  await expect(migrate(graph, folder)).rejects.toThrow(
    'V002__indexes.cypher: this number was applied to the database as V002__search.cypher',
  );
  expect(await rows('MATCH (n:Step) RETURN count(n)')).toEqual([[2]]);
});

test('reports every problem of the files in one error and changes nothing', async () => {
  await write('V001__a.cypher', 'CREATE (:Step);');
  await write('V002__b.cypher', 'CREATE INDEX step FOR (n:Step) ON (n.text);\nCREATE (:Step);');
  await write('V002__c.cypher', '// nothing here\n');
  await write('V004__d.cypher', 'CREATE (:Step);');
  await write('V5__Bad Name.cypher', 'CREATE (:Step);');
  const message = await migrate(graph, folder).catch((error: Error) => error.message);
  expect(message).toContain('V5__Bad Name.cypher: expected a name such as V003__short_name.cypher');
  expect(message).toContain('V002__c.cypher: V002__b.cypher also has number 2');
  expect(message).toContain('V004__d.cypher: number 3 is missing before it');
  expect(message).toContain('V002__b.cypher: statement 1 needs IF NOT EXISTS');
  expect(message).toContain('V002__b.cypher: statement 2 changes data and others change the schema');
  expect(message).toContain('V002__c.cypher: contains no statement');
  expect(await rows('MATCH (n) RETURN count(n)')).toEqual([[0]]);
});

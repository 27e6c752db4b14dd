import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Graph, Parameters, Writer } from '../../src/graph/connect.ts';
import { statement } from '../../src/graph/statement.ts';
import { dryRunFiles, ingestFiles } from '../../src/ingest/ingestFiles.ts';
import { removeBundle } from '../../src/ingest/removeBundle.ts';
import { recordJudgement, type Verdict } from '../../src/ingest/recordJudgement.ts';
import { exportLines } from '../../src/proof/exportBundles.ts';
import { rebuild } from '../../src/proof/rebuild.ts';
import { openGraph, wipe } from '../support/graph.ts';
import { editedBundle } from './editedBundle.ts';

const files = ['read', 'write'].flatMap((folder) =>
  readdirSync(`cypher/ingest/${folder}`).map((name) => `ingest/${folder}/${name.replace('.cypher', '')}`),
);
const textOf = (name: string) => readFileSync(join('cypher', `${name}.cypher`), 'utf8');
const takeBack = new Error('only a try');

/** What a statement did each time that it was sent, together. */
interface Use {
  rows: number;
  writes: number;
  readonly parameters: Parameters[];
}

/** The graph, and a note of every statement that goes through it. */
function observed(graph: Graph): { graph: Graph; uses: ReadonlyMap<string, Use> } {
  const uses = new Map<string, Use>();
  const note = (text: string, parameters: Parameters, rows: number, writes: number) => {
    const use = uses.get(text) ?? { rows: 0, writes: 0, parameters: [] };
    uses.set(text, use);
    use.rows += rows;
    use.writes += writes;
    use.parameters.push(parameters);
  };
  const observe = (writer: Writer): Writer => {
    // One at a time, so that each statement is credited with its own writes.
    let last: Promise<unknown> = Promise.resolve();
    return {
      run(text, parameters = {}) {
        const next = last.then(async () => {
          const before = writer.writes;
          const rows = await writer.run(text, parameters);
          note(text, parameters, rows.length, writer.writes - before);
          return rows;
        });
        last = next.catch(() => null);
        return next;
      },
      get writes() {
        return writer.writes;
      },
    };
  };
  return {
    uses,
    graph: {
      ...graph,
      async read(text, parameters = {}, options) {
        const rows = await graph.read(text, parameters, options);
        note(text, parameters, rows.length, 0);
        return rows;
      },
      write: (work) => graph.write((writer) => work(observe(writer))),
    },
  };
}

const graph = openGraph();
afterAll(() => graph.close());

describe('a statement of cypher/ingest', () => {
  beforeAll(async () => {
    await wipe(graph);
    await ingestFiles(graph, ['test/ingest/bundles'], () => {});
  });

  it.each(files)('%s runs with the example parameters at its head', async (name) => {
    expect(textOf(name)).toMatch(/^\/\/ (?!:param)\S/);
    const examples = [...textOf(name).matchAll(/^\/\/ :param (\w+) => (.+)$/gm)];
    const parameters = await Promise.all(
      examples.map(async ([, parameter, value]) => {
        const [row] = await graph.read(`CYPHER 5 RETURN ${value}`);
        return [parameter, row![0]] as const;
      }),
    );
    const tried = graph.write(async (writer) => {
      await writer.run(statement(name), Object.fromEntries(parameters));
      throw takeBack;
    });
    await expect(tried).rejects.toBe(takeBack);
  });
});

/** A document and an entity that can be removed again, a deal that closes a ring, and a denial. */
const extraBundle = `bundle: extra
title: A ring and a denial
needs: [later]
recordedOn: 2026-11-24
recordedBy: the tests
documents:
  - { key: blog, url: https://example.com/blog, title: A blog, publisher: A blogger, lang: en, tier: PRESS }
entities:
  - { key: newcomer, type: Organization, kind: COMPANY, name: Newcomer }
deals:
  - key: ring
    kind: Investment
    supersedes: contract-1
    conditionalOn: order
    claims:
      - { sources: [{ document: blog, locator: para 1 }], payers: [nvidia], payees: [openai], stage: SIGNED }
statements:
  - key: doubt
    speaker: goto
    about: [sale]
    disputes: [sale]
    summary: Nothing was sold.
    stance: NEUTRAL
    claims: [{ sources: [{ document: blog, locator: para 2 }] }]
`;
/** Another account of a deal of `later`, which makes it depend on itself. */
const circularBundle = `bundle: circle
title: A circle
needs: [extra]
recordedOn: 2026-11-24
recordedBy: the tests
deals:
  - key: order
    kind: Purchase
    conditionalOn: ring
    claims:
      - { sources: [{ document: filing, locator: para 1 }], payers: [openai], payees: [nvidia], stage: SIGNED }
`;

async function written(name: string, text: string): Promise<string> {
  const file = join(await mkdtemp(join(inject('runFolder'), 'bundle-')), `${name}.yaml`);
  await writeFile(file, text);
  return file;
}

describe('what an editor can do to a graph', () => {
  const { graph: through, uses } = observed(graph);
  const use = (name: string) => uses.get(statement(name));

  beforeAll(async () => {
    await wipe(graph);
    const ingest = (...paths: string[]) => ingestFiles(through, paths, () => {});
    const judge = (verdict: Verdict, on = '2026-11-24') =>
      recordJudgement(through, verdict, { by: 'an editor', on, why: 'a test' }, () => {});
    const extra = await written('extra', extraBundle);
    await dryRunFiles(through, ['test/ingest/bundles', extra]);
    await ingest('test/ingest/bundles', 'test/ingest/twins', 'test/ingest/rates', extra);
    await dryRunFiles(through, [await written('extra', extraBundle.replace('A ring and', 'The same ring and'))]);
    await judge({ document: 'undated', verdict: 'RETRACTED' });
    await judge({ claim: 'contract-1@filing@later', verdict: 'RETRACTED' });
    await judge({ claim: 'contract-1@filing@later', verdict: 'UPHELD' });
    await judge({ merged: 'softbank', into: 'softbank-group', verdict: 'SAME' });
    await judge({ merged: 'softbank', into: 'softbank-group', verdict: 'DIFFERENT' });
    await graph.write((writer) => writer.run("CYPHER 5 CREATE (:Claim {key: 'stray'})"));
    await rebuild(through, () => {});
    await ingest(await editedBundle('later.yaml', ['title: Form 6-K', 'title: Form 6-K/A']));
    await expect(ingest(await editedBundle('later.yaml', ['payees: [nvidia]', 'payees: [nvidea]']))).rejects.toThrow();
    await expect(ingest(await editedBundle('later.yaml', [/ {2}- key: contract-1\n[^]*/, '']))).rejects.toThrow();
    await expect(ingest(await written('circle', circularBundle))).rejects.toThrow('Circular conditionalOn of order');
    await ingest(
      await written(
        'extra',
        extraBundle
          .replace(/documents:[^]*(?=deals:)/, '')
          .replace(/statements:[^]*/, '')
          .replaceAll('blog', 'filing'),
      ),
    );
    await removeBundle(through, 'extra', () => {});
    for await (const line of exportLines(through)) expect(line).toContain('"bundle":');
  });

  it('sends every statement of cypher/ingest', () => {
    expect(files.filter((name) => use(name) === undefined)).toEqual([]);
  });

  it('makes every statement of cypher/ingest/write write', () => {
    const idle = files.filter((name) => name.startsWith('ingest/write/') && (use(name)?.writes ?? 0) === 0);
    expect(idle).toEqual([]);
  });

  it('makes every statement of cypher/ingest/read find something', () => {
    const blank = files.filter((name) => name.startsWith('ingest/read/') && (use(name)?.rows ?? 0) === 0);
    expect(blank).toEqual([]);
  });

  it('never writes with a statement of cypher/ingest/read', () => {
    const writing = files.filter((name) => name.startsWith('ingest/read/') && (use(name)?.writes ?? 0) > 0);
    expect(writing).toEqual([]);
  });

  it.each(files.filter((name) => statement(name).includes('$rows')))('sends what %s reads of its rows', (name) => {
    const rows = use(name)?.parameters.flatMap(({ rows }) => rows as object[]) ?? [];
    expect(missingIn(statement(name), rows)).toEqual([]);
  });

  it('would notice a field that no row has', () => {
    const name = 'ingest/write/ties';
    const rows = use(name)!.parameters.flatMap(({ rows }) => rows as object[]);
    expect(missingIn(statement(name).replace('row.fingerprint', 'row.fingerprinted'), rows)).toEqual(['fingerprinted']);
  });
});

/** The fields that a statement reads of `row` and that no row has. */
function missingIn(text: string, rows: readonly object[]): string[] {
  const fields = new Set([...text.matchAll(/\brow\.(\w+)/g)].map(([, field]) => field!));
  return [...fields].filter((field) => !rows.some((row) => field in row));
}

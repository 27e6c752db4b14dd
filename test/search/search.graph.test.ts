// fills: allBundles
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseBundle } from '../../src/bundle/form/parseBundle.ts';
import { readBundleFile, type BundleFile } from '../../src/bundle/read/bundleFile.ts';
import type { Graph } from '../../src/graph/connect.ts';
import { recordDescriptions } from '../../src/ingest/descriptions/recordDescriptions.ts';
import { writeEntities } from '../../src/ingest/descriptions/writeEntities.ts';
import { groupBy } from '../../src/model/groupBy.ts';
import { openGraph } from '../support/graph.ts';
import { allBundles, startSeededApi, type SeededApi } from '../support/seededApi.ts';
import { corpus, type Asked } from './corpus.ts';

const atOnce = 20;

describe('search, on the shipped data and names in further scripts', () => {
  let api: SeededApi;
  let graph: Graph;
  beforeAll(async () => {
    api = await startSeededApi({ bundles: allBundles });
    graph = openGraph();
    await addNames(graph);
  });
  afterAll(async () => {
    await removeNames(graph);
    await graph.close();
    await api.stop();
  });

  /** The keys of the first five hits of each text. */
  async function hitsOf(texts: readonly string[]): Promise<string[][]> {
    const declared = texts.map((_, index) => `$t${index}: String!`).join(', ');
    const fields = texts.map((_, index) => `s${index}: search(text: $t${index}, first: 5) { ...Keys }`).join('\n');
    const { data, errors } = await api.ask(
      `query (${declared}) { ${fields} } fragment Keys on SearchConnection { edges { node { ... on Entity { key } ... on Deal { key } ... on Statement { key } ... on Document { key } } } }`,
      Object.fromEntries(texts.map((text, index) => [`t${index}`, text])),
    );
    expect(errors).toBeUndefined();
    return texts.map((_, index) => data[`s${index}`].edges.map(({ node }: { node: { key: string } }) => node.key));
  }

  it('finds at least 95 of 100 first, and 99 of 100 among the first five, in each half of the corpus', async () => {
    const lines: string[] = [];
    for (const file of ['corpus.txt', 'unseen.txt']) {
      const asked = corpus(file);
      const ranks: (Asked & { readonly rank: number })[] = [];
      for (let start = 0; start < asked.length; start += atOnce) {
        const some = asked.slice(start, start + atOnce);
        const found = await hitsOf(some.map(({ text }) => text));
        ranks.push(...some.map((each, index) => ({ ...each, rank: found[index]!.indexOf(each.key) })));
      }
      for (const [kind, those] of groupBy(ranks, (each) => each.kind)) lines.push(`${file} ${kind}: ${recall(those)}`);
      lines.push(`${file}: ${recall(ranks)}`);
      for (const { text, key, rank } of ranks.filter((each) => each.rank !== 0)) {
        lines.push(`  "${text}": ${key} is ${rank === -1 ? 'missing' : `number ${rank + 1}`}`);
      }
      const report = lines.join('\n');
      expect(ranks.filter(({ rank }) => rank === 0).length / ranks.length, report).toBeGreaterThanOrEqual(0.95);
      expect(ranks.filter(({ rank }) => rank >= 0).length / ranks.length, report).toBeGreaterThanOrEqual(0.99);
    }
    process.stdout.write(`${lines.join('\n')}\n`);
  });

  it('orders names: as typed, folded, by their beginning, by all words, then alike', async () => {
    const { data } = await api.ask(
      '{ search(text: "SoftBank", kinds: [ENTITY], first: 100) { edges { score matched } } }',
    );
    const edges = data.search.edges as { score: number; matched: string }[];
    expect(edges[0]).toMatchObject({ matched: 'SoftBank' });
    expect(edges.map(({ score }) => score)).toEqual(
      edges.map(({ score }) => score).toSorted((one, other) => other - one),
    );
    expect(edges.filter(({ score }) => score >= 4).every(({ matched }) => /^softbank/i.test(matched))).toBe(true);
    expect(edges.some(({ score, matched }) => score < 4 && score >= 3 && !/^softbank/i.test(matched))).toBe(true);
  });

  it('finds a document by its publisher', async () => {
    const { data } = await api.ask(
      '{ search(text: "CNBC", kinds: [DOCUMENT], first: 1) { edges { node { ... on Document { publisher { name } } } } } }',
    );
    expect(data.search.edges).toEqual([{ node: { publisher: { name: 'CNBC' } } }]);
  });

  it('costs by its words after normalisation, of which 20 count', async () => {
    const one = 'query ($text: String!) { search(text: $text) { edges { score } } }';
    const time = async (query: string, variables = {}) => {
      const started = performance.now();
      const { errors } = await api.ask(query, variables);
      // Thirty together may be too many for a busy machine, which says so in time.
      if (query === one) expect(errors).toBeUndefined();
      return performance.now() - started;
    };
    const ordinary =
      '20 words that a person could type who looks for a deal of SoftBank with OpenAI and Oracle in the year 2025';
    const longest = '\uFDFA'.repeat(200);
    const fields = Array.from({ length: 30 }, (_, index) => `s${index}: search(text: $text) { edges { score } }`);
    const thirty = `query ($text: String!) { ${fields.join(' ')} }`;
    for (const query of [one, thirty]) {
      const usual = [await time(query, { text: ordinary }), await time(query, { text: ordinary })];
      const long = [await time(query, { text: longest }), await time(query, { text: longest })];
      expect(Math.min(...long)).toBeLessThan(5 * Math.min(...usual) + 200);
    }
  });
});

/** Describes the entities of `names.yaml` without a new version of the graph, so that other tests find it as it was. */
async function addNames(graph: Graph): Promise<void> {
  const { bundle } = parseBundle((await readBundleFile('test/search/names.yaml')) as BundleFile);
  await graph.write(async (writer) => {
    await writer.run(`CYPHER 5 MERGE (:Bundle {key: $key})`, { key: bundle!.bundle });
    const { entities } = await recordDescriptions(writer, [bundle!]);
    await writeEntities(writer, entities.keys(), entities, new Map());
  });
}

async function removeNames(graph: Graph): Promise<void> {
  await graph.write((writer) =>
    writer.run(
      `CYPHER 5 MATCH (bundle:Bundle {key: $key})
      OPTIONAL MATCH (bundle)-[:BRINGS]->(entity)
      OPTIONAL MATCH (entity)-[:KNOWN_AS|IDENTIFIED_BY]->(part)
      DETACH DELETE part, entity, bundle`,
      { key: 'search-names' },
    ),
  );
}

function recall(asked: readonly { readonly rank: number }[]): string {
  const first = asked.filter(({ rank }) => rank === 0).length;
  const five = asked.filter(({ rank }) => rank >= 0).length;
  return `${first} of ${asked.length} first, ${five} among the first five`;
}

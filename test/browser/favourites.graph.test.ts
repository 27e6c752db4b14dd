// fills: allBundles
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../src/graph/connect.ts';
import { openGraph } from '../support/graph.ts';
import { allBundles, startSeededApi, type SeededApi } from '../support/seededApi.ts';
import { favourites } from './favourites.ts';

/** As many nodes as a person can take in. */
const cap = 40;

let api: SeededApi;
let graph: Graph;
beforeAll(async () => {
  api = await startSeededApi({ bundles: allBundles });
  graph = openGraph();
});
afterAll(async () => {
  await graph?.close();
  await api?.stop();
});

describe('favourites', () => {
  it.each(favourites)(
    '$file answers on the seeds, and draws at most 40 nodes, each with a caption',
    async ({ title, statement }) => {
      expect(title).not.toBe('');
      const rows = await graph.read(statement);
      expect(rows.length).toBeGreaterThan(0);
      const nodes = new Map<string, Node>();
      collectNodes(rows, nodes);
      expect(nodes.size).toBeLessThanOrEqual(cap);
      expect([...nodes.values()].filter(({ properties }) => !properties['caption'])).toEqual([]);
    },
  );

  it('finds the rings of money that the article reports', async () => {
    const [, rings] = favourites;
    const found = (await graph.read(rings!.statement)) as [{ start: Node; segments: { end: Node }[] }][];
    const names = found.map(([ring]) => ring.segments.map(({ end }) => end.properties['name']).join(' > '));
    expect(names).toContain('OpenAI > NVIDIA');
    expect(names).toContain('OpenAI > Oracle > NVIDIA');
    expect(names).toContain('OpenAI > CoreWeave > NVIDIA');
  });
});

describe('where sources disagree', () => {
  it('shows both values of each conflict, and who says so', async () => {
    const { statement } = favourites.find(({ file }) => file.startsWith('11'))!;
    const rows = (await graph.read(statement)) as [
      string,
      string,
      string,
      string,
      string[],
      string,
      string[],
      string,
    ][];
    expect(rows.map(([, ...row]) => row)).toContainEqual([
      ...['VALUE', 'amounts.PAID', '$2.3B', expect.arrayContaining([expect.any(String)]), '$2.5B'],
      ...[expect.arrayContaining([expect.any(String)]), 'jpmorgan-abilene-loan-2025-01'],
    ]);
    const conflicts = await graph.read('MATCH (:Conflict)-[:ON]->(subject) RETURN DISTINCT subject.key');
    expect(new Set(rows.map((row) => row[7]))).toEqual(new Set(conflicts.flat()));
    expect(rows.filter(([, , , , chosen, , other]) => chosen.length === 0 || other.length === 0)).toEqual([]);
  });
});

describe('all money of today', () => {
  it('has a node for each deal with unnamed payers, and no node for all of them', async () => {
    const nodes = new Map<string, Node>();
    collectNodes(await graph.read(favourites.find(({ file }) => file.startsWith('12'))!.statement), nodes);
    const drawn = [...nodes.values()];
    expect(drawn.filter(({ labels }) => labels.includes('Unspecified'))).toEqual([]);
    expect(drawn.filter(({ labels }) => labels.includes('Deal'))).toHaveLength(10);
  });
});

describe('guide.html', () => {
  const blocks = [
    ...readFileSync('cypher/browser/guide.html', 'utf8').matchAll(/<pre class="[^"]*runnable">([^]*?)<\/pre/g),
  ].map(([, text = '']) => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&').trim());

  it('asks every favourite once, word for word, and nothing else', () => {
    const questions = blocks.filter((block) => !block.startsWith(':'));
    expect(questions.sort()).toEqual(favourites.map(({ statement }) => statement).sort());
  });
});

describe('style.grass', () => {
  const style = readFileSync('cypher/browser/style.grass', 'utf8');
  const rules = new Set([...style.matchAll(/^(?:node|relationship)\.(\w+) \{/gm)].map(([, name]) => name));

  it('has a rule for every label of a node that can be drawn, and for every relationship of the favourites', async () => {
    const labels = await graph.read(
      `MATCH (n) WHERE n.caption IS NOT NULL UNWIND labels(n) AS label RETURN DISTINCT label`,
    );
    const ties = ['Role', 'Membership', 'Ownership', 'Affiliation'];
    expect(labels.flat().filter((label) => !rules.has(label as string) && !ties.includes(label as string))).toEqual([]);
    const drawn = favourites.flatMap(({ statement }) => [...statement.matchAll(/\[[a-z]*:([A-Z_|]+)/g)]);
    const types = drawn.flatMap(([, names = '']) => names.split('|'));
    expect([...new Set(types)].filter((type) => !rules.has(type))).toEqual([]);
  });

  it('leaves out the sizes between which Neo4j Browser fails to draw a bent relationship', () => {
    const numbers = (pattern: RegExp) => [...style.matchAll(pattern)].map(([, number]) => Number(number));
    const radii = numbers(/^node\.(?:Entity|Usd\w+) \{\s+diameter: (\d+)px/gm).map((diameter) => diameter / 2);
    expect(radii.length).toBe(4);
    // It divides by zero where the start is larger than the end by the length of the arrowhead.
    const heads = numbers(/shaft-width: (\d+)px/g).map((width) => width + 6);
    const differences = radii.flatMap((start) => radii.map((end) => start - end));
    expect(differences.filter((difference) => heads.includes(difference))).toEqual([]);
  });

  it('says every caption in quotes, as its reader wants it, and holds no comment, which it does not know', () => {
    expect(style).not.toMatch(/caption: [^']/);
    expect(style).not.toMatch(/\/[/*]/);
  });
});

interface Node {
  readonly elementId: string;
  readonly labels: string[];
  readonly properties: Record<string, unknown>;
}

function collectNodes(value: unknown, nodes: Map<string, Node>): void {
  if (typeof value !== 'object' || value === null) return;
  if ('labels' in value && 'elementId' in value) nodes.set((value as Node).elementId, value as Node);
  else for (const part of Object.values(value)) collectNodes(part, nodes);
}

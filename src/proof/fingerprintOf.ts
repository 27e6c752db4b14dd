import { createHash } from 'node:crypto';
import type { Graph } from '../graph/connect.ts';
import { streamRows } from '../graph/Query.ts';
import { content } from './queries.ts';
import { inOrder } from './content.ts';

/** The fingerprint of a graph, as a whole and by label. */
export interface GraphFingerprint {
  readonly whole: string;
  /** For each combination of labels, the number of nodes, and the hash of the nodes and their relationships. */
  readonly parts: readonly { readonly labels: string; readonly nodes: number; readonly fingerprint: string }[];
}

const bits = 2n ** 128n;

/**
 * Two graphs have the same fingerprint if and only if they have the same content, in whatever order it was written. The
 * program's own records (the marker, migrations, the log of changes) do not count. Reads the graph as a stream.
 */
export async function fingerprintOf(graph: Graph): Promise<GraphFingerprint> {
  const sums = new Map<string, { nodes: number; sum: bigint }>();
  await streamRows(graph, content, ({ labels, properties, links }) => {
    const name = labels.toSorted().join(':');
    const { nodes, sum } = sums.get(name) ?? { nodes: 0, sum: 0n };
    sums.set(name, { nodes: nodes + 1, sum: (sum + digest(inOrder([properties, links]))) % bits });
  });
  const parts = [...sums]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([labels, { nodes, sum }]) => ({ labels, nodes, fingerprint: hexadecimal(sum) }));
  return { whole: hexadecimal(digest(JSON.stringify(parts))), parts };
}

/** Hashes as numbers that can be added in any order. */
const digest = (text: string): bigint => BigInt(`0x${createHash('sha256').update(text).digest('hex').slice(0, 32)}`);

const hexadecimal = (sum: bigint): string => sum.toString(16).padStart(32, '0').slice(0, 16);

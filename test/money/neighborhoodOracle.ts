import type { Edge } from '../../src/money/market/Edge.ts';
import { byLead, isThen, type Filter } from './oracle.ts';

/** One edge of a drawing; `deals` are the keys behind it, the leading one first. */
export interface PlainEdge {
  readonly from: string;
  readonly relationship: string;
  readonly to: string;
  readonly amountUsd: number | null;
  readonly stage: string | null;
  readonly subjects: readonly string[];
}

const compare = (one: string, other: string): number => (one < other ? -1 : Number(one > other));
const byName = (one: PlainEdge, other: PlainEdge): number =>
  compare(one.from, other.from) || compare(one.relationship, other.relationship) || compare(one.to, other.to);
const isOne = (one: PlainEdge, other: PlainEdge): boolean => byName(one, other) === 0;

/** Every edge that could be drawn at a moment: what runs alike between two entities is one. */
function drawable(edges: readonly Edge[], at: Filter['at']): PlainEdge[] {
  const drawn: PlainEdge[] = [];
  for (const { fromKey: from, relationship, toKey: to } of edges.filter((edge) => isThen(edge, at))) {
    const alike = edges
      .filter((edge) => isThen(edge, at))
      .filter((edge) => edge.fromKey === from && edge.relationship === relationship && edge.toKey === to)
      .sort(byLead);
    const { amountUsd, stage } = alike[0]!;
    const edge = { from, relationship, to, amountUsd, stage, subjects: alike.map(({ subjectKey }) => subjectKey) };
    if (!drawn.some((known) => isOne(known, edge))) drawn.push(edge);
  }
  return drawn;
}

/** What to draw around some entities, said step by step: an entity chooses its largest edges, and those bring the next. */
export function plainNeighborhood(
  edges: readonly Edge[],
  { of, depth, limitPerNode, at }: { of: readonly string[]; depth: number; limitPerNode: number; at: Filter['at'] },
) {
  const all = drawable(edges, at);
  const touching = (key: string) => all.filter(({ from, to }) => from === key || to === key);
  const chosen = (key: string) =>
    touching(key)
      .sort((one, other) => (other.amountUsd ?? -1) - (one.amountUsd ?? -1) || byName(one, other))
      .slice(0, limitPerNode);
  const rings: string[][] = [[...new Set(of)]];
  for (let step = 1; step <= depth; step += 1) {
    const ends = rings.at(-1)!.flatMap((key) => chosen(key).flatMap(({ from, to }) => [from, to]));
    rings.push([...new Set(ends)].filter((key) => !rings.flat().includes(key)).sort());
  }
  const asked = rings.slice(0, depth).flat();
  const isDrawn = (edge: PlainEdge) => asked.some((key) => chosen(key).some((one) => isOne(one, edge)));
  return {
    nodes: rings.flat(),
    edges: all.filter(isDrawn).sort(byName),
    complete: asked.flatMap(touching).every(isDrawn),
  };
}

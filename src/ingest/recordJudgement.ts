import type { Graph } from '../graph/connect.ts';
import { readRows } from '../graph/Query.ts';
import * as queries from './queries.ts';
import { fingerprint } from '../model/canonicalJson.ts';
import { ingestBundles, type Report } from './ingestBundles.ts';
import { parseJson } from '../bundle/read/parseJson.ts';
import { BundleProblems } from '../bundle/form/problems.ts';

/** The person who judged, the day (ISO 8601) and the reason. */
export interface Reasons {
  readonly by: string;
  readonly on: string;
  readonly why: string;
}

/** A judgement as a bundle holds it, without its reasons. */
export type Verdict =
  | { readonly claim?: string; readonly document?: string; readonly verdict: 'RETRACTED' | 'UPHELD' }
  | { readonly merged: string; readonly into: string; readonly verdict: 'SAME' | 'DIFFERENT' };

/**
 * Writes one judgement into the graph, as a bundle of its own, so that it is exported, checked and kept like everything
 * else that people write. Throws `BundleProblems` if it refers to something unknown.
 */
export async function recordJudgement(graph: Graph, verdict: Verdict, reasons: Reasons, report: Report): Promise<void> {
  const list = 'merged' in verdict ? 'identities' : 'retractions';
  const thing = 'merged' in verdict ? `${verdict.merged}, ${verdict.into}` : (verdict.claim ?? verdict.document);
  const judgement = { ...verdict, ...reasons };
  const written = {
    bundle: await bundleKeyFor(graph, reasons.on, fingerprint(judgement)),
    title: `${verdict.verdict.toLowerCase()}: ${thing}`,
    recordedOn: reasons.on,
    recordedBy: reasons.by,
    [list]: [judgement],
  };
  const file = parseJson('the judgement', JSON.stringify(written));
  if (Array.isArray(file)) throw new BundleProblems(file);
  await ingestBundles(graph, [file], [], report);
}

/**
 * Judgements hold in the order of their names: a judgement comes after the others of its day, and the same one is not
 * recorded twice in a row.
 */
async function bundleKeyFor(graph: Graph, on: string, content: string): Promise<string> {
  const prefix = `judgement-${on}-`;
  const made = (await readRows(graph, queries.judgementsOfDay, { prefix })).map(({ key }) => key);
  const last = made.at(-1);
  return last?.endsWith(content) ? last : `${prefix}${String(made.length + 1).padStart(4, '0')}-${content}`;
}

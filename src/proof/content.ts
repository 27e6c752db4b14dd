import type { Writer } from '../graph/connect.ts';
import { runRows } from '../graph/Query.ts';
import { contentOfDescribed, contentOfSubjects } from './queries.ts';
import type { Bundle } from '../model/bundle.ts';
import { canonicalJson } from '../model/canonicalJson.ts';
import { subjectKeys } from '../bundle/subjectKeys.ts';

/** The content of the graph about each subject, entity or document as canonical text, by type and key. */
export type Content = ReadonlyMap<string, string>;

/** The content of the graph about everything that a bundle mentions. */
export async function contentOf(writer: Pick<Writer, 'run'>, bundle: Bundle): Promise<Content> {
  const subjects = await runRows(writer, contentOfSubjects, { keys: subjectKeys(bundle) });
  const described = await runRows(writer, contentOfDescribed, {
    bundle: bundle.bundle,
    documents: bundle.documents.map(({ key }) => key),
    entities: bundle.entities.map(({ key }) => key),
  });
  return new Map([
    ...subjects.map(({ key, ...content }) => [key, inOrder(Object.values(content))] as const),
    ...described.map(({ type, key, ...content }) => [`${type} ${key}`, inOrder(Object.values(content))] as const),
  ]);
}

/** Canonical text of values; the order of lists does not count. */
export function inOrder(content: readonly unknown[]): string {
  return canonicalJson(content.map(sorted));
}

const sorted = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map((item) => canonicalJson(Array.isArray(item) ? item.map(sorted) : item)).sort()
    : value;

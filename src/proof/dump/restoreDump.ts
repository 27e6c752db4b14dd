import { open } from 'node:fs/promises';
import { projectionVersion } from '../../derive/project.ts';
import { UserError } from '../../errors.ts';
import type { Graph } from '../../graph/connect.ts';
import { parseJson } from '../../bundle/read/parseJson.ts';
import type { BundleFile } from '../../bundle/read/bundleFile.ts';
import { BundleProblems } from '../../bundle/form/problems.ts';
import { ingestBundles, type Report } from '../../ingest/ingestBundles.ts';
import { fingerprintOf, type GraphFingerprint } from '../fingerprintOf.ts';
import { storedKeys, storedSource } from '../storedBundles.ts';
import { bundlesFile, damaged, hashOf, readNote, type DumpNote } from './DumpNote.ts';

/** The most characters of a group, without its last bundle. */
const mostCharacters = 8_000_000;

/**
 * Loads the bundles of a dump into an empty database, and proves that the graph has the fingerprint of the original. A
 * restore that was interrupted continues. Throws a `UserError` if the dump is damaged, before anything is written; if the
 * database holds something else; and if the graph differs.
 */
export async function restoreDump(graph: Graph, folder: string, report: Report): Promise<DumpNote> {
  const note = await readNote(folder);
  const file = bundlesFile(folder);
  await checkLines(file, note);
  await requireRoom(graph, note);
  let before = 0;
  for await (const bundles of groupsIn(file)) {
    const share = (done: number) => (before + done * bundles.length) / note.bundles.length;
    await ingestBundles(graph, bundles, [], (line, done) => report(line, share(done)));
    before += bundles.length;
  }
  prove(note, await fingerprintOf(graph));
  return note;
}

async function checkLines(file: string, { bundles }: DumpNote): Promise<void> {
  const input = await open(file).catch(({ code }: NodeJS.ErrnoException) => {
    throw damaged(file, code === 'ENOENT' ? 'it is missing' : `it cannot be read (${code})`);
  });
  let lines = 0;
  for await (const text of input.readLines()) {
    const bundle = bundles[lines];
    lines += 1;
    if (bundle === undefined) throw damaged(file, `it has more than ${bundles.length} lines`);
    if (hashOf(text) !== bundle.sha256)
      throw damaged(file, `line ${lines} does not have the hash of the bundle ${bundle.key} in dump.json`);
  }
  if (lines < bundles.length) throw damaged(file, `it has ${lines} lines instead of ${bundles.length}`);
}

/** The bundles in groups that fit into memory. Bundles of a group share transactions. */
async function* groupsIn(file: string): AsyncIterable<BundleFile[]> {
  let group: BundleFile[] = [];
  let [line, characters] = [0, 0];
  for await (const text of (await open(file)).readLines()) {
    line += 1;
    characters += text.length;
    const parsed = parseJson(file, text, line);
    if (Array.isArray(parsed)) throw new BundleProblems(parsed);
    group.push(parsed);
    if (characters < mostCharacters) continue;
    yield group;
    [group, characters] = [[], 0];
  }
  if (group.length > 0) yield group;
}

/** Accepts a database without bundles, or with some of the dump. */
async function requireRoom(graph: Graph, { bundles }: DumpNote): Promise<void> {
  const hashes = new Map(bundles.map(({ key, sha256 }) => [key, sha256]));
  const stored = await storedKeys(graph);
  for (const key of stored) {
    if (hashes.get(key) === hashOf(await storedSource(graph, key))) continue;
    const fault = hashes.has(key) ? 'is another version than that of the dump' : 'is not in the dump';
    throw new UserError(
      `The database is not empty: it holds ${stored.length} bundles, and ${key} ${fault}. Nothing was written. Restore into an empty database: set DATA_DIR to a new folder, or NEO4J_URI or NEO4J_DATABASE to another database.`,
    );
  }
}

function prove({ fingerprint, projectionVersion: dumped }: DumpNote, restored: GraphFingerprint): void {
  if (restored.whole === fingerprint.whole) return;
  const parts = differences(fingerprint, restored).join('; ');
  const reason =
    dumped === projectionVersion
      ? 'Either the dumped graph was not what its bundles say, or this one is not: `npm run graph -- check` shows it.'
      : `The dump was written by a program that derives differently (version ${dumped}; this one ${projectionVersion}). \`npm run graph -- check\` proves the restored graph; the program that wrote the dump proves the dump.`;
  throw new UserError(`All bundles are loaded, but the graph differs from the dumped one: ${parts}. ${reason}`);
}

/** The labels whose nodes differ, with both numbers of nodes. */
function differences(dumped: GraphFingerprint, restored: GraphFingerprint): string[] {
  const [before, after] = [dumped, restored].map(({ parts }) => new Map(parts.map((part) => [part.labels, part])));
  const labels = [...new Set([...before!.keys(), ...after!.keys()])].sort();
  return labels.flatMap((label) => {
    const [one, other] = [before!.get(label), after!.get(label)];
    if (one?.fingerprint === other?.fingerprint) return [];
    return [`${label} (${one?.nodes ?? 0} nodes dumped, ${other?.nodes ?? 0} restored)`];
  });
}

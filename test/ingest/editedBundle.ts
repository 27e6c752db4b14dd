import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { inject } from 'vitest';

/** A copy of a bundle of `bundles/` with some of its text replaced, in a folder of its own. Throws where it is not found. */
export async function editedBundle(name: string, ...edits: [from: string | RegExp, to: string][]): Promise<string> {
  let text = await readFile(`test/ingest/bundles/${name}`, 'utf8');
  for (const [from, to] of edits) {
    const before = text;
    text = before.replace(from, to);
    if (text === before) throw new Error(`${name} does not hold:\n${String(from)}`);
  }
  const file = join(await mkdtemp(join(inject('runFolder'), 'bundle-')), basename(name));
  await writeFile(file, text);
  return file;
}

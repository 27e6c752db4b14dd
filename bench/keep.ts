import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Keeps what a run has found in `results/`, as JSON and as Markdown, named by its day and by what was asked. */
export function keep(
  name: string,
  results: Readonly<Record<string, unknown>> & { readonly date: string },
  markdown: string,
): void {
  const folder = join(import.meta.dirname, 'results');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${results.date.slice(0, 10)}-${name}`);
  writeFileSync(`${file}.json`, `${JSON.stringify(results, null, 2)}\n`);
  writeFileSync(`${file}.md`, `${markdown}\n`);
}

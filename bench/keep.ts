import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Writes the results of a run to `results/` as JSON and Markdown, named after the day and `name`. */
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

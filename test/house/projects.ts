import { dirname, join, normalize } from 'node:path';

/** Files of test/support that start a database or a browser, or connect to one. */
const needed = /^test\/support\/(graph|freeInstance|chromium)\.ts$/;
/** Tests without a database that are too slow for the project unit: they build the explorer. */
const slow = ['test/server/ensureExplorer.graph.test.ts'];

/** Says which test files are in the wrong project. `files` are all files of test/ with their text. */
export function projectProblems(files: ReadonlyMap<string, string>): string[] {
  return [...files.keys()]
    .filter((file) => file.endsWith('.test.ts'))
    .flatMap((file) => {
      const isGraph = file.endsWith('.graph.test.ts');
      const need = findNeed(file, files);
      const [unitName, graphName] = [
        file.replace('.graph.test.ts', '.test.ts'),
        file.replace(/\.test\.ts$/, '.graph.test.ts'),
      ];
      if (!isGraph && need) return [`${file} needs ${need}, which the project unit lacks: rename it to ${graphName}.`];
      if (isGraph && !need && !slow.includes(file))
        return [
          `${file} needs no database and no browser: rename it to ${unitName}, so that it runs in the project unit.`,
        ];
      return [];
    });
}

/** The first file that starts or reaches a database or a browser, among the imports of a test file and theirs. */
function findNeed(file: string, files: ReadonlyMap<string, string>): string | null {
  const seen = new Set([file]);
  for (const each of seen) {
    if (needed.test(each)) return each;
    const text = files.get(each) ?? '';
    if (/^import \{[^}]*\binject\b[^}]*\} from 'vitest';/m.test(text)) return `inject (${each})`;
    for (const [, path = ''] of text.matchAll(/^(?:import (?!type)|\} from |export .* from )[^;]*?'(\.[^']+)';/gm)) {
      seen.add(normalize(join(dirname(each), path)));
    }
  }
  return null;
}

import { basename, dirname } from 'node:path';

/** The most files side by side in a folder of src, READMEs not counted. */
const mostFiles = 15;

/** Says which folders of a list of source files are too full, and which have no README. */
export function roomProblems(files: readonly string[]): string[] {
  const folders = new Map<string, string[]>();
  for (const file of files) {
    const folder = dirname(file);
    folders.set(folder, [...(folders.get(folder) ?? []), basename(file)]);
    // A folder of folders needs a README as well.
    for (let above = dirname(folder); above.startsWith('src/'); above = dirname(above)) {
      if (!folders.has(above)) folders.set(above, []);
    }
  }
  return [...folders].sort().flatMap(([folder, inside]) => {
    const sources = inside.filter((name) => name !== 'README.md');
    const needsReadme = folder !== 'src' && sources.length === inside.length;
    return [
      ...(sources.length > mostFiles
        ? [`${folder} has ${sources.length} files; at most ${mostFiles} are allowed: divide it.`]
        : []),
      ...(needsReadme ? [`${folder} has no README.md: say what belongs in it.`] : []),
    ];
  });
}

const exported = /^export (?:default )?(?:abstract )?(?:async )?(function\*?|class|const|interface|type) (\w+)/gm;

/**
 * Says that a file that exports a function or class, and no other value, is named after something else. The file may have the name of a
 * type that it exports, and a function may have a verb in front: `log.ts` exports `createLog`.
 */
export function nameProblem(file: string, text: string): string | null {
  const name = basename(file)
    .replace(/\.tsx?$/, '')
    .toLowerCase();
  const exports = [...text.matchAll(exported)].map(([, kind = '', each = '']) => ({ kind, name: each }));
  const [only, ...others] = exports.filter(({ kind }) => !/^(interface|type)$/.test(kind));
  if (only === undefined || only.kind === 'const' || others.length > 0) return null;
  if (exports.some((each) => each.name.toLowerCase().includes(name))) return null;
  return `${file} exports ${only.name}: name the file after it, or the other way round.`;
}

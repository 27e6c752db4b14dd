import { checkProse } from './checkProse.ts';
import { everything, isChecked } from './checked.ts';

// Without arguments: everything that is checked. With `--all`: everything, and the number of findings by folder.
// With files or folders: these.
const named = process.argv.slice(2);
const all = named.includes('--all');
const findings =
  all || named.length === 0 ? checkProse(everything).filter(({ path }) => all || isChecked(path)) : checkProse(named);

for (const { path, line, words, write } of findings) console.log(`${path}:${line}: "${words}" -> ${write}`);
if (all) {
  const counts = new Map<string, number>();
  for (const { path } of findings) {
    const folder = path.split('/').slice(0, 2).join('/');
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  for (const [folder, count] of counts) console.log(`${String(count).padStart(5)}  ${folder}`);
}
if (findings.length > 0) process.exitCode = 1;

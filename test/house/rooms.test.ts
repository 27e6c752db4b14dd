import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ESLint, Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import { nameProblem, roomProblems } from './rooms.ts';

const files = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name))
  .filter((file) => !file.startsWith('src/generated/'));

describe('every folder of src', () => {
  it('has a README.md and at most 15 files', () => {
    expect(roomProblems(files)).toEqual([]);
  });

  it('is reported if it has more files, or no README.md', () => {
    const many = Array.from({ length: 16 }, (_, index) => `src/full/file${index}.ts`);
    expect(
      roomProblems([...many, 'src/full/README.md', 'src/silent/deep/one.ts', 'src/silent/deep/README.md']),
    ).toEqual([
      'src/full has 16 files; at most 15 are allowed: divide it.',
      'src/silent has no README.md: say what belongs in it.',
    ]);
  });
});

describe('every file of src', () => {
  it('is named after its one export', () => {
    const sources = files.filter((file) => /\.tsx?$/.test(file));
    expect(sources.map((file) => nameProblem(file, readFileSync(file, 'utf8'))).filter(Boolean)).toEqual([]);
  });

  it('is reported if its one export has another name', () => {
    expect(nameProblem('src/a/resolved.ts', 'export function mergedKeys() {}\n')).toMatch(/exports mergedKeys/);
    expect(nameProblem('src/log.ts', 'export function createLog() {}\n')).toBeNull();
    expect(nameProblem('src/two.ts', 'export function one() {}\nexport function other() {}\n')).toBeNull();
  });

  it('has at most 250 lines, by a rule of eslint', async () => {
    const config = (await new ESLint().calculateConfigForFile('src/errors.ts')) as Linter.Config;
    // Alone, because the rules that need types take half a minute.
    const rules = { 'max-lines': config.rules!['max-lines']! };
    const problems = (lines: number) => new Linter().verify('// a line\n'.repeat(lines), [{ rules }]);
    expect(problems(250)).toEqual([]);
    expect(problems(251).map(({ ruleId }) => ruleId)).toEqual(['max-lines']);
  });
});

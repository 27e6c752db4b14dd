import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { checkDeclaredFill, declaredFill, fillsAtItsEnd } from '../support/declaredFill.ts';

const folder = mkdtempSync(join(tmpdir(), 'declared-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('a test file that fills the graph with a shared set of bundles has to declare it', () => {
  const file = join(folder, 'some.graph.test.ts');
  writeFileSync(file, "// fills: allBundles\nimport 'vitest';\n");
  expect(declaredFill(file)).toBe('allBundles');
  expect(() => checkDeclaredFill(file, 'allBundles')).not.toThrow();
  expect(() => checkDeclaredFill(file, 'firstBundles')).toThrow('Begin the file with "// fills: firstBundles"');
  expect(() => checkDeclaredFill(file, null)).not.toThrow();

  writeFileSync(file, "// fills: allBundles at its end\nimport 'vitest';\n");
  expect([declaredFill(file), fillsAtItsEnd(file)]).toEqual(['allBundles', true]);

  writeFileSync(file, "import 'vitest';\n// fills: allBundles\n");
  expect(fillsAtItsEnd(file)).toBe(false);
  expect(() => checkDeclaredFill(file, 'allBundles')).toThrow('declares nothing');
});

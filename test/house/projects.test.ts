import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectProblems } from './projects.ts';

describe('a test file', () => {
  it('is in the project of its name', () => {
    const names = readdirSync('test', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
    const files = names.map((name) => [join('test', name), readFileSync(join('test', name), 'utf8')] as const);
    expect(projectProblems(new Map(files))).toEqual([]);
  });

  it('is reported if it is in the wrong one', () => {
    const files = {
      'test/a/pure.test.ts': "import { it } from 'vitest';\nimport type { X } from '../support/graph.ts';\n",
      'test/a/stored.test.ts': "import {\n  fill,\n} from './shared.ts';\n",
      'test/a/shared.ts': "export { openGraph } from '../support/graph.ts';\n",
      'test/a/injected.test.ts': "import { inject, it } from 'vitest';\n",
      'test/a/slow.graph.test.ts': "import { it } from 'vitest';\n",
      'test/support/graph.ts': '',
    };
    expect(projectProblems(new Map(Object.entries(files)))).toEqual([
      'test/a/stored.test.ts needs test/support/graph.ts, which the project unit lacks: rename it to test/a/stored.graph.test.ts.',
      'test/a/injected.test.ts needs inject (test/a/injected.test.ts), which the project unit lacks: rename it to test/a/injected.graph.test.ts.',
      'test/a/slow.graph.test.ts needs no database and no browser: rename it to test/a/slow.test.ts, so that it runs in the project unit.',
    ]);
  });
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readExampleOperations } from '../../src/server/routes/exampleOperations.ts';

const folder = mkdtempSync(join(tmpdir(), 'operations-'));
afterAll(() => rmSync(folder, { recursive: true }));

it("reads the project's example operations, the main question first", () => {
  const examples = readExampleOperations();
  expect(examples[0]).toMatchObject({
    name: 'who-funds-whose-capacity',
    title: 'Who funds the capacity that a consumer uses, and whose capacity it is',
    variables: { consumer: 'openai' },
  });
  expect(examples.find(({ name }) => name === 'search')?.variables).toEqual({ text: 'Nvdia' });
  expect(examples.find(({ name }) => name === 'entity-by-any-name')?.variables).toEqual({ name: 'Interstellar Gate' });
  for (const { title } of examples) expect(title).toMatch(/^[A-Z].*[^.]$/);
});

it('reads nested variables, and examples without variables', () => {
  writeFileSync(join(folder, 'a.graphql'), '# Who? {"filter": {"key": "}"}}; or not\n{ a }');
  writeFileSync(join(folder, 'b.graphql'), '# Who else.\n{ a }');
  const [a, b] = readExampleOperations(folder);
  expect(a).toMatchObject({ title: 'Who?', variables: { filter: { key: '}' } } });
  expect(b).toMatchObject({ title: 'Who else', variables: {} });
});

it('names the file whose first line is invalid', () => {
  writeFileSync(join(folder, 'c.graphql'), '# Who? {"key": }\n{ a }');
  expect(() => readExampleOperations(folder)).toThrow(
    /operations\/c\.graphql, line 1: expected .*found # Who\? \{"key": \}/,
  );
});

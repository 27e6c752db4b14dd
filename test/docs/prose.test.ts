import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findWords } from '../../prose/findWords.ts';
import { readWordList } from '../../prose/wordList.ts';

const list = readWordList(readFileSync('docs/style.md', 'utf8'));
const findings = (path: string, text: string) =>
  findWords(path, text, list).map(({ line, words, write }) => `${line}: "${words}" -> ${write}`);

const tells = '"tells" -> list, report, show, say, distinguish, return';

describe('the prose check', () => {
  it.each([
    ['text in Markdown', 'a.md', '# Title\n\nThe check tells of breaches.\n', `3: ${tells}`],
    ['a table in Markdown', 'a.md', '| a | b |\n|---|---|\n| x | tells |\n', `3: ${tells}`],
    ['a description', 'a.graphql', 'type Deal {\n  "It tells."\n  a: Int\n}\n', `2: ${tells}`],
    ['a long description', 'a.graphql', '"""\nFirst.\nIt tells.\n"""\ntype Deal {\n  a: Int\n}\n', `3: ${tells}`],
    ['a comment in GraphQL', 'a.graphql', '# It tells.\n{ a }\n', `1: ${tells}`],
    ['a comment in Cypher', 'a.cypher', 'MATCH (a) // tells\nRETURN a\n', `1: ${tells}`],
    ['a line comment', 'a.ts', 'const a = 1; // tells\n', `1: ${tells}`],
    ['a doc block', 'a.ts', '/** First.\n * It tells. */\nexport {};\n', `2: ${tells}`],
    ['a message', 'a.ts', 'throw new Error("it tells nothing new");\n', `1: ${tells}`],
    [
      'a message with values',
      'a.ts',
      'throw new Error(`${a} tells nothing of ${b} tells`);\n',
      `1: ${tells},1: ${tells}`,
    ],
    ['a test name', 'test/a.ts', 'describe("x", () => it.each([1])("tells %s", () => {}));\n', `1: ${tells}`],
    ['a capital', 'a.md', 'Tells it.\n', `1: ${tells.replace('tells', 'Tells')}`],
    ['a phrase over two lines', 'a.ts', '// All, apart\n// from one.\n', '1: "apart from" -> except, besides'],
  ])('finds a word in %s', (_, path, text, expected) => {
    expect(findings(path, text).join()).toBe(expected);
  });

  it.each([
    ['code in Markdown', 'a.md', 'The field `tells`.\n\n```\ntells\n```\n'],
    ['an address', 'a.md', '[link](https://example.org/tells/place)\n'],
    ['a name', 'a.ts', 'const tells = { place: 1 };\n'],
    ['a string that is data', 'a.ts', 'const kinds = ["tells", "place"];\n'],
    ['a statement', 'a.ts', 'const text = "MATCH (place) RETURN place tells";\n'],
    ['a word in backticks', 'a.ts', '// The old name is `place`.\n'],
    ['a part of a word', 'a.md', 'Marketplaces, satellites, mending.\n'],
    ['a phrase that is fine', 'a.md', 'It takes place in\nplace of another; who pays whom.\n'],
    ['words on both sides of code', 'a.md', 'Set apart `x` from others.\n'],
    ['data of a test', 'test/a.ts', 'expect(text).toBe("it tells nothing new");\n'],
  ])('leaves alone %s', (_, path, text) => {
    expect(findings(path, text)).toEqual([]);
  });

  it('refuses a style guide without a word list', () => {
    expect(() => readWordList('# Style\n\n| tells | lists | |\n')).toThrow('no table');
  });
});

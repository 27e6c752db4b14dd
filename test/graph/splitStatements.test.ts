import { expect, test } from 'vitest';
import { splitStatements } from '../../src/graph/splitStatements.ts';

test('splits at a semicolon', () => {
  expect(splitStatements('RETURN 1;\n\nRETURN 2;\n')).toEqual(['RETURN 1', 'RETURN 2']);
  expect(splitStatements('RETURN 1;\r\nRETURN\r\n 2')).toEqual(['RETURN 1', 'RETURN\r\n 2']);
});

test('does not split at a semicolon in a comment, a string or a quoted name', () => {
  const strings = `RETURN 'a;\\';b', "c;\\";'d", \`e;\`\`;f\``;
  expect(splitStatements(`${strings};\nRETURN 2`)).toEqual([strings, 'RETURN 2']);
  expect(splitStatements('// one; two\nRETURN 1 // three;\n/* four;\n * five; */;')).toEqual(['RETURN 1']);
});

test('distinguishes a URL from a comment, and a quote in a comment from a string', () => {
  expect(splitStatements(`RETURN 'https://a.example/;' AS url;`)).toEqual([`RETURN 'https://a.example/;' AS url`]);
  expect(splitStatements(`// it's one\nRETURN 1;\nRETURN 2; // it's two`)).toEqual(['RETURN 1', 'RETURN 2']);
});

test('treats a comment as white space', () => {
  expect(splitStatements('RETURN/* the number */1')).toEqual(['RETURN 1']);
});

import { expect, it } from 'vitest';
import { parseJson } from '../../src/bundle/read/parseJson.ts';
import { parseText } from '../../src/bundle/read/bundleFile.ts';
import { printProblem } from '../../src/bundle/form/problems.ts';

const faultsIn = (text: string) => {
  const read = parseJson('a.jsonl', text, 7);
  return Array.isArray(read) ? read.map(printProblem) : [];
};
const fault = (column: number) => `a.jsonl:7:${column}: a field occurs twice: keep one`;

it.each([
  ['{"title":"T","title":"U"}', [14]],
  ['{"title":"T","titl\\u0065":"U"}', [14]],
  ['{"a":[{"b":1},{"b":1,"c":{"b":2},"b":3}]}', [34]],
  ['{"a":1,"a" : 2,"a":3}', [8, 16]],
  ['{"a":{"b":1},"a":2}', [14]],
  ['{"__proto__":1,"__proto__":2}', [16]],
])('%s gives a field twice', (text, columns) => {
  expect(faultsIn(text)).toEqual(columns.map(fault));
  // A file of its own is read as YAML, and says the same.
  const whole = parseText('a.jsonl', text);
  expect(Array.isArray(whole) && whole.map(({ position, message }) => [position?.column, message])).toEqual(
    columns.map((column) => [column, 'a field occurs twice: keep one']),
  );
});

it.each([
  '{"a":[{"b":1},{"b":2}],"b":{"a":1}}',
  '{"a":"b","b":"a","c":"\\"a\\":"}',
  '{"a":"{\\"a\\":1,\\"a\\":2}"}',
  '{"a":["x","x"]}',
])('%s has each field once', (text) => {
  expect(faultsIn(text)).toEqual([]);
});

it('keeps figures as they are written', () => {
  const read = parseJson('a.jsonl', '{"a":9007199254740993.01,"b":[-2.50],"c":"5"}');
  expect('written' in read && read.written).toEqual({ a: '9007199254740993.01', b: ['-2.50'], c: '5' });
});

it('reports what is no JSON', () => {
  expect(faultsIn('{"a":1,"a":2')).toEqual([expect.stringContaining('a.jsonl:7:1: not valid JSON')]);
  expect(faultsIn('{"\\x":1,"\\x":2}')).toEqual([expect.stringContaining('a.jsonl:7:1: not valid JSON')]);
});

import { describe, expect, it } from 'vitest';
import { bundleWith, problemsOf } from './values.ts';

const indent = 'wrong indentation: indent by two spaces for each level, and the fields of one item by the same number';

describe('a fault of the notation is reported once, with what to do', () => {
  it.each([
    ['a tab', 'bundle: a\n\ttitle: b\n\ttitle: c\n', '2:1: a tab, here and perhaps below: indent by two spaces'],
    ['too deep', 'bundle: a\n  title: b\n', `2:3: ${indent}`],
    ['too deep within an item', 'deals:\n  - key: a\n      kind: b\n', `3:7: ${indent}`],
    ['too shallow', 'deals:\n  - key: a\n   kind: b\n', `3:4: ${indent}`],
    [
      'an open quote',
      'title: "abc\nrecordedBy: me\n',
      '1:8: this quote is not closed: put " at the end of the text too',
    ],
    [
      'an open quote before another',
      'title: "abc\nrecordedBy: "me"\n',
      '1:8: this quote is not closed: put " at the end of the text too',
    ],
    ['a colon', 'bundle: a\ntitle: Meta: a note\n', '2:8: a colon within a text: put the title in quotes'],
    ['a colon in braces', 'a: { title: Meta: a, b: c }\n', '1:13: a colon within a text: put the title in quotes'],
    [
      'an apostrophe in quotes',
      "title: 'it's'\n",
      '1:12: the text goes on after its closing quote: put " around the whole text',
    ],
    ['an open list', 'a: [b, c\nd: e\n', '2:1: ] is missing before this position'],
    ['open braces', 'a: { b: c\nd: e\n', '2:1: } is missing before this position'],
    ['a field twice', 'a: b\na: c\n', '2:1: a field occurs twice: keep one'],
    [
      'a field without a value',
      'a: b\nc\nd: e\n',
      '2:1: a field without a value: write `name: value`; indent a text that goes on',
    ],
    ['a sign at the beginning', 'title: @me\n', '1:8: @ cannot begin a text: put the title in quotes'],
    [
      'two bundles',
      'a: b\n---\na: c\n',
      '2:1: a file holds one bundle: move the part after `---` to a file of its own',
    ],
    ['commas', 'a: { value: 1,000,000,000, b: c }\n', '1:13: a comma in a figure: write 1000000000'],
    ['one comma', 'a: { value: 1,500 }\n', '1:13: a comma in a figure: write 1500'],
    ['commas below 0', 'a: [{ value: -1,000,500, b: c }]\n', '1:14: a comma in a figure: write -1000500'],
  ])('%s', (_, text, problem) => {
    expect(problemsOf(text)).toEqual([`a.yaml:${problem}`]);
  });

  it('each of several figures', () => {
    expect(problemsOf('a: { min: 1,000,000, max: 2,000,000 }\n')).toEqual([
      'a.yaml:1:11: a comma in a figure: write 1000000',
      'a.yaml:1:27: a comma in a figure: write 2000000',
    ]);
  });

  it.each(['"A note: of Meta"', '\'a "b" c\'', '"over\n      lines"', '"1,000,000 chips"'])('unlike %s', (name) => {
    expect(problemsOf(bundleWith({ name }))).toEqual([]);
  });
});

it.each(['', '# a remark alone\n'])('a file with nothing in it says how a bundle begins: %j', (text) => {
  expect(problemsOf(text)).toEqual(['a.yaml:1:1: empty; a bundle begins with its key, as in `bundle: my-key`']);
});

it('a list that is left empty is one problem', () => {
  expect(problemsOf(bundleWith({ claim: 'payers: [bank], payees:' }))).toEqual([
    'a.yaml:16:16 deals[0].claims[0].payees: empty; expected a list: fill it in, or leave the field out',
  ]);
});

it('a figure with commas on a line of its own says what to write', () => {
  const amounts = '\n          - value: 1,000,000,000\n            currency: USD\n            basis: PAID';
  expect(problemsOf(bundleWith({ amounts }))).toEqual([
    'a.yaml:18:20 deals[0].claims[0].amounts[0].value: "1,000,000,000": a comma in a figure: write 1000000000',
  ]);
});

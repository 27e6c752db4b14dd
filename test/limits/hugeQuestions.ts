import type { HostileQuestion } from './hostileQuestions.ts';

/** So many pieces with spaces between them. */
const many = (count: number, piece: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => piece(index)).join(' ');

/** `levels` fragments on a type; each selects what `body` makes of the next one's name. */
const chain = (levels: number, type: string, body: (next: string) => string, last: string): string =>
  `${many(levels, (index) => `fragment F${index} on ${type} { ${body(`F${index + 1}`)} }`)} fragment F${levels} on ${type} { ${last} }`;

/** `value` in so many wrappings. */
function wrapped(levels: number, wrap: (value: unknown) => unknown, value: unknown = {}): unknown {
  let whole = value;
  for (let level = 0; level < levels; level += 1) whole = wrap(whole);
  return whole;
}

const filtered = 'query($filter: DealFilter) { deals(filter: $filter) { totalCount } }';
const searched = 'query($text: String!) { search(text: $text) { edges { score } } }';
const deal = '{ key: { eq: "x" } }';

/** Questions that are too long to be read. */
export const hugeQuestions: readonly HostileQuestion[] = [
  ...[25, 35, 50].map((levels) => ({
    name: `fragments that double ${levels} times`,
    expected: 'QUERY_TOO_LARGE',
    query: `{ ...F0 } ${chain(levels, 'Query', (next) => `...${next} ...${next}`, '__typename')}`,
  })),
  {
    name: 'fragments that double under aliases',
    expected: 'QUERY_TOO_DEEP',
    query: `{ deal(key: "x") { ...F0 } } ${chain(25, 'Deal', (next) => `a: supersedes { ...${next} } b: supersedes { ...${next} }`, 'key')}`,
  },
  {
    name: 'fragments that double within the depth',
    expected: 'QUERY_TOO_LARGE',
    query: `{ deal(key: "x") { ...F0 } } ${chain(13, 'Deal', (next) => `a: supersedes { ...${next} } b: supersedes { ...${next} }`, 'key')}`,
  },
  {
    name: 'a chain of 600 fragments',
    expected: 'data',
    query: `{ ...F0 } ${chain(600, 'Query', (next) => `...${next}`, '__typename')}`,
  },
  {
    name: '10,000 aliases',
    expected: 'GRAPHQL_PARSE_FAILED',
    query: `{ ${many(10_000, (i) => `a${i}: __typename`)} }`,
  },
  { name: '51 aliases', expected: 'QUERY_TOO_LARGE', query: `{ ${many(51, (i) => `a${i}: __typename`)} }` },
  {
    name: '60 look-ups under aliases in a fragment',
    expected: 'QUERY_TOO_LARGE',
    query: `{ ...F } fragment F on Query { ${many(60, (i) => `a${i}: deal(key: "x") { key }`)} }`,
  },
  { name: '10,000 fields', expected: 'GRAPHQL_PARSE_FAILED', query: `{ ${many(10_000, () => '__typename')} }` },
  { name: '4,000 fields of one name', expected: 'QUERY_TOO_LARGE', query: `{ ${many(4_000, () => '__typename')} }` },
  { name: '4,000 unknown fields', expected: 'QUERY_TOO_LARGE', query: `{ ${many(4_000, (i) => `unknown${i}`)} }` },
  {
    name: '900 unknown fields',
    expected: 'GRAPHQL_VALIDATION_FAILED',
    query: `{ ${many(900, (i) => `unknown${i}`)} }`,
  },
  {
    name: '400 overlapping fields with fields in them',
    expected: 'QUERY_TOO_LARGE',
    query: `{ ${many(400, () => 'deal(key: "x") { key caption }')} }`,
  },
  {
    name: '900 overlapping fields one level down',
    expected: 'QUERY_TOO_LARGE',
    query: `{ ${many(30, () => `deal(key: "x") { ${many(30, () => 'key')} }`)} }`,
  },
  {
    name: '40 fragments that overlap in pairs',
    expected: 'QUERY_TOO_LARGE',
    query: `{ deal(key: "x") { ${many(40, (i) => `...F${i}`)} } } ${many(40, (i) => `fragment F${i} on Deal { ${many(20, (j) => `f${j}: key`)} }`)}`,
  },
  { name: 'depth 1,000', expected: 'QUERY_TOO_DEEP', query: `${'{ deals '.repeat(1_000)}${'}'.repeat(1_000)}` },
  {
    name: 'depth 10,000',
    expected: 'GRAPHQL_PARSE_FAILED|QUERY_TOO_DEEP',
    query: `${'{ deals '.repeat(10_000)}${'}'.repeat(10_000)}`,
  },
  {
    name: 'a list in 2,400 lists',
    expected: 'QUERY_TOO_DEEP',
    query: `{ deal(key: ${'['.repeat(2_400)}${']'.repeat(2_400)}) { key } }`,
  },
  {
    name: 'a filter 1,000 deep in the document',
    expected: 'INPUT_TOO_LARGE',
    query: `{ deals(filter: ${'{ not: '.repeat(1_000)}{}${'}'.repeat(1_000)}) { totalCount } }`,
  },
  {
    name: 'a filter of 300 alternatives in the document',
    expected: 'INPUT_TOO_LARGE',
    query: `{ deals(filter: { or: [${many(300, () => deal)}] }) { totalCount } }`,
  },
  {
    name: 'the type of a variable in 500 lists',
    expected: 'GRAPHQL_VALIDATION_FAILED',
    query: `query($a: ${'['.repeat(500)}Int${']'.repeat(500)}) { __typename }`,
  },
  {
    name: '900 variables',
    expected: 'GRAPHQL_VALIDATION_FAILED',
    query: `query(${many(900, (i) => `$v${i}: Int`)}) { __typename }`,
  },
  {
    name: '500 operations',
    expected: 'QUERY_TOO_LARGE',
    query: `${many(500, (i) => `query Q${i} { ...F }`)} fragment F on Query { __typename }`,
    operationName: 'Q0',
  },
  { name: '600 directives', expected: 'QUERY_TOO_LARGE', query: `{ __typename ${'@skip(if: false)'.repeat(600)} }` },
  { name: '100 unknown directives', expected: 'QUERY_TOO_LARGE', query: `{ __typename ${'@x'.repeat(100)} }` },
  { name: 'a name of 900,000 letters', expected: 'QUERY_TOO_LARGE', query: `{ ${'a'.repeat(900_000)} }` },
  {
    name: 'a text of 900,000 letters',
    expected: 'INPUT_TOO_LARGE',
    query: `{ deal(key: "${'a'.repeat(900_000)}") { key } }`,
  },
  { name: 'a comment of 900,000 letters', expected: 'data', query: `{ __typename } # ${'a'.repeat(900_000)}` },
  { name: '900,000 commas', expected: 'data', query: `{ __typename ${','.repeat(900_000)} }` },
  {
    name: 'the name of an operation of 900,000 letters',
    expected: 'INPUT_TOO_LARGE',
    query: 'query A { __typename }',
    operationName: 'A'.repeat(900_000),
  },
  {
    name: 'a key of 900,000 letters',
    expected: 'INPUT_TOO_LARGE',
    query: 'query($key: ID!) { deal(key: $key) { key } }',
    variables: { key: 'a'.repeat(900_000) },
  },
  {
    name: '100 keys of 2,000 letters that nothing has',
    expected: 'UNKNOWN_ENTITY',
    statements: 2,
    query: 'query($keys: [ID!]) { fundingCycles(avoid: $keys) { complete } }',
    variables: { keys: Array.from({ length: 100 }, (_, i) => `k${i}`.padEnd(2_000, 'openai')) },
  },
  {
    name: '101 kinds',
    expected: 'INPUT_TOO_LARGE',
    query: 'query($kinds: [DealKind!]) { fundingCycles(kinds: $kinds) { complete } }',
    variables: { kinds: Array.from({ length: 101 }, () => 'Loan') },
  },
  {
    name: '100,000 keys',
    expected: 'INPUT_TOO_LARGE',
    query: filtered,
    variables: { filter: { key: { in: Array.from({ length: 100_000 }, (_, i) => `k${i}`) } } },
  },
  {
    name: 'a filter 100 deep',
    expected: 'INPUT_TOO_LARGE',
    query: filtered,
    variables: { filter: wrapped(100, (not) => ({ not })) },
  },
  {
    name: 'a filter 10,000 wide',
    expected: 'INPUT_TOO_LARGE',
    query: filtered,
    variables: { filter: { or: Array.from({ length: 10_000 }, (_, i) => ({ key: { eq: `k${i}` } })) } },
  },
  {
    name: 'a filter of a hundred times a hundred',
    expected: 'QUERY_TOO_COSTLY',
    query: filtered,
    variables: {
      filter: {
        and: Array.from({ length: 100 }, () => ({
          or: Array.from({ length: 100 }, (_, i) => ({ key: { eq: `k${i}` } })),
        })),
      },
    },
  },
  {
    name: 'a filter of a hundred relations',
    expected: 'QUERY_TOO_COSTLY',
    query: filtered,
    variables: { filter: { or: Array.from({ length: 100 }, (_, i) => ({ party: { key: { eq: `k${i}` } } })) } },
  },
  { name: '500 words', expected: 'INPUT_TOO_LARGE', query: searched, variables: { text: many(500, () => 'abc') } },
  {
    name: 'a word of 2,000 letters',
    expected: 'INPUT_TOO_LARGE',
    query: searched,
    variables: { text: 'a'.repeat(2_000) },
  },
  {
    name: '200 letters that are four words each',
    expected: 'data',
    query: searched,
    variables: { text: '\uFDFA'.repeat(200) },
  },
  { name: 'a word of 200 letters', expected: 'data', query: searched, variables: { text: 'ab'.repeat(100) } },
  {
    name: '66 words of two letters',
    expected: 'data',
    query: searched,
    variables: { text: many(66, (i) => `a${i % 10}`) },
  },
  {
    name: '50 words of three letters',
    expected: 'data',
    query: searched,
    variables: { text: many(50, (i) => `a${10 + i}`) },
  },
  {
    name: 'the syntax of Lucene',
    expected: 'data',
    query: searched,
    variables: { text: '*:* OR text:/.*/ AND [a TO z] ~10 ^99 "" ( { \\' },
  },
  {
    name: '200 subqueries in one statement',
    expected: 'QUERY_TOO_COSTLY',
    query: `{ deal(key: "x") { ${many(49, (i) => `e${i}: parts { supersedes { parties { role } evidence(first: 1) { edges { cursor } } } }`)} } }`,
  },
];

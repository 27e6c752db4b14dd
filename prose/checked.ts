/** All files and folders that hold prose. */
export const everything = [
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'README.md',
  'SECURITY.md',
  'bench',
  'cypher',
  'docs',
  'operations',
  'prose',
  'schema',
  'seeds',
  'src',
  'test',
] as const;

/** What `npm run check:prose` checks: whatever is clean. It grows until it is `everything`. */
export const checked = [
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'README.md',
  'SECURITY.md',
  'bench',
  'cypher/README.md',
  'cypher/browser',
  'cypher/market',
  'cypher/times',
  'docs/architecture.md',
  'docs/decisions',
  'docs/glossary.md',
  'docs/reference.md',
  'docs/style.md',
  'operations',
  'prose',
  'schema',
  'src/README.md',
] as const;

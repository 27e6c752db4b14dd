import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type * as LanguageSupport from '@neo4j-cypher/language-support';
import { afterAll, describe, expect, it } from 'vitest';
import { storedModel } from '../../src/model/stored/storedModel.ts';

// Its ES modules do not load in Node 20.
const support = createRequire(import.meta.url)('@neo4j-cypher/language-support') as typeof LanguageSupport;
const { nodes, relationships } = storedModel;
const files = readdirSync('cypher', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.cypher'));

/**
 * Fingerprints of what passed before: a linter run takes a tenth of a second a file. Each covers everything on which the
 * verdict depends: this test, the linter, the words of the stored model and the statement.
 */
const cache = '.data/languageSupport.json';
const common = [
  readFileSync(import.meta.filename),
  JSON.stringify([...nodes.keys(), ...relationships.keys()]),
  readFileSync('node_modules/@neo4j-cypher/language-support/package.json'),
];
const passed = new Set<string>(existsSync(cache) ? JSON.parse(readFileSync(cache, 'utf8')) : []);

const textOf = (name: string): string => readFileSync(join('cypher', name), 'utf8');

function fingerprintOf(text: string): string {
  const hash = createHash('sha256');
  for (const part of [...common, text]) hash.update(part).update('\0');
  return hash.digest('base64url');
}

/** What Neo4j's own tools for editors say of a statement, as a person who opens the file there would see it. */
describe("Neo4j's language support", () => {
  afterAll(() => {
    mkdirSync(dirname(cache), { recursive: true });
    const current = files.map((name) => fingerprintOf(textOf(name)));
    writeFileSync(cache, JSON.stringify(current.filter((each) => passed.has(each))));
  });

  it.each(files)('%s: no complaint, and nothing to format but white space', (name) => {
    const text = textOf(name);
    const fingerprint = fingerprintOf(text);
    if (passed.has(fingerprint)) return;
    const parameters = Object.fromEntries([...text.matchAll(/\$(\w+)/g)].map(([, parameter]) => [parameter, null]));
    const complaints = support.lintCypherQuery(text, {
      defaultLanguage: 'CYPHER 5',
      labels: [...nodes.keys()],
      relationshipTypes: [...relationships.keys()],
      parameters,
    });
    expect(complaints.map(({ message, range }) => `${name}:${range.start.line + 1}: ${message}`)).toEqual([]);
    // Its line breaks are not ours: see docs/dependencies.md.
    expect(inked(support.formatQuery(text))).toBe(inked(text));
    passed.add(fingerprint);
  });
});

const inked = (text: string): string => text.replace(/\s+/g, '');

import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type * as LanguageSupport from '@neo4j-cypher/language-support';
import { describe, expect, it } from 'vitest';
import { storedModel } from '../../src/model/stored/storedModel.ts';

// Its ES modules do not load in Node 20.
const support = createRequire(import.meta.url)('@neo4j-cypher/language-support') as typeof LanguageSupport;
const { nodes, relationships } = storedModel;
const files = readdirSync('cypher', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.cypher'));

/** What Neo4j's own tools for editors say of a statement, as a person who opens the file there would see it. */
describe("Neo4j's language support", () => {
  it.each(files)('%s: no complaint, and nothing to format but white space', (name) => {
    const text = readFileSync(join('cypher', name), 'utf8');
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
  });
});

const inked = (text: string): string => text.replace(/\s+/g, '');

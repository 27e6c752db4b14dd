import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { storedModel, storedProperty } from '../../src/model/stored/storedModel.ts';
import { generatedChecks } from '../../src/model/stored/asCypher.ts';
import { tablesAsMarkdown } from '../../src/model/stored/asMarkdown.ts';

const text = readFileSync('docs/graph.md', 'utf8');

describe('docs/graph.md', () => {
  it('has the tables of the stored model', () => {
    expect(text, 'docs/graph.md is stale: run npm run generate').toBe(tablesAsMarkdown(text));
  });

  it('loses what is edited between its markers', () => {
    const edited = text.replace('| `instrument` | text | |', '| `instrumentt` | text | |');
    expect(edited).not.toBe(text);
    expect(tablesAsMarkdown(edited)).toBe(text);
  });

  it('names the sections where a marker has an unknown one', () => {
    expect(() => tablesAsMarkdown('<!-- generated: node -->\n<!-- end -->')).toThrow(
      /no section "node".*described nodes/,
    );
  });
});

describe('the stored model', () => {
  it('finds a property by any label of its noun, and by relationship type', () => {
    expect(storedProperty('Loan', 'dateFrom')?.type).toBe('day');
    expect(storedProperty('WAS_PARTY', 'share')?.type).toBe('money');
    expect(storedProperty('Deal', 'dateFro')).toBeUndefined();
  });

  it('joins the uses of a type that links two kinds of nodes', () => {
    const { ends, properties } = storedModel.relationships.get('PART_OF')!;
    expect(ends).toEqual([
      [
        ['Deal', 'WasDeal'],
        ['Deal', 'WasDeal'],
      ],
      [['Entity'], ['Entity']],
    ]);
    expect([...properties.keys()]).toContain('tieKey');
  });
});

describe('the checks that list properties', () => {
  it.each(Object.entries(generatedChecks()))('%s.cypher is generated', (name, expected) => {
    const path = `cypher/check/${name}.cypher`;
    expect(readFileSync(path, 'utf8'), `${path} is stale: run npm run generate`).toBe(expected);
  });

  it('ask for what the model needs, and compare all that a deal and its states share', () => {
    const { 'nodes-have-what-they-need': need, 'deals-are-their-present-state': present } = generatedChecks();
    expect(need).toContain(
      "WHEN node:Document THEN ['key', 'url', 'title', 'lang', 'tier', 'sortDate', 'knownFrom', 'caption', 'words', 'fingerprint']",
    );
    expect(present).toMatch(/'instrument'.*'paidUsd'.*'leadingClaim'/);
    expect(present).not.toMatch(/'validFrom'/);
  });
});

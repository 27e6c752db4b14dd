import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** What follows the rows that are added up. */
const endOf = (name: string) => {
  const text = readFileSync(`cypher/Entity/${name}.cypher`, 'utf8');
  return text.slice(text.indexOf('] AS items') + 1).replace(/^UNWIND .* AS consolidated$/m, '');
};

it('the money of an entity is added up alike with its units and without', () => {
  expect(endOf('money')).toContain('undisclosedCount');
  expect(endOf('money.consolidate')).toBe(endOf('money'));
});

import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { bundleSchema } from '../../src/model/bundle/bundleSchema.ts';

it('the schema for editors is that of the model: `npm run generate` would change nothing', () => {
  const stored = JSON.parse(readFileSync('bundle.schema.json', 'utf8')) as unknown;
  expect(stored, 'bundle.schema.json is stale: run npm run generate').toEqual(
    JSON.parse(JSON.stringify(bundleSchema())),
  );
});

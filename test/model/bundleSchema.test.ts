import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { bundleSchema } from '../../src/model/bundle/bundleSchema.ts';

it('the schema for editors is that of the model: `npm run generate` would change nothing', () => {
  expect(JSON.parse(readFileSync('bundle.schema.json', 'utf8'))).toEqual(JSON.parse(JSON.stringify(bundleSchema())));
});

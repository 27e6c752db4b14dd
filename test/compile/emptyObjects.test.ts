import { expect, it } from 'vitest';
import { emptyObjects } from '../../src/compile/answer/shape.ts';

it.each([[['name', 'toString', 'constructor']], [['__proto__', 'name']]])('objects keep every key: %s', (keys) => {
  const object = emptyObjects(keys)();
  for (const key of keys) object[key] = { of: key };
  expect(JSON.stringify(object)).toBe(`{${keys.map((key) => `"${key}":{"of":"${key}"}`).join()}}`);
});

import { describe, expect, it } from 'vitest';
import { globalId, keyOf, readId } from '../../src/compile/source/globalId.ts';

const text = (id: string) => Buffer.from(id, 'base64url').toString();
const times = { asOf: '9999-12-31', knownAt: '2025-11-01' };

describe('an id', () => {
  it('of the present is that of a noun and a key', () => {
    expect(globalId('Deal', 'nvidia-intel-2025', null)).toBe('RGVhbDpudmlkaWEtaW50ZWwtMjAyNQ');
    expect(readId('RGVhbDpudmlkaWEtaW50ZWwtMjAyNQ')).toEqual({ noun: 'Deal', key: 'nvidia-intel-2025', times: null });
  });

  it('holds both days of a pair of times', () => {
    const id = globalId('Deal', 'nvidia-intel-2025', times);
    expect(text(id)).toBe('Deal:nvidia-intel-2025@9999-12-31/2025-11-01');
    expect(readId(id)).toEqual({ noun: 'Deal', key: 'nvidia-intel-2025', times });
    expect(keyOf(id)).toBe('nvidia-intel-2025');
  });

  it.each([
    'openai',
    '',
    'Deal:openai',
    'Deal:openai@9999-12-31/2025-11-01',
    ...['Nothing:openai', 'Deal:openai@2025-11-01', 'Deal:openai@9999-12-31/2025-02-30', 'Deal:openai@/'].map((each) =>
      Buffer.from(each).toString('base64url'),
    ),
    'RGVhbDpudmlkaWEtaW50ZWwtMjAyNQ==',
  ])('that nobody gave out is a key: %s', (id) => {
    expect(readId(id)).toEqual({ noun: null, key: id, times: null });
  });
});

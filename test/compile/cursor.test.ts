import { describe, expect, it } from 'vitest';
import { decodeCursor, encodeCursor } from '../../src/compile/answer/cursor.ts';

const list = 'Query.deals DATE DESC';
const types = ['day', 'number', 'text'] as const;
const position = ['2025-11-11', 20.5, 'nvidia-intel-2025'];
const forged = (text: string) => Buffer.from(text).toString('base64url');
const values = (...cells: unknown[]) => forged(JSON.stringify([list, ...cells]));

describe('a cursor', () => {
  it('returns the position that it was made from', () => {
    expect(decodeCursor(encodeCursor(list, position), list, types)).toEqual(position);
    expect(decodeCursor(encodeCursor(list, ['0001-01-01', -1, '']), list, types)).toEqual(['0001-01-01', -1, '']);
  });

  it.each([
    ['a day that the calendar lacks', values('2025-02-30', 20.5, 'a')],
    ['a month in place of a day', values('2025-02', 20.5, 'a')],
    ['a number in place of a day', values(20250211, 20.5, 'a')],
    ['text in place of a number', values('2025-11-11', '20.5', 'a')],
    ['no number', forged(`["${list}","2025-11-11",NaN,"a"]`)],
    ['a number beyond all numbers', forged(`["${list}","2025-11-11",1e999,"a"]`)],
    ['null in place of a number', values('2025-11-11', null, 'a')],
    ['true in place of a number', values('2025-11-11', true, 'a')],
    ['a number in place of text', values('2025-11-11', 20.5, 1)],
    ['a list in place of text', values('2025-11-11', 20.5, ['a'])],
    ['an object in place of text', values('2025-11-11', 20.5, {})],
    ['a value too few', values('2025-11-11', 20.5)],
    ['a value too many', values('2025-11-11', 20.5, 'a', 'b')],
    ['another list', forged('["Query.deals by default","2025-11-11",20.5,"a"]')],
    ['no list', forged('{}')],
    ['no JSON', forged('nvidia')],
    ['no base64', '%%%'],
    ['nothing', ''],
  ])('is refused if it has %s', (_, cursor) => {
    expect(() => decodeCursor(cursor, list, types)).toThrow(
      expect.objectContaining({ extensions: { code: 'BAD_CURSOR' } }),
    );
  });
});

import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { get as request } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type StartedApi } from './startApi.ts';

let api: StartedApi;
beforeAll(async () => void (api = await startApi()));
afterAll(() => api.stop());

/** Asks for a greeting of a name, by GET, and returns the bytes on the wire. */
function greet(name: string, encoding: string | undefined) {
  const query = encodeURIComponent(`{ greeting(name: ${JSON.stringify(name)}) }`);
  const headers = { accept: 'application/json', ...(encoding !== undefined && { 'accept-encoding': encoding }) };
  return new Promise<{ status: number; coding: string; etag: string; length: number; bytes: Buffer }>(
    (resolve, reject) => {
      request(`${api.url}/graphql?query=${query}`, { headers, agent: false }, (response) => {
        const { 'content-encoding': coding = 'identity', 'content-length': length, etag = '' } = response.headers;
        const status = response.statusCode ?? 0;
        buffer(response).then((bytes) => resolve({ status, coding, etag, length: Number(length), bytes }), reject);
      }).on('error', reject);
    },
  );
}

const decoders: Readonly<Record<string, (bytes: Buffer) => Buffer>> = {
  br: brotliDecompressSync,
  gzip: gunzipSync,
  identity: (bytes) => bytes,
};
const [long, short] = ['money '.repeat(300), 'money'];

describe('an answer', () => {
  it.each([
    [undefined, 'identity'],
    ['', 'identity'],
    ['gzip', 'gzip'],
    ['br', 'br'],
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip;q=1, br;q=0.5', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['gzip;q=0', 'identity'],
    ['identity, gzip;q=0.5', 'identity'],
    ['identity;q=0, *', 'br'],
    ['*', 'br'],
    ['deflate', 'identity'],
    ['GZIP', 'gzip'],
  ])('of more than 1 kB with Accept-Encoding %s is sent as %s', async (encoding, expected) => {
    const { status, coding, bytes, length, etag } = await greet(long, encoding);
    expect([status, coding, length]).toEqual([200, expected, bytes.length]);
    expect(JSON.parse(String(decoders[coding]?.(bytes))).data.greeting).toBe(`Hello, ${long}`);
    expect(bytes.length < 500).toBe(coding !== 'identity');
    // The tag of compressed bytes is weak.
    expect(etag).toMatch(coding === 'identity' ? /^"/ : /^W\/"/);
  });

  it('of less is sent as it is, unless the client excludes that', async () => {
    expect((await greet(short, 'gzip, br')).coding).toBe('identity');
    expect((await greet(short, 'gzip, identity;q=0')).coding).toBe('gzip');
  });

  it('is refused if the client excludes every coding', async () => {
    for (const encoding of ['identity;q=0', '*;q=0', 'identity;q=0, deflate']) {
      const { status, coding, bytes } = await greet(long, encoding);
      expect([status, coding]).toEqual([406, 'identity']);
      expect(JSON.parse(String(bytes)).errors[0].extensions.code).toBe('NOT_ACCEPTABLE');
    }
  });
});

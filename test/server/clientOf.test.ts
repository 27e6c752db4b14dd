import { describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { clientOf, trustedProxies } from '../../src/server/admission/clientOf.ts';

const { TRUSTED_PROXIES } = readConfig({ TRUSTED_PROXIES: '10.0.0.0/8, 2001:db8:1::/48, 192.0.2.7' });

/** The client of a request over a connection from `from`. */
const of = (from: string | undefined, forwarded?: string, proxies: readonly string[] = TRUSTED_PROXIES) =>
  clientOf(
    { socket: { remoteAddress: from }, headers: { 'x-forwarded-for': forwarded } } as never,
    trustedProxies(proxies),
  );

describe('the client of a request', () => {
  it.each([
    ['is its address', '198.51.100.1', undefined, '198.51.100.1'],
    ['is its IPv4 address if IPv6 wraps it', '::ffff:198.51.100.1', undefined, '198.51.100.1'],
    ['cannot name another address itself', '198.51.100.1', '203.0.113.5', '198.51.100.1'],
    ['is named by a trusted proxy', '10.1.2.3', '203.0.113.5', '203.0.113.5'],
    ['is the last address that no trusted proxy has', '10.1.2.3', '6.6.6.6, 203.0.113.5, 10.9.9.9', '203.0.113.5'],
    ['is named by a trusted proxy with an IPv6 address', '2001:db8:1:2::3', '203.0.113.5', '203.0.113.5'],
    ['is the proxy if the header is no address', '10.1.2.3', 'unknown', '10.1.2.3'],
    ['is the nearest proxy that the header names, if the rest is no address', '10.1.2.3', 'x, 192.0.2.7', '192.0.2.7'],
    ['is its IPv6 network', '2001:db8:2:3:4:5:6:7', undefined, '2001:db8:2:3'],
    ['is its IPv6 network, however it is written', '2001:0db8:0002::7', undefined, '2001:db8:2:0'],
    ['is this machine', '::1', undefined, '0:0:0:0'],
    ['is nobody if the connection is gone', undefined, undefined, ''],
  ])('%s', (_, from, forwarded, expected) => {
    expect(of(from, forwarded)).toBe(expected);
  });

  it('is the address of the connection if no proxy is trusted', () => {
    expect(of('10.1.2.3', '203.0.113.5', [])).toBe('10.1.2.3');
  });
});

it.each(['10.0.0.0/33', '10.0.0', 'proxy.example', '10.0.0.0/8/8'])('TRUSTED_PROXIES=%s is refused', (value) => {
  expect(() => readConfig({ TRUSTED_PROXIES: value })).toThrow(/TRUSTED_PROXIES.*addresses or networks/);
});

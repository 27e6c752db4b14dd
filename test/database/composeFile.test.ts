import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { neo4jVersion } from '../../src/database/local/fetchPrograms.ts';
import { guideSettings, settingsOf } from '../../src/database/local/settings.ts';

interface Service {
  image?: string;
  ports: string[];
  environment: Record<string, string>;
  healthcheck?: unknown;
}

const text = readFileSync('docker-compose.yml', 'utf8');
const { services } = parse(text) as { services: { neo4j: Service; api: Service } };
const { neo4j, api } = services;

test('the image is the community edition of the version that Maven fetches', () => {
  expect(neo4j.image).toBe(`neo4j:${neo4jVersion}-community`);
});

test('every port is published on this machine only', () => {
  const ports = [...neo4j.ports, ...api.ports];
  expect(ports).toHaveLength(3);
  for (const port of ports) expect(port).toMatch(/^127\.0\.0\.1:\$\{\w+:-(\d+)\}:\1$/);
});

test('there is no password unless one is given', () => {
  const uses = text.match(/^[^#\n]*\$\{NEO4J_PASSWORD[^}]*\}/gm) ?? [];
  expect(uses).toHaveLength(2);
  for (const use of uses) expect(use).toMatch(/\$\{NEO4J_PASSWORD:\?.+\}/);
});

test('the container has the settings of the local Neo4j, except the addresses it listens on', () => {
  const local = settingsOf({ boltPort: 7687, httpPort: 7474, apiUrl: 'http://127.0.0.1:4000' } as never);
  const [wanted, given] = [{ ...local }, settingsIn(neo4j.environment)];
  for (const name of Object.keys(wanted))
    if (/listen_address|auth_enabled|http\.enabled/.test(name)) delete wanted[name];
  expect(given).toMatchObject(wanted);
  expect(Object.keys(given).filter((name) => !(name in wanted))).toEqual([
    'server.memory.heap.initial_size',
    'server.memory.heap.max_size',
  ]);
  expect(given['browser.post_connect_cmd']).toBe(guideSettings('http://127.0.0.1:4000')['browser.post_connect_cmd']);
});

test('the API waits for a Neo4j that answers, and reaches it by its name', () => {
  expect(neo4j.healthcheck).toMatchObject({ test: ['CMD-SHELL', expect.stringMatching(/cypher-shell .*RETURN 1/)] });
  expect(api).toMatchObject({
    depends_on: { neo4j: { condition: 'service_healthy' } },
    environment: { NEO4J_URI: 'bolt://neo4j:7687', HOST: '0.0.0.0' },
  });
});

test('the image runs the build as a numeric user, and only its data folder can be written', () => {
  const dockerfile = readFileSync('Dockerfile', 'utf8');
  const [, last = ''] = dockerfile.split(/^FROM .*\n(?=[^]*HEALTHCHECK)/m).slice(-2);
  expect(dockerfile.match(/^FROM node:(\d+)-bookworm-slim/gm)).toHaveLength(2);
  expect(last).toMatch(/^USER [1-9]\d*:[1-9]\d*$/m);
  expect(last).toMatch(/^ENV .*NODE_ENV=production.* DATA_DIR=\/data$/m);
  expect(last).toMatch(/^VOLUME \/data$/m);
  expect(last).toMatch(/^HEALTHCHECK [^]*\/readyz/m);
  expect(last).toMatch(/^CMD \["node", "dist\/cli\/start\.js"\]$/m);
  expect(api).toMatchObject({ read_only: true, cap_drop: ['ALL'], volumes: ['api-data:/data'] });
});

/** The image reads `a.b_c` from NEO4J_a_b__c; `${NAME:-x}` means x if NAME is not set. */
function settingsIn(environment: Record<string, string>): Record<string, string> {
  const entries = Object.entries(environment).filter(([name]) => /^NEO4J_[a-z]/.test(name));
  return Object.fromEntries(
    entries.map(([name, value]) => [
      name.slice('NEO4J_'.length).replaceAll(/__|_/g, (mark) => (mark === '__' ? '_' : '.')),
      value.replaceAll(/\$\{\w+:-([^}]*)\}/g, '$1'),
    ]),
  );
}

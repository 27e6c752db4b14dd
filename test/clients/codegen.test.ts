import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dealsOf, stageOf } from './questions.ts';

const run = promisify(execFile);

/** Compilers of clients take some ten seconds each, so they run in `npm run check:long` alone. */
const isLong = process.env['PROPERTY_RUNS'] !== undefined;

const tsconfig = {
  compilerOptions: {
    ...{ strict: true, noEmit: true, skipLibCheck: true, target: 'ES2022', lib: ['ES2023', 'DOM'], types: [] },
    ...{ module: 'ESNext', moduleResolution: 'Bundler' },
    plugins: [
      { name: 'gql.tada/ts-plugin', schema: resolve('schema.graphql'), tadaOutputLocation: './graphql-env.d.ts' },
    ],
  },
  include: ['*.ts', 'gql'],
};

/** A component that uses what an operation answers, by its types. `graphql` comes from the generated code or from gql.tada. */
const component = (start: string, resultOf: string) => `${start}
const dealsOf = graphql(\`${dealsOf}\`);
const stageOf = graphql(\`${stageOf}\`);
const byName = graphql(\`query ByName { entityByName(name: "SoftBank") { __typename
  ... on NameMatch { entity { id name } matchedName { text kind } } ... on AmbiguousName { candidates { id } } } }\`);
declare const deals: ${resultOf}<typeof dealsOf>;
declare const stage: ${resultOf}<typeof stageOf>;
declare const found: ${resultOf}<typeof byName>;
export const ids: string[] = deals.entity?.deals.edges.map(({ node }) => node.id) ?? [];
export const isSigned: boolean = stage.deal?.stage === 'SIGNED';
export const name: string | undefined =
  found.entityByName?.__typename === 'NameMatch' ? found.entityByName.matchedName.text : undefined;
// @ts-expect-error: no stage has this name.
export const isUnknown: boolean = stage.deal?.stage === 'UNKNOWN';
`;

describe.skipIf(!isLong)('generated types', { timeout: 300_000 }, () => {
  let folder: string;
  const bin = (name: string, args: readonly string[]) =>
    run(process.execPath, [resolve('node_modules', name), ...args], { cwd: folder });
  const compile = () => bin('typescript/lib/tsc.js', ['-p', 'tsconfig.json']);

  beforeAll(async () => {
    // Inside the project, so that the components find its packages.
    await mkdir('.data', { recursive: true });
    folder = await mkdtemp(join(resolve('.data'), 'types-'));
    await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(tsconfig));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('of the client preset of GraphQL Code Generator compile', async () => {
    const config = {
      schema: resolve('schema.graphql'),
      documents: ['preset.ts'],
      generates: {
        './gql/': {
          preset: 'client',
          config: { scalars: { Date: 'string', Decimal: 'string', CurrencyCode: 'string', URL: 'string' } },
        },
      },
    };
    await writeFile(join(folder, 'codegen.json'), JSON.stringify(config));
    const start =
      "import type { ResultOf } from '@graphql-typed-document-node/core';\nimport { graphql } from './gql/gql';";
    await writeFile(join(folder, 'preset.ts'), component(start, 'ResultOf'));
    await bin('@graphql-codegen/cli/cjs/bin.js', ['--config', 'codegen.json']);
    expect(await readFile(join(folder, 'gql/graphql.ts'), 'utf8')).toContain('DealsOfQuery');
    await compile();
  });

  it('of gql.tada compile, and its check is clean', async () => {
    const start = `import { initGraphQLTada, type ResultOf } from 'gql.tada';
import type { introspection } from './graphql-env';
const graphql = initGraphQLTada<{ introspection: introspection; scalars: { Date: string; Decimal: string; URL: string } }>();`;
    await writeFile(join(folder, 'tada.ts'), component(start, 'ResultOf'));
    await bin('gql.tada/bin/cli.js', ['generate-output']);
    await bin('gql.tada/bin/cli.js', ['check']);
    await compile();
  });
});

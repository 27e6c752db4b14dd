import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { GraphQLTaggedNode } from 'react-relay';

/** Reads what the compiler made of an operation or a fragment. */
export type Artifacts = (name: string) => Promise<GraphQLTaggedNode>;

/** Compiles the GraphQL texts of a component as relay-compiler does it for an application, against `schema.graphql`. */
export async function compileRelay(folder: string, component: string, texts: readonly string[]): Promise<Artifacts> {
  const config = {
    ...{ src: './src', schema: resolve('schema.graphql'), language: 'javascript', artifactDirectory: './artifacts' },
    eagerEsModules: true,
  };
  const tags = texts.map((text, index) => `export const text${index} = graphql\`${text}\`;`);
  await mkdir(join(folder, 'src'), { recursive: true });
  await mkdir(join(folder, 'artifacts'), { recursive: true });
  await writeFile(join(folder, 'relay.config.json'), JSON.stringify(config));
  await writeFile(
    join(folder, 'src', `${component}.js`),
    `import { graphql } from 'react-relay';\n${tags.join('\n')}\n`,
  );
  await promisify(execFile)(process.execPath, [resolve('node_modules/relay-compiler/cli.js'), 'relay.config.json'], {
    cwd: folder,
  });
  return async (name) => {
    const path = pathToFileURL(join(folder, 'artifacts', `${name}.graphql.js`)).href;
    return ((await import(/* @vite-ignore */ path)) as { default: GraphQLTaggedNode }).default;
  };
}

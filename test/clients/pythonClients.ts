import { execFile } from 'node:child_process';
import { copyFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { dealsOf, stageOf } from './questions.ts';

const run = promisify(execFile);
const scripts = resolve('test/clients/python');

/** The clients for Python, in an environment of their own. */
export interface PythonClients {
  /** Runs a script of `test/clients/python/` with two arguments; resolves to the JSON that it prints. */
  ask(script: string, url: string, request: object): Promise<unknown>;
}

/** Installs the clients and generates one. Resolves to the reason if Python or its package index is missing. */
export async function pythonClients(folder: string): Promise<PythonClients | string> {
  const bin = (name: string) => join(folder, 'python', 'bin', name);
  try {
    await run('python3', ['-m', 'venv', join(folder, 'python')]);
  } catch {
    return 'Python 3 with venv is missing';
  }
  try {
    await run(bin('pip'), ['install', '--quiet', '--requirement', join(scripts, 'requirements.txt')]);
  } catch {
    return 'pip cannot install the clients';
  }
  await copyFile('schema.graphql', join(folder, 'schema.graphql'));
  await writeFile(join(folder, 'queries.graphql'), `${dealsOf}\n${stageOf}\n`);
  await writeFile(join(folder, 'pyproject.toml'), settings);
  await run(bin('ariadne-codegen'), [], { cwd: folder });
  return {
    async ask(script, url, request) {
      const env = { ...process.env, PYTHONPATH: folder };
      const { stdout } = await run(bin('python'), [join(scripts, script), url, JSON.stringify(request)], { env });
      return JSON.parse(stdout) as unknown;
    },
  };
}

const settings = `[tool.ariadne-codegen]
schema_path = "schema.graphql"
queries_path = "queries.graphql"
target_package_name = "graph_client"
async_client = false
`;

import { fileURLToPath } from 'node:url';
import { run, type Outcome } from '../processes.ts';

const composeFile = fileURLToPath(new URL('../../../docker-compose.yml', import.meta.url));

/** An engine that does not answer in this time counts as unavailable. */
const dockerTimeoutMs = 2_000;

/** Returns why containers cannot be used here, or null if they can. */
export async function engineProblem(): Promise<string | null> {
  const info = await run('docker', ['info', '--format', '{{.ServerVersion}}'], { timeout: dockerTimeoutMs });
  if (info.missing) return '`docker` is not on PATH';
  if (info.code === null) return `\`docker info\` did not answer within ${dockerTimeoutMs / 1000} s`;
  if (info.code !== 0) return '`docker info` cannot reach a container engine';
  const compose = await run('docker', ['compose', 'version'], { timeout: dockerTimeoutMs });
  return compose.code === 0 ? null : '`docker compose` is not installed';
}

/** Runs `docker compose` on the project's file. */
export async function compose(args: readonly string[], environment: NodeJS.ProcessEnv): Promise<Outcome> {
  return run('docker', ['compose', '--file', composeFile, ...args], { env: { ...process.env, ...environment } });
}

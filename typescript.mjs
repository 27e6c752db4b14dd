// `node --import ./typescript.mjs file.ts` runs TypeScript. tsx keeps what it has compiled in the folder for temporary files,
// and fails if it cannot write there; then it works without.
import { accessSync, constants } from 'node:fs';
import { tmpdir } from 'node:os';
import { env } from 'node:process';

try {
  accessSync(tmpdir(), constants.W_OK | constants.X_OK);
} catch {
  env.TSX_DISABLE_CACHE = '1';
}
await import('tsx');

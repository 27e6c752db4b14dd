import { defineConfig } from 'vitest/config';
import { BySeeds } from './test/support/sequence.ts';

export default defineConfig({
  // Without it test code loads another copy of graphql than Apollo does.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/database.setup.ts'],
    setupFiles: ['test/support/property.setup.ts'],
    fileParallelism: false,
    sequence: { sequencer: BySeeds },
    testTimeout: 60_000,
    hookTimeout: 300_000,
  },
});

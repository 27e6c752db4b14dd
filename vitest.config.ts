import { defineConfig } from 'vitest/config';
import { BySeeds } from './test/support/sequence.ts';

const graphTests = 'test/**/*.graph.test.ts';

export default defineConfig({
  // Without it test code loads another copy of graphql than Apollo does.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    sequence: { sequencer: BySeeds },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: [graphTests],
          setupFiles: ['test/support/property.setup.ts'],
          testTimeout: 20_000,
          maxWorkers: '100%',
          // Pure tests share their modules: loading them once for each thread takes half the time.
          pool: 'threads',
          isolate: false,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'graph',
          include: [graphTests],
          globalSetup: ['test/support/database.setup.ts'],
          setupFiles: ['test/support/property.setup.ts'],
          // One database a worker: each file fills it as it needs.
          maxWorkers: 2,
          // The first files plan every statement of the ingest, in a Neo4j that has just started.
          testTimeout: 180_000,
          hookTimeout: 300_000,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});

import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { builtExplorer, explorerStamp, stampFile } from './builtExplorer.ts';

/** Bundles GraphiQL from the project's own packages, so that the page needs no internet access. */
export default defineConfig({
  root: fileURLToPath(new URL('./page/', import.meta.url)),
  base: '/graphiql/',
  // GraphiQL's workers use code splitting, which the default format does not support.
  worker: { format: 'es' },
  build: {
    outDir: builtExplorer,
    emptyOutDir: true,
    target: 'es2022',
    // Monaco alone exceeds Vite's default warning limit.
    chunkSizeWarningLimit: 8_000,
    reportCompressedSize: false,
    rolldownOptions: {
      onLog(level, log, show) {
        // "use client" directives matter only for server-side rendering.
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') show(level, log);
      },
    },
  },
  plugins: [
    {
      name: 'stamp',
      generateBundle() {
        this.emitFile({ type: 'asset', fileName: stampFile, source: explorerStamp() ?? '' });
      },
    },
  ],
});

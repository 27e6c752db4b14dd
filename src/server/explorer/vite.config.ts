import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { builtExplorer, explorerStamp, stampFile } from './builtExplorer.ts';

/** Bundles GraphiQL from the project's own packages, so that the page asks no outside address. */
export default defineConfig({
  root: fileURLToPath(new URL('./page/', import.meta.url)),
  base: '/graphiql/',
  // GraphiQL's workers split their code, which the default format refuses.
  worker: { format: 'es' },
  build: {
    outDir: builtExplorer,
    emptyOutDir: true,
    target: 'es2022',
    // Monaco alone is larger than the limit at which Vite warns.
    chunkSizeWarningLimit: 8_000,
    reportCompressedSize: false,
    rolldownOptions: {
      onLog(level, log, show) {
        // "use client" speaks to server-side rendering, of which there is none here.
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

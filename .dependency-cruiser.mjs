/**
 * Imports run one way. Each layer may import the layers that it lists and nothing else of `src`; `docs/architecture.md`
 * draws the same picture. Type-only imports count like any other.
 */
export const layers = {
  model: [],
  graph: ['model'],
  bundle: ['model'],
  // Pure: reads a bundle's types, never its files.
  derive: ['model', 'bundle'],
  ingest: ['model', 'graph', 'bundle', 'derive'],
  proof: ['model', 'graph', 'bundle', 'derive', 'ingest'],
  compile: ['model', 'graph'],
  money: ['model', 'graph'],
  database: ['model', 'graph'],
  server: ['model', 'graph', 'compile', 'money'],
};

const layerRules = Object.entries(layers).map(([layer, below]) => ({
  name: `layers-${layer}`,
  comment: `src/${layer} may import ${below.map((each) => `src/${each}`).join(', ') || 'no other folder of src'}.`,
  severity: 'error',
  from: { path: `^src/${layer}/` },
  to: { path: '^src/', pathNot: [`^src/(${[layer, ...below].join('|')})/`, '^src/(config|errors)\\.ts$'] },
}));

export default {
  forbidden: [
    ...layerRules,
    {
      name: 'no-cycles',
      comment: 'Two files that import each other cannot be read apart. Move what both need into a third file.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'driver-only-in-graph',
      comment: 'Only src/graph imports neo4j-driver; everything else uses the Graph interface.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/graph/' },
      to: { path: 'node_modules/neo4j-driver' },
    },
    {
      name: 'derive-is-pure',
      comment: 'src/derive computes rows from claims; it reads no file, no clock and no database.',
      severity: 'error',
      from: { path: '^src/(derive|model)/' },
      to: { dependencyTypes: ['core'], pathNot: '^(node:)?(crypto)$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'] },
  },
};

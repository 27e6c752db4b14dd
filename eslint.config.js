import js from '@eslint/js';
import ts from 'typescript-eslint';

/** Imports run one way: cli, server -> compile, claims, money, database -> graph -> model. */
const layers = {
  model: ['graph', 'claims', 'compile', 'money', 'database', 'server', 'cli'],
  graph: ['claims', 'compile', 'money', 'database', 'server', 'cli'],
  claims: ['compile', 'money', 'database', 'server', 'cli'],
  compile: ['claims', 'money', 'database', 'server', 'cli'],
  money: ['claims', 'compile', 'database', 'server', 'cli'],
  database: ['claims', 'compile', 'money', 'server', 'cli'],
  server: ['cli'],
};
const driverOnlyInGraph = { name: 'neo4j-driver', message: 'Only src/graph talks to the driver.' };

export default ts.config(
  { ignores: ['dist/', 'src/generated/', '.data/', 'coverage/'] },
  js.configs.recommended,
  ...ts.configs.recommended,
  {
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      eqeqeq: 'error',
    },
  },
  ...Object.entries(layers).map(([layer, above]) => ({
    files: [`src/${layer}/**/*.ts`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          ...(layer === 'graph' ? {} : { paths: [driverOnlyInGraph] }),
          patterns: above.map((name) => ({
            group: [`**/${name}/*`],
            message: `Imports run one way: src/${layer} may not import from src/${name}.`,
          })),
        },
      ],
    },
  })),
  { files: ['src/cli/**/*.ts'], rules: { 'no-restricted-imports': ['error', { paths: [driverOnlyInGraph] }] } },
);

import { readdirSync, readFileSync } from 'node:fs';
import type { CodegenConfig } from '@graphql-codegen/cli';
import { parse, printSchema, validate } from 'graphql';
import { loadSchema } from './src/compile/schema.ts';

const schema = loadSchema('schema');

/** Example operations that are valid against the schema. */
const documents = readdirSync('operations')
  .filter((name) => name.endsWith('.graphql'))
  .map((name) => `operations/${name}`)
  .filter((path) => validate(schema, parse(readFileSync(path, 'utf8'))).length === 0);

/** Generates the printed schema, and the example operations for clients, as documents with types. */
const config: CodegenConfig = {
  schema: printSchema(schema),
  generates: {
    'schema.graphql': { plugins: ['schema-ast'] },
    'operations/types.ts': {
      documents,
      plugins: ['typescript', 'typescript-operations', 'typed-document-node'],
      config: {
        immutableTypes: true,
        enumsAsTypes: true,
        useTypeImports: true,
        onlyOperationTypes: true,
        scalars: {
          ID: 'string',
          Date: 'string',
          DateTime: 'string',
          Decimal: 'string',
          CurrencyCode: 'string',
          URL: 'string',
        },
        strictScalars: true,
        mergeFragmentTypes: true,
      },
    },
  },
};

export default config;

import { parse, type FieldNode, type OperationDefinitionNode } from 'graphql';
import { SampleVariables } from '../../../src/compile/emit/SampleVariables.ts';
import type { Selection } from '../../../src/compile/emit/Scope.ts';
import type { StatementBuilder } from '../../../src/compile/emit/StatementBuilder.ts';
import { startStatement } from '../../../src/compile/plan/startStatement.ts';
import { openSources } from '../../../src/compile/source/sources.ts';
import { readSchema } from '../../../src/server/apollo/createGateway.ts';

const schema = readSchema();
const sources = openSources(schema, 'cypher');

/** A statement that has just begun, for the present or for a pair of times, and a root field that it can answer. */
export function begin(
  question: string,
  { variables = {}, times = false }: { variables?: Readonly<Record<string, unknown>>; times?: boolean } = {},
): { readonly builder: StatementBuilder; readonly selection: Selection } {
  const operation = parse(question).definitions[0] as OperationDefinitionNode;
  const node = operation.selectionSet.selections[0] as FieldNode;
  const field = schema.getQueryType()!.getFields()[node.name.value]!;
  const source = sources.of('Query', field.name);
  if (source.from !== 'file') throw new Error(`${field.name} has no file`);
  const sample = new SampleVariables(variables);
  const days = times ? { asOf: () => '2025-06-01', knownAt: () => '2025-07-01' } : null;
  const builder = startStatement({ schema, sources, fragments: {}, sample }, days);
  return { builder, selection: { file: source.file, field, nodes: [node], parent: null } };
}

/** The values of `$p` that a statement sends. */
export const valuesOf = ({ parameters }: StatementBuilder, variables = {}): Record<string, unknown> =>
  Object.fromEntries([...parameters].map(([name, read]) => [name, read(variables)]));

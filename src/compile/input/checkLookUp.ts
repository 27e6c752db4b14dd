import type { FieldNode } from 'graphql';
import type { Field } from '../schemaShape.ts';
import { argumentValues } from './argumentValues.ts';
import { badInput } from './badInput.ts';

/** Throws BAD_USER_INPUT unless a field that looks up by `key` or by `name` gets exactly one of them. */
export function checkLookUp(
  field: Field,
  nodes: readonly FieldNode[],
  variables: Readonly<Record<string, unknown>>,
): void {
  const arguments_ = new Set(field.args.map(({ name }) => name));
  if (!arguments_.has('key') || !arguments_.has('name')) return;
  const { key, name } = argumentValues(field, nodes, variables);
  if ((key === null) === (name === null)) throw badInput('Give exactly one of "key" and "name".', nodes[0]);
}

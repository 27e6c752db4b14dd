import type { FieldNode } from 'graphql';
import type { Variables } from '../emit/SampleVariables.ts';
import type { CompiledOperation } from '../emit/StatementBuilder.ts';
import { argumentValues } from '../input/argumentValues.ts';
import type { Field } from '../schemaShape.ts';
import { beginningWith, type FieldFile } from '../source/fieldFile.ts';

/**
 * The file that answers a root field for its arguments: `dealTotals.groupBy.cypher` instead of `dealTotals.cypher` if the
 * argument `groupBy` is given, `deals.party.cypher` instead of `deals.cypher` if the filter names one party by its key. A
 * file that sums up contains its beginnings for such filters itself.
 */
export function fileFor(
  { sources, sample }: CompiledOperation,
  file: FieldFile,
  field: Field,
  nodes: readonly FieldNode[],
): FieldFile {
  const find = (name: string): FieldFile | null => {
    const source = sources.of('Query', `${field.name}.${name}`);
    return source.from === 'file' ? source.file : null;
  };
  const given = sample.inline((variables) => {
    const values = argumentValues(field, nodes, variables);
    return Object.keys(values).filter((name) => name !== 'filter' && values[name] !== null);
  });
  const chosen = given.map(find).find((own) => own !== null) ?? file;
  for (const relation of sample.inline((variables) => relationsByKey(field, nodes, variables))) {
    const own = find(relation);
    const begun = own === null ? beginningWith(chosen, relation) : { ...own, fulfils: relation };
    if (begun !== null) return begun;
  }
  return chosen;
}

/** The relations of the filter with the operand `{key: {eq: ...}}` and nothing else. */
function relationsByKey(field: Field, nodes: readonly FieldNode[], variables: Variables): string[] {
  const given = (value: unknown) => Object.entries(value ?? {}).filter(([, each]) => each !== null);
  return Object.entries(argumentValues(field, nodes, variables)['filter'] ?? {}).flatMap(([relation, operand]) => {
    const [[name, condition] = [], ...others] = given(operand);
    const operators = name === 'key' && others.length === 0 ? given(condition) : [];
    return operators.length === 1 && operators[0]?.[0] === 'eq' ? [relation] : [];
  });
}

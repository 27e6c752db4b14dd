import { getNamedType, isAbstractType, isObjectType, type GraphQLObjectType } from 'graphql';
import { argumentValue } from '../input/argumentValue.ts';
import { argumentValues } from '../input/argumentValues.ts';
import { isConnection, keepsPositions, type Field } from '../schemaShape.ts';
import { derivedParameter } from '../source/derivedParameter.ts';
import { ownerOf } from '../source/fieldFile.ts';
import { compileFilterArgument } from './filter/compileFilter.ts';
import { instantiate, type FieldInstance } from './instantiate.ts';
import type { NodeRef, Selection } from './Scope.ts';
import type { ReadValue, StatementBuilder } from './StatementBuilder.ts';

/** Makes the file of a selection part of the statement; the field's arguments become parameters. */
export function instantiateField(builder: StatementBuilder, selection: Selection): FieldInstance {
  const { file, field, parent } = selection;
  const sent = new Map<string, string>();
  const parameter = (name: string, refTo: (variable: string) => NodeRef): string => {
    if (name === 'filter' && file.filterOn !== null) {
      return `(${compileFilterArgument(builder, selection, refTo(file.filterOn))})`;
    }
    const text = sent.get(name) ?? `$p.${builder.addParameter(readParameter(selection, name))}`;
    sent.set(name, text);
    return text;
  };
  const withState = !leadsToStates(builder, field) ? 'no' : keepsPositions(field) ? 'optional' : 'yes';
  return instantiate(builder, file, { parent, parameter, withState });
}

/** Whether a field, or an edge of it, leads to nodes that have states. */
function leadsToStates({ schema, times }: StatementBuilder, field: Field): boolean {
  const named = getNamedType(field.type);
  const edge = isConnection(field) ? getNamedType((named as GraphQLObjectType).getFields()['edges']?.type) : undefined;
  const type = getNamedType((edge as GraphQLObjectType | undefined)?.getFields()['node']?.type) ?? named;
  const members = isAbstractType(type) ? schema.getPossibleTypes(type) : [type];
  return members.some(
    (member) =>
      isObjectType(member) &&
      [member.name, ...member.getInterfaces().map(({ name }) => name)].some((name) => times?.statefulLabels.has(name)),
  );
}

/** The value of a parameter of a file: an argument, or derived from several. */
function readParameter({ file, field, nodes }: Selection, name: string): ReadValue {
  const typeName = ownerOf(file);
  const argument = field.args.find((candidate) => candidate.name === name);
  const derive = derivedParameter(typeName, field.name, name);
  if (derive !== undefined) return (variables) => derive(argumentValues(field, nodes, variables));
  if (argument === undefined) throw new Error(`${file.path}: $${name} is not an argument of the field ${field.name}`);
  return (variables) => argumentValue(typeName, field, argument, argumentValues(field, nodes, variables)[name]);
}

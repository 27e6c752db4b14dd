import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildASTSchema,
  GraphQLError,
  GraphQLScalarType,
  Kind,
  parse,
  print,
  Source,
  type DefinitionNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type GraphQLSchema,
  type InterfaceTypeDefinitionNode,
  type ValueNode,
} from 'graphql';
import { isDay } from '../model/dateInterval.ts';
import { isDecimal, minorDigits } from '../model/money.ts';

/** Reads the SDL files of a folder as one schema; types get the fields of their interfaces without repeating them. */
export function loadSchema(folder: string): GraphQLSchema {
  const files = readdirSync(folder).filter((name) => name.endsWith('.graphql'));
  const definitions = files.sort().flatMap((name) => {
    const path = join(folder, name);
    return parse(new Source(readFileSync(path, 'utf8'), path)).definitions;
  });
  const document: DocumentNode = { kind: Kind.DOCUMENT, definitions: inheritFields(definitions) };
  const schema = buildASTSchema(document);
  for (const [name, { expected, accepts }] of Object.entries(textScalars)) {
    const scalar = schema.getType(name);
    if (scalar instanceof GraphQLScalarType) restrict(scalar, expected, accepts);
  }
  return schema;
}

function inheritFields(definitions: readonly DefinitionNode[]): DefinitionNode[] {
  const interfaces = new Map(
    definitions
      .filter(
        (definition): definition is InterfaceTypeDefinitionNode => definition.kind === Kind.INTERFACE_TYPE_DEFINITION,
      )
      .map((definition) => [definition.name.value, definition]),
  );
  return definitions.map((definition) => {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) return definition;
    const own = definition.interfaces ?? [];
    const above = own.flatMap(({ name }) => interfaces.get(name.value)?.interfaces ?? []);
    const inherited = own.flatMap(({ name }) => interfaces.get(name.value)?.fields ?? []);
    return {
      ...definition,
      interfaces: [...own, ...above],
      fields: withoutRepeats([...inherited, ...(definition.fields ?? [])]),
    };
  });
}

/** A type's own definition of a field replaces that of its interface. */
const withoutRepeats = (fields: readonly FieldDefinitionNode[]): FieldDefinitionNode[] => [
  ...new Map(fields.map((field) => [field.name.value, field])).values(),
];

const textScalars = {
  Date: { expected: 'a day of the calendar, such as "2025-11-11"', accepts: isDay },
  Decimal: { expected: 'a plain decimal as text, such as "5830000000" or "-2.96"', accepts: isDecimal },
  CurrencyCode: {
    expected: 'an ISO 4217 currency code, such as "USD"',
    accepts: (text: string) => minorDigits(text) !== null,
  },
  URL: { expected: 'an absolute web address', accepts: (text: string) => URL.canParse(text) },
};

/** These scalars are text in both directions. Input is checked, and a number is not a decimal. */
function restrict(scalar: GraphQLScalarType, expected: string, accepts: (text: string) => boolean): void {
  const refused = (written: string, nodes?: ValueNode) =>
    new GraphQLError(`${scalar.name} cannot be ${written}; expected ${expected}.`, { nodes: nodes ?? null });
  scalar.parseValue = (value) => {
    if (typeof value === 'string' && accepts(value)) return value;
    throw refused(JSON.stringify(value));
  };
  scalar.parseLiteral = (node) => {
    if (node.kind === Kind.STRING && accepts(node.value)) return node.value;
    throw refused(print(node), node);
  };
  scalar.serialize = (value) => String(value);
}

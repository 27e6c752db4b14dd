import type { z } from 'zod';
import { Bundle } from '../../model/bundle.ts';
import { keyPattern, references } from '../../model/bundle/keys.ts';
import type { KeyKind, SubjectType } from '../../model/keyKinds.ts';
import { definitionOf, schemaWithin } from './schemaFields.ts';

/**
 * The fields of a bundle that hold keys, by dotted path without list indexes (`deals.claims.payers.entity`), with the
 * kinds that the keys refer to. They are derived from the model.
 */
export function keyFieldsOf(schema: z.ZodType): Map<string, readonly KeyKind[]> {
  const found = new Map<string, readonly KeyKind[]>();
  visit(schema, '', (each, field) => {
    const refersTo = references.get(each)?.refersTo ?? [];
    if (refersTo.length > 0) found.set(field, refersTo);
  });
  return found;
}

/** Fields whose values have the form of a key but that do not state in the model what they refer to. */
export function undeclaredKeyFields(schema: z.ZodType): string[] {
  const found: string[] = [];
  visit(schema, '', (each, field) => {
    const hasForm = patternsOf(each).includes(keyPattern.source);
    if (hasForm && references.get(each) === undefined) found.push(field);
  });
  return found;
}

interface WithChecks {
  readonly checks?: readonly { readonly _zod: { readonly def: { readonly pattern?: RegExp } } }[];
}

const patternsOf = ({ def }: z.ZodType): (string | undefined)[] =>
  ((def as WithChecks).checks ?? []).map(({ _zod }) => _zod.def.pattern?.source);

/** Calls `see` with every schema nested in a schema, and with its field. */
function visit(schema: z.ZodType, field: string, see: (schema: z.ZodType, field: string) => void): void {
  see(schema, field);
  const within = schemaWithin(schema);
  if (within !== undefined) return visit(within, field, see);
  const { element, shape = {} } = definitionOf(schema);
  if (element !== undefined) visit(element, field, see);
  for (const [name, part] of Object.entries(shape)) visit(part, field === '' ? name : `${field}.${name}`, see);
}

/** The lists of a bundle that hold subjects. */
const listOf: Readonly<Record<SubjectType, string>> = {
  Deal: 'deals',
  Tie: 'ties',
  Observation: 'observations',
  Statement: 'statements',
};

/** Paths to the keys of entities in what a claim about a subject of a type states. */
export function entityPathsOf(
  type: SubjectType,
  fields: ReadonlyMap<string, readonly KeyKind[]> = keyFields,
): string[][] {
  const list = `${listOf[type]}.`;
  return [...fields]
    .filter(([field, kinds]) => field.startsWith(list) && kinds.includes('Entity'))
    .map(([field]) =>
      field
        .slice(list.length)
        .replace(/^claims\./, '')
        .split('.'),
    );
}

/** The key fields of a bundle. */
export const keyFields = keyFieldsOf(Bundle);

import type { z } from 'zod';
import { Bundle } from '../../model/bundle.ts';
import { definitionOf } from '../form/schemaFields.ts';
import { each } from './cell.ts';

export interface Column {
  /**
   * The name in the header: fields of the model joined with dots, such as `amounts.value`. Fields of a claim omit
   * `claims.`, unless a field outside of the claim has the same name.
   */
  readonly name: string;
  /** The path from the item (or the claim) of the row to the value, with `each` after every list. */
  readonly path: readonly string[];
  /** Whether the value is part of the row's claim. */
  readonly claimed: boolean;
  /** Whether every row needs a value. */
  readonly required: boolean;
  readonly description: string | undefined;
  /** The values that are allowed. */
  readonly schema: z.ZodType;
}

/** The lists of a bundle whose items are flat enough for rows; exchange rates are not. */
const lists = [
  ...(['documents', 'entities', 'deals', 'ties', 'observations', 'statements'] as const),
  ...(['retractions', 'identities'] as const),
];

const ofBundle = { bundle: true, title: true, needs: true, recordedOn: true, recordedBy: true } as const;

/** The columns of each table, by its name; the first column identifies the item of a row. */
export const tables: ReadonlyMap<string, readonly Column[]> = new Map([
  ['bundle', columnsOf(Bundle.pick(ofBundle))],
  ...lists.map((list) => [list, columnsOf(definitionOf(Bundle.shape[list]).element!)] as const),
]);

/** The path of a column in the model, from the item of the row: `claims.amounts.value`. */
export const fieldOf = (column: Column): string => `${column.claimed ? 'claims.' : ''}${dotted(column)}`;

function columnsOf(thing: z.ZodType): Column[] {
  const { claims, ...own } = definitionOf(thing).shape!;
  const claim = claims === undefined ? {} : definitionOf(definitionOf(claims).element!).shape!;
  const columns = leavesOf(own).map((leaf) => ({ ...leaf, name: dotted(leaf), claimed: false }));
  const names = new Set(columns.map(({ name }) => name));
  const stated = leavesOf(claim).map((leaf) => {
    const name = dotted(leaf);
    return { ...leaf, name: names.has(name) ? `claims.${name}` : name, claimed: true };
  });
  return [...columns, ...stated];
}

type Leaf = Omit<Column, 'name' | 'claimed'>;

function leavesOf(shape: Readonly<Record<string, z.ZodType>>): Leaf[] {
  return Object.entries(shape).flatMap(([name, schema]) =>
    leavesAt({ path: [name], required: isRequired(schema), description: schema.description, schema }),
  );
}

/** The values of a field: the field itself, or the fields within it. */
function leavesAt(field: Leaf): Leaf[] {
  const { element, shape } = definitionOf(field.schema);
  if (element !== undefined) return leavesAt({ ...field, path: [...field.path, each], schema: element });
  if (shape === undefined) return [field];
  return leavesOf(shape).map((leaf) => ({
    ...leaf,
    path: [...field.path, ...leaf.path],
    required: field.required && leaf.required,
  }));
}

function isRequired(schema: z.ZodType): boolean {
  return !schema.safeParse(undefined).success;
}

function dotted({ path }: Pick<Column, 'path'>): string {
  return path.filter((step) => step !== each).join('.');
}

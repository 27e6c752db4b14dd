import type { z } from 'zod';
import { Bundle } from '../../model/bundle.ts';
import { definitionOf } from '../form/schemaFields.ts';
import { each } from './cell.ts';

export interface Column {
  /**
   * As the header has it: the fields of the model with dots between them, such as `amounts.value`. What a claim states
   * goes without `claims.`, unless there is a field of that name outside of the claim.
   */
  readonly name: string;
  /** The fields that lead to the value from the thing (or the claim) of the row, `each` after those that are lists. */
  readonly path: readonly string[];
  /** Whether it is part of the claim of the row. */
  readonly claimed: boolean;
  /** Whether every row needs it. */
  readonly required: boolean;
  readonly description: string | undefined;
  /** What a value must be. */
  readonly schema: z.ZodType;
}

/** The lists of a bundle whose items are flat enough for rows; exchange rates are not. */
const lists = [
  ...(['documents', 'entities', 'deals', 'ties', 'observations', 'statements'] as const),
  ...(['retractions', 'identities'] as const),
];

const ofBundle = { bundle: true, title: true, needs: true, recordedOn: true, recordedBy: true } as const;

/** The columns of each table, by its name; the first one tells what a row is about. */
export const tables: ReadonlyMap<string, readonly Column[]> = new Map([
  ['bundle', columnsOf(Bundle.pick(ofBundle))],
  ...lists.map((list) => [list, columnsOf(definitionOf(Bundle.shape[list]).element!)] as const),
]);

/** Where a column stands in the model, counted from the thing of the row: `claims.amounts.value`. */
export const fieldOf = (column: Column): string => `${column.claimed ? 'claims.' : ''}${dotted(column)}`;

function columnsOf(thing: z.ZodType): Column[] {
  const { claims, ...given } = definitionOf(thing).shape!;
  const claim = claims === undefined ? {} : definitionOf(definitionOf(claims).element!).shape!;
  const own = leavesOf(given).map((leaf) => ({ ...leaf, name: dotted(leaf), claimed: false }));
  const names = new Set(own.map(({ name }) => name));
  const stated = leavesOf(claim).map((leaf) => {
    const name = dotted(leaf);
    return { ...leaf, name: names.has(name) ? `claims.${name}` : name, claimed: true };
  });
  return [...own, ...stated];
}

type Leaf = Omit<Column, 'name' | 'claimed'>;

function leavesOf(shape: Readonly<Record<string, z.ZodType>>): Leaf[] {
  return Object.entries(shape).flatMap(([name, schema]) =>
    leavesAt({ path: [name], required: isRequired(schema), description: schema.description, schema }),
  );
}

/** The values that stand at a field: itself, or those of the fields within it. */
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

import type { z } from 'zod';
import type { Path } from '../read/bundleFile.ts';

interface Definition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly element?: z.ZodType;
  readonly innerType?: z.ZodType;
  readonly in?: z.ZodType;
  readonly out?: z.ZodType;
}

/** The names of the fields that a schema has at a path; empty if no object has this path. */
export function knownFields(schema: z.ZodType, path: Path): string[] {
  const object = definitionOf(schema);
  const [step, ...rest] = path;
  if (step === undefined) return Object.keys(object.shape ?? {});
  const next = typeof step === 'number' ? object.element : object.shape?.[String(step)];
  return next === undefined ? [] : knownFields(next, rest);
}

/** The schema inside optional fields, defaults, and transformations before and after. */
export function definitionOf(schema: z.ZodType): Definition {
  const within = schemaWithin(schema);
  // Zod types a definition by its class; every class that a bundle uses has these parts or lacks them.
  return within === undefined ? schema.def : definitionOf(within);
}

/** The schema that an optional field, a default or a transformation wraps, if it is one. */
export function schemaWithin(schema: z.ZodType): z.ZodType | undefined {
  const { innerType, in: before, out: after } = schema.def as Partial<Definition>;
  return innerType ?? (before?.def.type === 'transform' ? after : before);
}

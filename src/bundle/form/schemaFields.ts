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

/** The names of the fields that a schema knows at a path; none where the path leads to no object. */
export function knownFields(schema: z.ZodType, path: Path): string[] {
  const object = definitionOf(schema);
  const [step, ...rest] = path;
  if (step === undefined) return Object.keys(object.shape ?? {});
  const next = typeof step === 'number' ? object.element : object.shape?.[String(step)];
  return next === undefined ? [] : knownFields(next, rest);
}

/** Looks through what stands around an object or a list: optional, default, transformations before and after. */
export function definitionOf(schema: z.ZodType): Definition {
  // Zod types a definition by its class; every class that a bundle uses has these parts or lacks them.
  const definition = schema.def as unknown as Definition;
  const within = definition.innerType ?? pipeSide(definition);
  return within === undefined ? definition : definitionOf(within);
}

function pipeSide({ in: before, out: after }: Definition): z.ZodType | undefined {
  return before?.def.type === 'transform' ? after : before;
}

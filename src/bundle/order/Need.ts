import type { BundleFile, Path } from '../read/bundleFile.ts';

/** A bundle that another one needs. */
export interface Need {
  readonly key: string;
  /** Where it is listed, or the first reference to its content. */
  readonly path: Path;
}

/** The bundles in the field `needs` of a bundle. */
export function listedNeeds({ written }: BundleFile): Need[] {
  const needs = (written as { needs?: unknown } | null)?.needs;
  if (!Array.isArray(needs)) return [];
  return needs.flatMap((key: unknown, index) => (typeof key === 'string' ? [{ key, path: ['needs', index] }] : []));
}

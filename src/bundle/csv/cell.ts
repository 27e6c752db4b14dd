/** Fields with values as a bundle has them: texts, lists, and fields again. */
export type Tree = { [name: string]: unknown };

/** In the path of a column: each value of a cell belongs to one item of the list. */
export const each = '*';

/** Between the values of a list, and between those of a list within it. */
const separators = [';', ','];

/**
 * The values of a cell that holds a list; `\;` is not a separator. Empty values keep their position, except at the end.
 */
export function valuesOf(cell: string, separator = separators[0]!): string[] {
  const values = cell.split(new RegExp(`(?<!\\\\)${separator}`)).map((value) => value.trim());
  return values
    .slice(0, values.findLastIndex((value) => value !== '') + 1)
    .map((value) => value.replaceAll(`\\${separator}`, separator));
}

/** Writes a cell to the path of its column: `USD; EUR` at amounts, each, currency makes two amounts with a currency. */
export function putCell(fields: Tree, path: readonly string[], cell: string, level = 0): void {
  const [name = '', next, ...rest] = path;
  if (next === undefined) {
    fields[name] = cell;
  } else if (next !== each) {
    putCell((fields[name] ??= {}) as Tree, path.slice(1), cell, level);
  } else {
    const values = valuesOf(cell, separators[level]);
    if (rest.length === 0) {
      fields[name] = values.filter((value) => value !== '');
      return;
    }
    const items = (fields[name] ??= []) as Tree[];
    for (const [index, value] of values.entries()) {
      items[index] ??= {};
      if (value !== '') putCell(items[index], rest, value, level + 1);
    }
  }
}

/** The inverse of `putCell`: returns the cell for a path. */
export function takeCell(value: unknown, path: readonly string[], level = 0): string {
  const [name, ...rest] = path;
  if (name === undefined || value === undefined) return typeof value === 'string' ? value.trim() : '';
  if (name === each) {
    const separator = separators[level]!;
    const values = (value as unknown[]).map((item) =>
      takeCell(item, rest, level + 1).replaceAll(separator, `\\${separator}`),
    );
    return values.every((text) => text === '') ? '' : values.join(`${separator} `).trim();
  }
  // A party may be written as the key of its entity alone.
  if (typeof value === 'string') return name === 'entity' ? value : '';
  return takeCell((value as Tree)[name], rest, level);
}

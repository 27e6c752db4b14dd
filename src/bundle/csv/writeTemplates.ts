import { each } from './cell.ts';
import { tables, type Column } from './tables.ts';
import { csvOf, headerOf, writeFolder } from './writeTables.ts';

/**
 * Writes a template of each table: the names of its columns, and a remark on each column. Returns the names of the
 * files.
 */
export function writeTemplates(folder: string): Promise<string[]> {
  const texts = [...tables].map(([name, columns]) => {
    const [first, ...others] = columns.map(expected);
    return [name, csvOf([headerOf(columns), [`# ${first}`, ...others]])] as const;
  });
  return writeFolder(folder, new Map(texts));
}

/** The values that a column allows, in the words of the error message for other values. */
function expected({ path, required, description, schema }: Column): string {
  const issue = schema.safeParse('?').error?.issues[0];
  const value = issue?.code === 'invalid_value' ? issue.values.join(', ') : issue?.message.replace(/^.*expected /, '');
  const several = path.includes(each) ? 'separate several values with ;' : undefined;
  return [required ? 'required' : undefined, value, description, several]
    .filter((part) => part !== undefined)
    .join('; ');
}

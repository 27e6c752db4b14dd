import { each } from './cell.ts';
import { tables, type Column } from './tables.ts';
import { csvOf, headerOf, writeFolder } from './writeTables.ts';

/** Writes a table of each kind: the names of its columns, and a remark that says what belongs there. Gives the files. */
export function writeTemplates(folder: string): Promise<string[]> {
  const texts = [...tables].map(([name, columns]) => {
    const [first, ...others] = columns.map(expected);
    return [name, csvOf([headerOf(columns), [`# ${first}`, ...others]])] as const;
  });
  return writeFolder(folder, new Map(texts));
}

/** What belongs into a column, in the words in which anything else is refused. */
function expected({ path, required, description, schema }: Column): string {
  const issue = schema.safeParse('?').error?.issues[0];
  const value = issue?.code === 'invalid_value' ? issue.values.join(', ') : issue?.message.replace(/^.*expected /, '');
  const several = path.includes(each) ? 'several are separated by ;' : undefined;
  return [required ? 'required' : undefined, value, description, several]
    .filter((part) => part !== undefined)
    .join('; ');
}

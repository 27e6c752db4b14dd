import { outlookOf } from '../../model/bundle/observations.ts';
import type { Metric, Outlook } from '../../model/vocabulary.ts';
import type { BundleFile } from '../read/bundleFile.ts';
import { itemsOf, lists, type Fields } from '../form/keysIn.ts';
import type { Problem } from '../form/problems.ts';
import type { CheckContext } from './CheckContext.ts';

/** The identity of a subject, as opposed to claims about it, is the same in every bundle that mentions it. */
const identity: Readonly<Record<string, readonly string[]>> = {
  ties: ['type', 'from', 'to'],
  observations: ['metric', 'outlook', 'of', 'towards', 'session', 'currency', 'unit'],
  statements: ['speaker'],
};

/** A bundle that adds claims to a subject of another bundle refers to the same subject. */
export function checkIdentity(file: BundleFile, { foreign }: CheckContext): Problem[] {
  return Object.entries(identity).flatMap(([list, names]) =>
    itemsOf(file.written, list).flatMap(({ fields, path }) => {
      const other = foreign.find(({ subject, type }) => subject === fields.key && type === lists[list]);
      if (other === undefined) return [];
      const states: Fields = other.states;
      return names
        .map((name) => ({ name, here: meaning(fields, name), there: meaning(states, name) }))
        .filter(({ here, there }) => here !== there)
        .map(({ name, here, there }) => {
          return file.problem(
            [...path, name],
            `${String(fields.key)} has ${there} in the bundle ${other.bundle}, and ${here} here: another ${list.slice(0, -1)} needs another key`,
          );
        });
    }),
  );
}

function meaning(fields: Fields, name: string): string {
  const { metric, outlook } = fields as { metric: Metric; outlook?: Outlook };
  const value = name === 'outlook' ? outlookOf(metric, outlook) : fields[name];
  return value === undefined ? 'nothing' : String(value);
}

import type { z } from 'zod';
import { Bundle } from '../../model/bundle.ts';
import type { BundleFile } from '../read/bundleFile.ts';
import { knownFields } from './schemaFields.ts';
import { suggestion } from '../../model/nearest.ts';
import type { Problem } from './problems.ts';

/** Checks the form of a bundle: returns its content, or all problems of its form. */
export function parseBundle(file: BundleFile): { bundle: Bundle | null; problems: Problem[] } {
  const parsed = Bundle.safeParse(file.written, { reportInput: true });
  const faults = file.faults ?? [];
  if (parsed.success) return { bundle: parsed.data, problems: [...faults] };
  const problems = ofOneFault(parsed.error.issues).flatMap((issue) => problemsOf(issue, file));
  return { bundle: null, problems: [...faults, ...problems] };
}

/** What else is wrong with a value of the wrong type follows from its type. */
function ofOneFault(issues: readonly z.core.$ZodIssue[]): z.core.$ZodIssue[] {
  const mistyped = new Map<string, z.core.$ZodIssue>();
  for (const issue of issues) {
    const place = JSON.stringify(issue.path);
    if (issue.code === 'invalid_type' && !mistyped.has(place)) mistyped.set(place, issue);
  }
  return issues.filter((issue) => (mistyped.get(JSON.stringify(issue.path)) ?? issue) === issue);
}

function problemsOf(issue: z.core.$ZodIssue, file: BundleFile): Problem[] {
  const path = issue.path as (string | number)[];
  switch (issue.code) {
    case 'unrecognized_keys': {
      const fields = knownFields(Bundle, path);
      return issue.keys.map((key) => {
        const near = suggestion(key, fields) || `; expected ${fields.join(', ')}`;
        return file.problem([...path, key], `unknown field ${key}${near}`, true);
      });
    }
    case 'invalid_value': {
      const values = issue.values.map(String);
      const input = String(issue.input ?? '');
      if (issue.input === undefined) return [file.problem(path, `missing; expected one of ${values.join(', ')}`)];
      const near = values.length > 12 ? suggestion(input.toUpperCase(), values) : '';
      return [file.problem(path, `"${input}" is not a valid value${near || `; expected one of ${values.join(', ')}`}`)];
    }
    case 'invalid_type': {
      if (path.length === 0 && issue.input === null)
        return [file.problem(path, 'empty; a bundle begins with its key, as in `bundle: my-key`')];
      const expected = `expected ${expectedOf(issue)}`;
      if (issue.input === '' || issue.input === null) {
        return [file.problem(path, `empty; ${expected}: fill it in, or leave the field out`)];
      }
      return [file.problem(path, issue.input === undefined ? `missing; ${expected}` : expected)];
    }
    case 'too_small': {
      const items = issue.minimum === 1 ? 'one item' : `${issue.minimum} items`;
      return [file.problem(path, issue.origin === 'array' ? `expected at least ${items}` : issue.message)];
    }
    default: {
      const shown = typeof issue.input === 'string' && !issue.message.includes(issue.input) ? `"${issue.input}": ` : '';
      return [file.problem(path, `${shown}${issue.message}`)];
    }
  }
}

/** A scalar that is more than a text says what it is, in place of Zod's words. */
const expectedOf = ({ message, expected }: z.core.$ZodIssueInvalidType): string =>
  message.startsWith('Invalid input') ? (typeNames[expected] ?? expected) : message;

const typeNames: Readonly<Record<string, string>> = { string: 'a text', array: 'a list', object: 'fields with values' };

import { Kind, visit, type DocumentNode } from 'graphql';
import { tooLongText } from './checkTokens.ts';
import type { Limits } from './limits.ts';
import { count, LimitExceeded } from './LimitExceeded.ts';

/** Refuses variables with too long a text or list in them, or nested too deeply. Walks without recursion. */
export function checkVariables(
  variables: Readonly<Record<string, unknown>>,
  limits: Limits,
): LimitExceeded | undefined {
  const open = Object.entries(variables).map(([name, value]) => ({ name, value, depth: 0 }));
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { name, value, depth } = next;
    const place = `in the variable "$${name.slice(0, limits.nameLength)}"`;
    if (typeof value === 'string' && value.length > limits.textLength)
      return tooLongText(value.length, limits.textLength, place);
    if (typeof value !== 'object' || value === null) continue;
    const isList = Array.isArray(value);
    if (isList && value.length > limits.listLength) return tooLongList(value.length, limits, place);
    if (depth === limits.inputDepth) return tooDeepInput(limits, place);
    for (const item of isList ? value : Object.values(value)) open.push({ name, value: item, depth: depth + 1 });
  }
  return undefined;
}

/** The same for what stands in the document itself. */
export function checkLiterals(document: DocumentNode, limits: Limits): LimitExceeded | undefined {
  let found: LimitExceeded | undefined;
  let depth = 0;
  const check = (length: number, isList: boolean, line: number | undefined) => {
    const place = `at line ${line}`;
    depth += 1;
    if (isList && length > limits.listLength) found ??= tooLongList(length, limits, place);
    if (depth > limits.inputDepth) found ??= tooDeepInput(limits, place);
    // A value that is left out of the walk is never left.
    if (found !== undefined) depth -= 1;
    return found === undefined ? undefined : false;
  };
  const leave = () => {
    depth -= 1;
  };
  visit(document, {
    [Kind.LIST]: { enter: ({ values, loc }) => check(values.length, true, loc?.startToken.line), leave },
    [Kind.OBJECT]: { enter: ({ fields, loc }) => check(fields.length, false, loc?.startToken.line), leave },
  });
  return found;
}

function tooLongList(length: number, { listLength }: Limits, place: string): LimitExceeded {
  const message = `A list ${place} has ${count(length)} items; at most ${listLength} are read. Ask in several requests.`;
  return new LimitExceeded('INPUT_TOO_LARGE', message, length, listLength);
}

function tooDeepInput({ inputDepth }: Limits, place: string): LimitExceeded {
  const message = `A value ${place} is nested more than ${inputDepth} levels deep, lists and objects counted. Flatten it: "and" and "or" take lists.`;
  return new LimitExceeded('INPUT_TOO_LARGE', message, inputDepth + 1, inputDepth);
}

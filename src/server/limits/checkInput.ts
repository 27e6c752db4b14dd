import { Kind, visit, type DocumentNode } from 'graphql';
import { tooLongText } from './checkTokens.ts';
import type { Limits } from './limits.ts';
import { count, LimitExceeded } from './LimitExceeded.ts';

/** Checks the variables for strings and lists that are too long, and for deep nesting. Works without recursion. */
export function checkVariables(
  variables: Readonly<Record<string, unknown>>,
  limits: Limits,
): LimitExceeded | undefined {
  const open = Object.entries(variables).map(([name, value]) => ({ name, value, depth: 0 }));
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { name, value, depth } = next;
    const where = `in the variable "$${name.slice(0, limits.nameLength)}"`;
    if (typeof value === 'string' && value.length > limits.textLength)
      return tooLongText(value.length, limits.textLength, where);
    if (typeof value !== 'object' || value === null) continue;
    const isList = Array.isArray(value);
    if (isList && value.length > limits.listLength) return tooLongList(value.length, limits, where);
    if (depth === limits.inputDepth) return tooDeepInput(limits, where);
    for (const item of isList ? value : Object.values(value)) open.push({ name, value: item, depth: depth + 1 });
  }
  return undefined;
}

/** Checks the values that are written in the document itself in the same way. */
export function checkLiterals(document: DocumentNode, limits: Limits): LimitExceeded | undefined {
  let found: LimitExceeded | undefined;
  let depth = 0;
  const check = (length: number, isList: boolean, line: number | undefined) => {
    const where = `at line ${line}`;
    depth += 1;
    if (isList && length > limits.listLength) found ??= tooLongList(length, limits, where);
    if (depth > limits.inputDepth) found ??= tooDeepInput(limits, where);
    // `visit` does not call `leave` for a value that it skips.
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

function tooLongList(length: number, { listLength }: Limits, where: string): LimitExceeded {
  const message = `A list ${where} has ${count(length)} items; the limit is ${listLength}. Split it over several requests.`;
  return new LimitExceeded('INPUT_TOO_LARGE', message, length, listLength);
}

function tooDeepInput({ inputDepth }: Limits, where: string): LimitExceeded {
  const message = `A value ${where} is nested more than ${inputDepth} levels deep, counting lists and objects. Flatten it: "and" and "or" take lists.`;
  return new LimitExceeded('INPUT_TOO_LARGE', message, inputDepth + 1, inputDepth);
}

import type { Members } from '../documents/requestChanges.ts';

type Change = (given: Members) => Members;

/** The body of a POST with the changes. Apollo Server refuses what is no object. */
export function changedBody(body: unknown, change: Change): unknown {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return body;
  const changes = change(body as Members);
  if (Object.keys(changes).length === 0) return body;
  const changed = Object.entries({ ...body, ...changes });
  return Object.fromEntries(changed.filter(([, value]) => value !== undefined));
}

/** The query string of a GET with the changes. */
export function changedSearch(search: string, change: Change): string {
  const parameters = new URLSearchParams(search);
  const given = Object.fromEntries(parameters);
  const changes = Object.entries(change({ ...given, extensions: parsed(given['extensions']) }));
  if (changes.length === 0) return search;
  for (const [name, value] of changes) {
    if (value === undefined) parameters.delete(name);
    else parameters.set(name, String(value));
  }
  return `?${parameters.toString()}`;
}

/** Apollo Server refuses text that is not JSON. */
function parsed(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Names beside the known ones that have a time series of their own. */
const mostOthers = 100;

/**
 * Returns the name that a metric shows for the name of an operation. Clients choose names, so beside those that the server
 * knows only the first hundred are shown; all others are `(other)`. A GraphQL name has no parentheses.
 */
export function boundNames(known: Iterable<string>): (name: string | undefined) => string {
  const shown = new Set(known);
  const most = shown.size + mostOthers;
  return (name) => {
    if (name === undefined) return '(unnamed)';
    if (shown.has(name)) return name;
    if (shown.size >= most) return '(other)';
    shown.add(name);
    return name;
  };
}

/** The bundles that each bundle needs, by key. */
export type Needs = ReadonlyMap<string, readonly string[]>;

/** The bundles that a bundle needs, directly or through others; includes the bundle itself if it is in a cycle. */
export function allNeeds(key: string, needs: Needs): Set<string> {
  const found = new Set(needs.get(key));
  for (const each of found) for (const needed of needs.get(each) ?? []) found.add(needed);
  return found;
}

/**
 * The shortest cycle of needs from `key`: each bundle needs the next, and the last one needs the first. Empty if `key`
 * is in no cycle.
 */
export function circleThrough(key: string, needs: Needs): string[] {
  const before = new Map<string, string>();
  const queue = [key];
  for (const each of queue) {
    for (const needed of needs.get(each) ?? []) {
      if (needed === key) return wayTo(each, before);
      if (before.has(needed)) continue;
      before.set(needed, each);
      queue.push(needed);
    }
  }
  return [];
}

function wayTo(key: string, before: ReadonlyMap<string, string>): string[] {
  const way = [key];
  for (let each = before.get(key); each !== undefined; each = before.get(each)) way.unshift(each);
  return way;
}

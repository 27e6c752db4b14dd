import type { StoredGraph, StoredNode } from './StoredGraph.ts';
import { compareValues } from './pages.ts';

/** A role known today that was held on a day on which the statement may have been made; the latest begun. */
export function speakerRole(graph: StoredGraph, node: StoredNode): string | null {
  const { saidFrom = '0001-01-01', saidTo = '9999-12-31' } = node.properties as Record<string, string>;
  const roles = graph
    .into(node, 'SAID')
    .flatMap(({ from }) => graph.out(from, 'HOLDS_ROLE'))
    .filter(({ properties: { knownTo, validFrom, validTo } }) => {
      return (
        knownTo === undefined &&
        (validFrom === undefined || (validFrom as string) <= saidTo) &&
        (validTo === undefined || saidFrom < (validTo as string))
      );
    })
    .sort(
      (one, other) =>
        -compareValues(one.properties['validFrom'], other.properties['validFrom']) ||
        compareValues(one.properties['tieKey'], other.properties['tieKey']),
    );
  const [role] = roles;
  return role === undefined ? null : `${String(role.properties['title'])}, ${String(role.to.properties['name'])}`;
}

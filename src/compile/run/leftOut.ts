import type { Graph } from '../../graph/connect.ts';
import { readRows, type RowOf } from '../../graph/Query.ts';
import { undatedClaims, undatedClaimsOn } from '../../graph/queries.ts';
import { optionsFor } from '../../graph/timeouts.ts';
import type { RequestScope } from '../../model/request/RequestScope.ts';
import type { Variables } from '../emit/SampleVariables.ts';
import { argumentValues } from '../input/argumentValues.ts';
import type { RootField } from '../plan/planOperation.ts';
import { readId } from '../source/globalId.ts';
import type { GraphVersion } from './versionFrame.ts';

type Counts = RowOf<typeof undatedClaims>;

/**
 * Counts the claims that a root field under `knownAt` leaves out only because nobody knows when their documents appeared:
 * the claims about what it looks up, or all of the graph; of `nodes`, those left out on one of its days. Null without
 * `knownAt`.
 */
export type CountLeftOut = (request: LeftOutRequest) => Promise<LeftOut | null>;

interface LeftOutRequest {
  readonly root: RootField;
  readonly variables: Variables;
  /** The version that the answer was read from; null if nothing was read. */
  readonly version: GraphVersion | null;
  readonly scope: RequestScope;
}

interface LeftOut extends GraphVersion {
  readonly claims: number;
}

/** The most counts that are kept; beyond it, all are discarded. */
const mostKept = 1000;

/** Reads each count once for each version of the graph; the day is applied to what was read. */
export function openLeftOut(graph: Pick<Graph, 'read'>): CountLeftOut {
  const kept = new Map<string, Counts>();
  const nameOf = (lookUp: LookUp | null, version: number) => JSON.stringify([version, lookUp]);

  async function read(lookUp: LookUp | null, scope: RequestScope): Promise<Counts> {
    const options = optionsFor(scope);
    const [counts] =
      lookUp === null
        ? await readRows(graph, undatedClaims, {}, options)
        : await readRows(graph, undatedClaimsOn, { ...lookUp }, options);
    if (kept.size >= mostKept) kept.clear();
    kept.set(nameOf(lookUp, counts!.graphVersion), counts!);
    return counts!;
  }

  return async ({ root, variables, version, scope }) => {
    const days = [root.plan?.times(variables) ?? []].flat().flatMap((times) => times?.knownAt ?? []);
    if (days.length === 0) return null;
    const lookUp = lookUpOf(root, variables);
    const known = version === null ? undefined : kept.get(nameOf(lookUp, version.graphVersion));
    const { counts, graphVersion, recordedThrough } = known ?? (await read(lookUp, scope));
    const claims = counts
      .filter(([knownFrom, knownTo]) =>
        days.some((knownAt) => knownFrom > knownAt && (knownTo === null || knownTo > knownAt)),
      )
      .reduce((sum, [, , count]) => sum + count, 0);
    return { claims, graphVersion, recordedThrough };
  };
}

interface LookUp {
  readonly key: string;
  /** Null if the key can be of any noun. */
  readonly noun: string | null;
}

const nounOf: Readonly<Record<string, string>> = { entity: 'Entity', deal: 'Deal', document: 'Document' };

/** What a root field looks up by its key; null if it asks for more than that. */
function lookUpOf({ field, nodes }: RootField, variables: Variables): LookUp | null {
  if (field === null) return null;
  const { key = null, id = null } = argumentValues(field, nodes, variables);
  const given = key ?? id;
  if (given === null) return null;
  const read = readId(given as string);
  return { key: read.key, noun: nounOf[field.name] ?? read.noun };
}

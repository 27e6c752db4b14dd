import type { Graph } from '../../graph/connect.ts';
import type { AnyStates } from '../../bundle/claim.ts';
import { check } from '../../bundle/check/check.ts';
import type { ForeignClaim, CheckContext, ExistingKey } from '../../bundle/check/CheckContext.ts';
import { leadNowhere } from '../../bundle/check/checkReferences.ts';
import { groupBy } from '../../model/groupBy.ts';
import { keysIn } from '../../bundle/form/keysIn.ts';
import type { Problem } from '../../bundle/form/problems.ts';
import type { KeyKind } from '../../model/keyKinds.ts';
import { allNeeds, circleThrough, type Needs } from '../../bundle/order/needs.ts';
import type { Resolved } from './computeNeeds.ts';
import { claimKeysOf, keysOf, needsWith, type Incoming } from './Incoming.ts';
import { keysOfKind, storedClaims } from './storedKeys.ts';

/**
 * Checks bundles against the bundles that they need, which are in the graph (`inGraph`, with their needs) or among
 * `all`. `waiting` has the keys of bundles that will be in the graph once their own problems are fixed. Only reads.
 */
export async function checkBundles(
  graph: Graph,
  checked: readonly Resolved[],
  all: readonly Incoming[],
  inGraph: Needs,
  waiting: readonly ExistingKey[] = [],
): Promise<Problem[]> {
  const needs = needsWith(inGraph, all);
  const problems: Problem[] = [];
  const stored = groupBy(await storedClaims(graph, checked.flatMap(subjectsOf)), ({ subject }) => subject);
  for (const item of checked) {
    const others = subjectsOf(item).flatMap((subject) => stored.get(subject) ?? []);
    const context = await checkContext(
      graph,
      item,
      all,
      needs,
      others.filter(({ bundle }) => bundle !== item.key),
    );
    problems.push(...circlesThroughGraph(item, all, needs));
    problems.push(...check(item.file, { ...context, keys: [...context.keys, ...waiting] }));
  }
  return problems;
}

/** A cycle of which a part is in the graph already. `inOrderOfNeeds` reports cycles among the files. */
function circlesThroughGraph(item: Incoming, all: readonly Incoming[], needs: Needs): Problem[] {
  const { key, file } = item;
  const circle = circleThrough(key, needs);
  if (circle.every((each) => all.some((item) => item.key === each))) return [];
  const { path } = item.needs.find((need) => need.key === (circle[1] ?? key))!;
  return [
    file.problem(
      path,
      `bundles need each other in a cycle: ${[...circle, key].join(' -> ')}; remove one of these needs`,
    ),
  ];
}

async function checkContext(
  graph: Graph,
  incoming: Resolved,
  all: readonly Incoming[],
  needs: Needs,
  stored: readonly ForeignClaim[],
): Promise<CheckContext> {
  const { key, file, known } = incoming;
  const within = allNeeds(key, needs).add(key);
  const needed = all.filter((item) => item.key !== key && within.has(item.key));
  const own = keysIn(file.written);
  const keys = [...known, ...claimKeysOf(incoming), ...needed.flatMap(keysOf)];
  const lost = leadNowhere(own, keys);
  const pool = await Promise.all(lost.map(async (kind) => [kind, await keysLike(graph, kind, all)] as const));
  const subjects = new Set(subjectsOf(incoming));
  const foreign = [
    ...stored.filter(({ bundle }) => !needed.some((each) => each.key === bundle)),
    ...needed.flatMap((item) => claimedBy(item, subjects)),
  ];
  return { keys, bundles: new Set(needs.keys()), within, foreign, pool: new Map(pool) };
}

const subjectsOf = ({ declared }: Incoming) => [...new Set(declared.map(({ key }) => key))];

/** Every key of a kind, in the graph and among `all`. */
async function keysLike(graph: Graph, kind: KeyKind, all: readonly Incoming[]): Promise<string[]> {
  const among = all.flatMap(({ declared }) => declared).filter((each) => each.kind === kind);
  return [...(await keysOfKind(graph, [kind])), ...among.map(({ key }) => key)];
}

/** The claims of a bundle about some subjects. */
const claimedBy = ({ claims }: Incoming, subjects: ReadonlySet<string>): ForeignClaim[] =>
  claims
    .filter(({ subject }) => subjects.has(subject))
    .map(({ subject, type, bundle, properties }) => {
      return { subject, type, bundle, states: JSON.parse(properties.states) as AnyStates };
    });

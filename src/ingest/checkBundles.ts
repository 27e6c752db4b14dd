import type { Graph } from '../graph/connect.ts';
import type { Bundle } from '../model/bundle.ts';
import type { BundleFile } from '../bundle/read/bundleFile.ts';
import type { AnyStates } from '../bundle/claim.ts';
import { claimRows } from '../bundle/claimRows.ts';
import { check } from '../bundle/check/check.ts';
import type { ForeignClaim, CheckContext, ExistingKey } from '../bundle/check/CheckContext.ts';
import { entityTypes } from '../bundle/check/checkFields.ts';
import { leadNowhere, needsOf } from '../bundle/check/checkReferences.ts';
import type { Keyed } from '../bundle/order/inOrderOfNeeds.ts';
import { foreignClaims, keysOfKind, existingKeys } from './storedKeys.ts';
import { allNeeds, circleThrough, type Needs } from '../bundle/order/needs.ts';
import { keysIn } from '../bundle/form/keysIn.ts';
import type { Problem } from '../bundle/form/problems.ts';

/** A bundle to be ingested; `bundle` is null if its form is wrong. */
export interface Incoming extends Keyed {
  readonly file: BundleFile;
  readonly bundle: Bundle | null;
}

/**
 * Checks bundles against the bundles that they need, which are in the graph (`inGraph`, with their needs) or among
 * `all`. `waiting` has the keys of bundles that will be in the graph once their own problems are fixed. Only reads.
 */
export async function checkBundles(
  graph: Graph,
  checked: readonly Incoming[],
  all: readonly Incoming[],
  inGraph: Needs,
  waiting: readonly ExistingKey[] = [],
): Promise<Problem[]> {
  const needs = new Map([
    ...inGraph,
    ...all.map(({ key, file }) => [key, needsOf(file).map((need) => need.key)] as const),
  ]);
  const problems: Problem[] = [];
  for (const item of checked) {
    const context = await checkContext(graph, item, all, needs);
    problems.push(...circlesThroughGraph(item, all, needs));
    problems.push(...check(item.file, { ...context, keys: [...context.keys, ...waiting] }));
  }
  return problems;
}

/** A cycle of which a part is in the graph already. `inOrderOfNeeds` reports cycles among the files. */
function circlesThroughGraph({ key, file }: Incoming, all: readonly Incoming[], needs: Needs): Problem[] {
  const circle = circleThrough(key, needs);
  if (circle.every((each) => all.some((item) => item.key === each))) return [];
  const { path } = needsOf(file).find((need) => need.key === (circle[1] ?? key))!;
  return [
    file.problem(
      path,
      `bundles need each other in a cycle: ${[...circle, key].join(' -> ')}; remove one of these needs`,
    ),
  ];
}

async function checkContext(
  graph: Graph,
  incoming: Incoming,
  all: readonly Incoming[],
  needs: Needs,
): Promise<CheckContext> {
  const { key, file } = incoming;
  const within = allNeeds(key, needs).add(key);
  const needed = all.filter((item) => item.key !== key && within.has(item.key));
  const own = keysIn(file.written);
  const mentioned = [...own.declarations, ...own.references].map((each) => each.key);
  const declared = needed.flatMap(declaredBy);
  const inGraph = await existingKeys(graph, mentioned, within);
  const keys = [...inGraph.known, ...declared, ...[incoming, ...needed].flatMap(claimsOf)];
  const lost = leadNowhere(own, keys);
  const pool = await Promise.all(lost.map(async (kind) => [kind, await keysOfKind(graph, [kind])] as const));
  const subjects = own.declarations.map((each) => each.key);
  const stored = await foreignClaims(graph, key, subjects);
  const foreign = [
    ...stored.filter(({ bundle }) => !needed.some((each) => each.key === bundle)),
    ...needed.flatMap(claimedBy),
  ];
  const brought = new Set([...own.declarations, ...declared].map((each) => each.key));
  const abroad = new Set(own.references.map((each) => each.key).filter((each) => !brought.has(each)));
  const strangers = lost.length === 0 ? [] : all.filter((item) => !within.has(item.key));
  const elsewhere = [
    ...inGraph.elsewhere.filter((each) => abroad.has(each.key)),
    ...strangers.flatMap((item) => declaredBy(item).map((each) => ({ ...each, bundle: item.key }))),
  ];
  return { keys, bundles: new Set(needs.keys()), within, elsewhere, foreign, pool: new Map(pool) };
}

/** The content of a bundle. */
export function declaredBy({ file }: Incoming): ExistingKey[] {
  const types = entityTypes(file, { keys: [] });
  return keysIn(file.written).declarations.map(({ key, kind }) => ({
    key,
    kind,
    entityType: kind === 'Entity' ? (types.get(key) ?? null) : null,
  }));
}

const claimsOf = ({ bundle }: Incoming): ExistingKey[] =>
  (bundle === null ? [] : claimRows(bundle)).map(({ key }) => ({ key, kind: 'Claim', entityType: null }));

function claimedBy({ bundle }: Incoming): ForeignClaim[] {
  return (bundle === null ? [] : claimRows(bundle)).map(({ subject, type, bundle: owner, properties }) => ({
    subject,
    type,
    bundle: owner,
    states: JSON.parse(properties.states) as AnyStates,
  }));
}

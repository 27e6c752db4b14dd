import type { Graph } from '../graph/connect.ts';
import type { Bundle } from '../model/bundle.ts';
import type { BundleFile } from './bundleFile.ts';
import type { AnyStates } from './claim.ts';
import { claimRows } from './claimRows.ts';
import { check } from './checks/check.ts';
import type { ForeignClaim, Surroundings } from './checks/Surroundings.ts';
import { entityTypes } from './checks/checkFields.ts';
import { leadNowhere } from './checks/checkReferences.ts';
import { allNeeds, type Keyed } from './inOrderOfNeeds.ts';
import { foreignClaims, keysOfKind, knownKeys, type KnownKey } from './known.ts';
import { outlineOf } from './outline.ts';
import type { Problem } from './problems.ts';

/** A bundle on its way into the graph; `bundle` is null where its form is not right. */
export interface Incoming extends Keyed {
  readonly file: BundleFile;
  readonly bundle: Bundle | null;
}

/**
 * Checks bundles against the graph and against those among `all` that they need. `waiting` are the keys of bundles that
 * will be in the graph once their own problems are mended. Only reads.
 */
export async function checkBundles(
  graph: Graph,
  checked: readonly Incoming[],
  all: readonly Incoming[],
  inGraph: ReadonlySet<string>,
  waiting: readonly KnownKey[] = [],
): Promise<Problem[]> {
  const byKey = new Map(all.map((item) => [item.key, item]));
  const problems: Problem[] = [];
  for (const item of checked) {
    const needed = [...allNeeds(item, byKey)].map((key) => byKey.get(key)!);
    const bundles = new Set([...inGraph, ...byKey.keys()]);
    const around = await surroundings(graph, item, needed, bundles);
    problems.push(...check(item.file, { ...around, keys: [...around.keys, ...waiting] }));
  }
  return problems;
}

async function surroundings(
  graph: Graph,
  incoming: Incoming,
  needed: readonly Incoming[],
  bundles: ReadonlySet<string>,
): Promise<Surroundings> {
  const { key, file } = incoming;
  const outline = outlineOf(file.written);
  const mentioned = [...outline.declarations, ...outline.references].map((each) => each.key);
  const keys = [
    ...(await knownKeys(graph.read, mentioned)),
    ...needed.flatMap(declaredBy),
    ...[incoming, ...needed].flatMap(claimsOf),
  ];
  const lost = leadNowhere(outline, keys);
  const pool = await Promise.all(lost.map(async (kind) => [kind, await keysOfKind(graph.read, [kind])] as const));
  const subjects = outline.declarations.map((each) => each.key);
  const stored = await foreignClaims(graph.read, key, subjects);
  const foreign = [
    ...stored.filter(({ bundle }) => !needed.some((each) => each.key === bundle)),
    ...needed.flatMap(claimedBy),
  ];
  return { keys, bundles, foreign, pool: new Map(pool) };
}

/** What a bundle brings. */
export function declaredBy({ file }: Incoming): KnownKey[] {
  const types = entityTypes(file, { keys: [] });
  return outlineOf(file.written).declarations.map(({ key, kind }) => ({
    key,
    kind,
    entityType: kind === 'Entity' ? (types.get(key) ?? null) : null,
  }));
}

const claimsOf = ({ bundle }: Incoming): KnownKey[] =>
  (bundle === null ? [] : claimRows(bundle)).map(({ key }) => ({ key, kind: 'Claim', entityType: null }));

function claimedBy({ bundle }: Incoming): ForeignClaim[] {
  return (bundle === null ? [] : claimRows(bundle)).map(({ subject, type, bundle: owner, properties }) => ({
    subject,
    type,
    bundle: owner,
    states: JSON.parse(properties.states) as AnyStates,
  }));
}

import type { Bundle } from '../../model/bundle.ts';
import type { ExistingKey } from '../../bundle/check/CheckContext.ts';
import { entityTypes } from '../../bundle/check/checkFields.ts';
import { claimRows, type ClaimRow } from '../../bundle/claimRows.ts';
import { keysIn } from '../../bundle/form/keysIn.ts';
import { parseBundle } from '../../bundle/form/parseBundle.ts';
import type { Problem } from '../../bundle/form/problems.ts';
import { listedNeeds } from '../../bundle/order/Need.ts';
import type { BundleFile } from '../../bundle/read/bundleFile.ts';
import type { Keyed } from '../../bundle/order/inOrderOfNeeds.ts';
import type { Needs } from '../../bundle/order/needs.ts';

/** A bundle to be ingested; `bundle` is null if its form is wrong. */
export interface Incoming extends Keyed {
  readonly bundle: Bundle | null;
  /** What it declares, without its claims. */
  readonly declared: readonly ExistingKey[];
  readonly claims: readonly ClaimRow[];
}

/** A bundle as it was read, with the problems of its form. */
export function incomingOf(file: BundleFile): { item: Incoming; problems: Problem[] } {
  const { bundle, problems } = parseBundle(file);
  const claims = bundle === null ? [] : claimRows(bundle);
  const item = { key: bundleKey(file), file, bundle, needs: listedNeeds(file), declared: declaredBy(file), claims };
  return { item, problems };
}

function bundleKey({ file, written }: BundleFile): string {
  const key = (written as { bundle?: unknown } | null)?.bundle;
  return typeof key === 'string' ? key : file;
}

function declaredBy(file: BundleFile): ExistingKey[] {
  const types = entityTypes(file, { keys: [] });
  return keysIn(file.written).declarations.map(({ key, kind }) => ({
    key,
    kind,
    entityType: kind === 'Entity' ? (types.get(key) ?? null) : null,
  }));
}

export const claimKeysOf = ({ claims }: Incoming): ExistingKey[] =>
  claims.map(({ key }) => ({ key, kind: 'Claim', entityType: null }));

/** What a bundle declares, and its claims. */
export const keysOf = (item: Incoming): ExistingKey[] => [...item.declared, ...claimKeysOf(item)];

/** The needs of the bundles of the graph, replaced and completed by those of other bundles. */
export const needsWith = (inGraph: Needs, incoming: readonly Keyed[]): Map<string, readonly string[]> =>
  new Map([...inGraph, ...incoming.map(({ key, needs }) => [key, needs.map((need) => need.key)] as const)]);

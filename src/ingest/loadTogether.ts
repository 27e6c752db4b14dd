import { UserError } from '../errors.ts';
import type { Graph } from '../graph/connect.ts';
import type { Bundle } from '../model/bundle.ts';
import type { Incoming } from './check/Incoming.ts';
import { loadableOf } from './fingerprintedBundle.ts';
import { loadBundles } from './loadBundles.ts';
import type { Loaded } from './writeBundles.ts';

/**
 * Bundles that are written in one transaction have at most this many claims together. Each statement is then sent and planned
 * once for all of them, and the transaction stays small.
 */
const mostClaims = 1_000;

/** Receives the bundles that one transaction wrote. */
type Written = (written: readonly Incoming[], loaded: Loaded) => void;

/**
 * Loads bundles without problems, each after those that it needs, and small ones together. If some cannot be written together,
 * they are loaded one by one, so that those before the one at fault are written.
 */
export async function loadTogether(graph: Graph, items: readonly Incoming[], report: Written): Promise<void> {
  for (const group of groupsOf(items)) await loadGroup(graph, group, report);
}

async function loadGroup(graph: Graph, group: readonly Incoming[], report: Written): Promise<void> {
  try {
    report(group, await loadBundles(graph, group.map(loadableOf)));
  } catch (error) {
    if (group.length === 1 || !(error instanceof UserError)) throw error;
    for (const item of group) await loadGroup(graph, [item], report);
  }
}

/** Splits bundles, in their order, into groups that are written together. A large bundle is a group of its own. */
export function groupsOf(items: readonly Incoming[]): Incoming[][] {
  const groups: Incoming[][] = [];
  let room = 0;
  for (const item of items) {
    if (groups.length === 0 || item.claims.length > room) {
      groups.push([]);
      room = mostClaims;
    }
    groups.at(-1)!.push(item);
    room -= item.claims.length;
  }
  return groups;
}

/** Says what one transaction wrote and how many bundles are `left`, and warns of what looks wrong. */
export function linesOn(written: readonly Incoming[], { claims, writes }: Loaded, left = 0): string[] {
  const keys = written.map(({ key }) => key);
  const names = keys.length > 2 ? `${keys[0]} and ${keys.length - 1} more bundles` : keys.join(', ');
  const rest = left === 0 ? '' : `; bundles left: ${left}`;
  const warnings = written.flatMap(({ bundle }) => fromTheFuture(bundle!, new Date()) ?? []);
  return [`${names}: ${claims} claims, ${writes} writes${rest}`, ...warnings];
}

/** A warning for a bundle whose `recordedOn` is later than the day after `now`, the latest day anywhere; else null. */
export function fromTheFuture({ bundle, recordedOn }: Pick<Bundle, 'bundle' | 'recordedOn'>, now: Date): string | null {
  const tomorrow = new Date(now.getTime() + 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
  if (recordedOn <= tomorrow) return null;
  return `${bundle}: warning: recordedOn ${recordedOn} is in the future; answers say that they are recorded through it`;
}

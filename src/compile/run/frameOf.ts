import type { RootField } from '../plan/planOperation.ts';
import type { Frame } from './versionFrame.ts';

/** One statement reads one version. Several have to prove that the graph did not change between them. */
export function frameOf(roots: readonly RootField[]): Frame {
  const ofGraph = roots.filter(({ field }) => field !== null);
  const readsOnce = ofGraph.length === 1 && !ofGraph.some(({ plan }) => plan?.readsRepeatedly);
  return readsOnce ? 'before' : 'before and after';
}

import { describe, expect, it } from 'vitest';
import { checkIdentity } from '../../src/bundle/check/checkIdentity.ts';
import { parseText, type BundleFile } from '../../src/bundle/read/bundleFile.ts';
import type { ObservationStates } from '../../src/bundle/claim.ts';
import type { Metric, Outlook } from '../../src/model/vocabulary.ts';

const observation = (metric: Metric, outlook: Outlook | undefined) => ({
  ...{ metric, of: 'coreweave', currency: 'USD' },
  ...(outlook && { outlook }),
});

/** What is wrong with a figure if another bundle has one of the same key. */
function problems(metric: Metric, here: Outlook | undefined, there: Outlook | undefined): string[] {
  const written = JSON.stringify({ observations: [{ key: 'capex', ...observation(metric, here) }] });
  const states = observation(metric, there) as ObservationStates;
  const foreign = [{ subject: 'capex', type: 'Observation' as const, bundle: 'first', states }];
  const rest = { keys: [], bundles: new Set<string>(), within: new Set<string>(), elsewhere: [], pool: new Map() };
  return checkIdentity(parseText('a.yaml', written) as BundleFile, { ...rest, foreign }).map(({ message }) => message);
}

describe('a key means in every bundle', () => {
  it('a result, or an expectation', () => {
    expect(problems('CAPEX', undefined, 'GUIDANCE')).toEqual([
      'capex has GUIDANCE in the bundle first, and ACTUAL here: another observation needs another key',
    ]);
    expect(problems('CAPEX', 'FORECAST', 'GUIDANCE')).toHaveLength(1);
  });

  it('the same if one bundle states the outlook and the other leaves it to the metric', () => {
    expect(problems('CAPEX', undefined, 'ACTUAL')).toEqual([]);
    expect(problems('RENT_FORECAST', 'FORECAST', undefined)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import type { Claim, DocumentFacts, ObservationStates } from '../../src/bundle/claim.ts';
import { project } from '../../src/derive/project.ts';
import { parseDateInterval } from '../../src/model/dateInterval.ts';

const document: DocumentFacts = {
  ...{ key: 'call', publishedTo: '2026-02-04', publisher: 'coreweave', documents: [], publishers: [] },
  tier: 'COMPANY',
};

function observed(states: Partial<ObservationStates>) {
  const figure = { metric: 'CAPEX', of: 'coreweave', currency: 'USD', date: parseDateInterval('2026')! } as const;
  const bounds = { min: '12000000000', max: '12000000000', qualifier: 'EXACT' as const };
  const claim: Claim = {
    ...{ key: 'capex@call', subject: 'capex', document, rank: 'NORMAL', knownFrom: '2026-02-04', knownTo: null },
    states: { ...figure, ...bounds, ...states },
  };
  const context = { lineage: new Map(), nameOf: () => 'CoreWeave', unnamed: () => false, affiliations: [], rates: [] };
  const row = project([{ key: 'capex', type: 'Observation', claims: [claim] }], [], context).Observation[0]!;
  return {
    outlook: row.properties!.outlook,
    caption: row.properties!.caption,
    from: row.states.map(({ validFrom }) => validFrom),
  };
}

describe('the outlook of a figure', () => {
  it('is a result if no source says that it is expected; it holds from the end of its period', () => {
    expect(observed({})).toEqual({
      outlook: 'ACTUAL',
      caption: 'CoreWeave capex: $12B, 2026',
      from: ['2026-12-31'],
    });
  });

  it.each(['GUIDANCE', 'FORECAST'] as const)(
    'of %s is in its caption and holds from the day that it is known',
    (each) => {
      expect(observed({ outlook: each })).toEqual({
        outlook: each,
        caption: `CoreWeave capex: $12B (${each.toLowerCase()}), 2026`,
        from: ['2026-02-04'],
      });
    },
  );

  it('follows from a metric whose name says it', () => {
    expect(observed({ metric: 'RENT_FORECAST' })).toEqual({
      outlook: 'FORECAST',
      caption: 'CoreWeave rent forecast: $12B, 2026',
      from: ['2026-02-04'],
    });
  });
});

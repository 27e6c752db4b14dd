import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { AnyStates } from '../../src/bundle/claim.ts';
import { entityPathsOf, keyFields, keyFieldsOf, undeclaredKeyFields } from '../../src/bundle/form/keyFields.ts';
import { keysIn } from '../../src/bundle/form/keysIn.ts';
import type { Subject } from '../../src/derive/project.ts';
import { entitiesInClaims } from '../../src/ingest/rederive/keysInClaims.ts';
import { replaceMerged } from '../../src/ingest/rederive/replaceMerged.ts';
import { Bundle } from '../../src/model/bundle.ts';
import { keyOf, keyPattern } from '../../src/model/bundle/keys.ts';

/** The model with one more field in each deal. */
const withField = (field: z.ZodType) =>
  z.object({ ...Bundle.shape, deals: z.array(z.object({ financedBy: field })).default([]) });

describe('the key fields of a bundle', () => {
  it('follow from the model', () => {
    const kinds = (field: string) => keyFields.get(field);
    expect(kinds('deals.claims.payers')).toEqual(['Entity']);
    expect(kinds('deals.claims.payers.entity')).toEqual(['Entity']);
    expect(kinds('statements.about')).toEqual(['Entity', 'Deal', 'Observation']);
    expect(kinds('retractions.claim')).toEqual(['Claim']);
    expect(kinds('deals.key')).toBeUndefined();
  });

  it('all say what they refer to', () => {
    const advice =
      'Declare these fields with keyOf(...) of src/model/bundle/keys.ts, which says what the keys refer to.';
    expect(undeclaredKeyFields(Bundle), advice).toEqual([]);
  });

  it('are reported if they do not', () => {
    const planted = withField(z.string().regex(keyPattern).optional().describe('who lends the money'));
    expect(undeclaredKeyFields(planted)).toEqual(['deals.financedBy']);
  });

  describe('with a new one', () => {
    const fields = keyFieldsOf(withField(z.array(keyOf('Entity')).optional()));
    const paths = entityPathsOf('Deal', fields);
    const states = { financedBy: ['softbank', 'softbank-group', 'mizuho'] } as unknown as AnyStates;

    it('must exist', () => {
      expect(keysIn({ deals: [{ key: 'loan', ...states }] }, fields).references).toEqual(
        ['softbank', 'softbank-group', 'mizuho'].map((key, index) => ({
          key,
          kinds: ['Entity'],
          path: ['deals', 0, 'financedBy', index],
        })),
      );
    });

    it('follow merges', () => {
      const merged = new Map([['softbank', 'softbank-group']]);
      expect(replaceMerged('Deal', states, merged, paths)).toEqual({ financedBy: ['softbank-group', 'mizuho'] });
    });

    it('are shown by name', () => {
      const subject = { key: 'loan', type: 'Deal', claims: [{ states }] } as unknown as Subject;
      expect([...entitiesInClaims([subject], () => paths)]).toEqual(['softbank', 'softbank-group', 'mizuho']);
    });
  });

  it('of parties that are merged into one are named once', () => {
    const states = { payers: [{ entity: 'softbank', share: '1' }, { entity: 'softbank-group' }], date: null };
    const merged = new Map([['softbank', 'softbank-group']]);
    expect(replaceMerged('Deal', states as unknown as AnyStates, merged)).toEqual({
      payers: [{ entity: 'softbank-group', share: '1' }],
      date: null,
    });
  });
});

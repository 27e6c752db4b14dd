import type { Bundle } from '../../src/model/bundle.ts';
import { parseDateInterval } from '../../src/model/dateInterval.ts';
import { Stance } from '../../src/model/vocabulary.ts';
import { documentOf, issueOn } from './documents.ts';
import { facilitiesOf, facilityKey, organizationKey, personKey } from './keys.ts';
import { below, pick, random, type Random } from './random.ts';
import type { Size } from './sizes.ts';
import { day, days } from './words.ts';

type Tie = Bundle['ties'][number];
type Observation = Bundle['observations'][number];
type Statement = Bundle['statements'][number];

const seed = 20_251_113;

/** A claim's source about a day. */
const sourceOn = (size: Size, next: Random, on: number) => ({
  sources: [{ document: documentOf(issueOn(size, on), next), locator: 'para 1' }],
});
const dateOn = (on: number) => parseDateInterval(day(on))!;

/**
 * A role for each person, a location for each facility; a twentieth of the organizations are units of others, and as many are
 * owned in part.
 */
export function* tiesOf(size: Size): Generator<Tie> {
  const next = random(seed);
  const { organizations } = size;
  const any = () => organizationKey(1 + below(next, organizations - 1));
  const tie = (key: string, type: Tie['type'], from: string, to: string, more: object = {}): Tie => {
    const on = below(next, days);
    return { key, type, from, to, claims: [{ ...sourceOn(size, next, on), since: dateOn(on), ...more }] };
  };
  for (let each = 0; each < organizations / 10; each += 1) {
    yield tie(`role-${each}`, 'Role', personKey(each), any(), { title: 'Director' });
  }
  for (let each = 0; each < facilitiesOf(size); each += 1) {
    yield tie(`place-${each}`, 'Affiliation', facilityKey(each), any());
  }
  for (let each = 0; each < organizations / 20; each += 1) {
    // From a higher to a lower number, so that there is no circle.
    const parent = below(next, organizations / 2);
    const unit = parent + 1 + below(next, organizations / 2 - 1);
    yield tie(`unit-${each}`, 'Affiliation', organizationKey(unit), organizationKey(parent));
    yield tie(`stake-${each}`, 'Ownership', organizationKey(parent), organizationKey(unit), {
      percent: String(1 + below(next, 40)),
    });
  }
}

const metrics = ['REVENUE', 'VALUATION', 'FUNDING_NEED', 'CAPEX', 'BACKLOG'] as const;

/** A figure of every organization in dollars; of every tenth its share of revenue with the hub. */
export function* observationsOf(size: Size): Generator<Observation> {
  const next = random(seed + 1);
  for (let each = 0; each < size.organizations; each += 1) {
    const on = below(next, days);
    const value = String((1 + below(next, 10_000)) * 1_000_000);
    const figure = { min: value, max: value, qualifier: 'EXACT' as const };
    const of = organizationKey(each);
    const date = dateOn(on);
    yield {
      ...{ key: `figure-${each}`, metric: pick(next, metrics), of, currency: 'USD', date },
      claims: [{ ...sourceOn(size, next, on), ...figure }],
    };
    if (each === 0 || each % 10 !== 0) continue;
    const share = String(1 + below(next, 60));
    yield {
      ...{ key: `share-${each}`, metric: 'REVENUE_SHARE', of, towards: organizationKey(0), unit: 'PERCENT', date },
      claims: [{ ...sourceOn(size, next, on), min: share, max: share, qualifier: 'EXACT' }],
    };
  }
}

/** Half as many as there are persons; each is about an organization, the first about the hub. */
export function* statementsOf(size: Size): Generator<Statement> {
  const next = random(seed + 2);
  for (let each = 0; each < size.organizations / 20; each += 1) {
    const on = below(next, days);
    yield {
      ...{
        key: `opinion-${each}`,
        speaker: personKey(each),
        about: [organizationKey(each === 0 ? 0 : below(next, size.organizations))],
      },
      ...{ summary: `Opinion ${each} on what is spent.`, stance: pick(next, Stance.options), saidOn: dateOn(on) },
      claims: [sourceOn(size, next, on)],
    };
  }
}

import type { Bundle } from '../../src/model/bundle.ts';
import { OrganizationKind } from '../../src/model/vocabulary.ts';
import { facilitiesOf, facilityKey, organizationKey, personKey } from './keys.ts';
import { pick, random, type Random } from './random.ts';
import type { Size } from './sizes.ts';
import { facilityName, organizationName, personName } from './words.ts';

type Entity = Bundle['entities'][number];

const seed = 20_251_111;
const countries = ['US', 'JP', 'KR', 'TW', 'GB', 'FR', 'AE', 'SA', 'DE', 'CN'];

/** Organizations, a tenth as many persons, and a fiftieth as many projects and facilities. */
export function* entitiesOf(size: Size): Generator<Entity> {
  const { organizations } = size;
  const next = random(seed);
  for (let each = 0; each < organizations; each += 1) {
    const kind = pick(next, OrganizationKind.options);
    const entity = named(organizationKey(each), 'Organization', organizationName(each), next);
    const ticker = { scheme: 'TICKER' as const, value: `T${each}`, market: 'XNAS' };
    yield { ...entity, kind, identifiers: each % 10 === 0 ? [ticker] : [] };
  }
  for (let each = 0; each < organizations / 10; each += 1) {
    yield named(personKey(each), 'Person', personName(next), next);
  }
  for (let each = 0; each < facilitiesOf(size); each += 1) {
    yield named(`project-${each}`, 'Project', `Project ${personName(next)}`, next);
    yield named(facilityKey(each), 'Facility', facilityName(each), next);
  }
}

/** Three in ten are also known by a short name. */
function named(key: string, type: Entity['type'], name: string, next: Random): Entity {
  const legal = { text: name, kind: 'LEGAL' as const };
  const short = { text: name.split(' ')[0]!, kind: 'SHORT' as const };
  const names = next() < 0.3 ? [legal, short] : [legal];
  return { key, type, name, country: pick(next, countries), names, identifiers: [] };
}

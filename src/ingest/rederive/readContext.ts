import type { Writer } from '../../graph/connect.ts';
import { affiliations, entityFacts } from '../queries.ts';
import { askFor } from './askFor.ts';
import { entitiesInClaims } from './keysInClaims.ts';
import type { DealContext } from '../../derive/context.ts';
import type { Lineage } from '../../derive/choice/countIndependent.ts';
import type { Subject } from '../../derive/project.ts';
import { readRates } from './readRates.ts';

/** Reads what the derivation of some subjects needs: the entities that their claims name, and exchange rates. */
export async function readContext(
  writer: Pick<Writer, 'run'>,
  subjects: readonly Subject[],
  lineage: Lineage,
): Promise<DealContext> {
  const keys = [...entitiesInClaims(subjects)];
  const entities = await askFor(writer, entityFacts, keys);
  const names = new Map(entities.map(({ key, name }) => [key, name]));
  const unnamed = new Set(entities.filter(({ unspecified }) => unspecified).map(({ key }) => key));
  return {
    lineage,
    nameOf: (entity) => names.get(entity) ?? entity,
    unnamed: (entity) => unnamed.has(entity),
    affiliations: await askFor(writer, affiliations, keys),
    rates: await readRates(writer, subjects),
  };
}

import { groupBy } from '../../model/groupBy.ts';
import type { EntityRow } from './descriptionRows.ts';

type Properties = EntityRow['identifiers'][number]['properties'];

/**
 * The identifiers of an entity by all its descriptions, each once, with what the first description says of it. A ticker
 * without a market is that of the same ticker with one.
 */
export function mergedIdentifiers(entity: string, descriptions: readonly EntityRow[]) {
  const all = descriptions.flatMap(({ identifiers }) => identifiers);
  const withMarket = new Set(
    all.filter(({ properties }) => properties.market).map(({ properties }) => code(properties)),
  );
  const kept = all.filter(({ properties }) => properties.market || !withMarket.has(code(properties)));
  const byCode = groupBy(kept, ({ properties }) => [code(properties), properties.market ?? ''].join('/'));
  return [...byCode].map(([name, [first, ...others]]) => ({
    key: `${entity}/${name}`,
    properties: first.properties,
    usedIn: [...new Set([first, ...others].flatMap(({ usedIn = [] }) => usedIn))].sort(),
  }));
}

const code = ({ scheme, value }: Properties): string => `${scheme}/${value}`;

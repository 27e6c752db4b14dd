import type { Bundle } from '../../src/model/bundle.ts';
import { documentsIn } from './documents.ts';
import { emptyBundle } from './emptyBundle.ts';
import { entitiesOf } from './entities.ts';
import { observationsOf, statementsOf, tiesOf } from './others.ts';
import type { Size } from './sizes.ts';

const perBundle = 1_000;
type List = 'entities' | 'documents' | 'ties' | 'observations' | 'statements';

/** Everything of the market except its deals, as bundles after their checks: entities and documents first. */
export function* bundlesOf(size: Size): Generator<Bundle> {
  const lists: [List, Iterable<Bundle[List][number]>][] = [
    ['entities', entitiesOf(size)],
    ['documents', documentsIn(size)],
    ['ties', tiesOf(size)],
    ['observations', observationsOf(size)],
    ['statements', statementsOf(size)],
  ];
  for (const [list, all] of lists) {
    let number = 0;
    for (const some of inParts(all)) yield { ...emptyBundle(`${list}-${number++}`), [list]: some };
  }
}

function* inParts<Item>(items: Iterable<Item>): Generator<Item[]> {
  let part: Item[] = [];
  for (const item of items) {
    part.push(item);
    if (part.length < perBundle) continue;
    yield part;
    part = [];
  }
  if (part.length > 0) yield part;
}

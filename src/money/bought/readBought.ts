import type { Graph } from '../../graph/connect.ts';
import { readRows } from '../../graph/Query.ts';
import type { TimePair } from '../../model/days.ts';
import { kindsWhere } from '../../model/dealKinds.ts';
import { boughtBy } from '../queries.ts';
import { capacityUnits, type CapacityDeal } from './CapacityDeal.ts';

/** Licences are commercial too, but no capacity. */
const kinds = kindsWhere(({ family, leg }) => family === 'COMMERCIAL' && leg !== 'LICENSES_FROM');

/** The deals by which an entity buys capacity or sponsors a buyer, and all parts of those that are packages. */
export const readBought = (graph: Pick<Graph, 'read'>, buyer: string, days: TimePair): Promise<CapacityDeal[]> =>
  readRows(graph, boughtBy, { buyer, kinds, units: [...capacityUnits], ...days });

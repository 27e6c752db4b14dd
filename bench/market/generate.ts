import { descriptionRows } from '../../src/ingest/descriptions/descriptionRows.ts';
import { describedTogether } from '../../src/ingest/descriptions/writeDocuments.ts';
import type { Bundle } from '../../src/model/bundle.ts';
import { bundlesOf } from './bundles.ts';
import { castDeals } from './casts.ts';
import { Deriving } from './derive.ts';
import { emptyBundle } from './emptyBundle.ts';
import { historyId } from './keys.ts';
import type { Size } from './sizes.ts';
import { nodeId, openTables, type Tables } from './tables.ts';
import { writeDocument, writeEntity } from './write.ts';
import { writeHeader, writeSubjects } from './writeBundle.ts';
import { day, days } from './words.ts';

/**
 * Writes the tables of a market to a folder: its bundles, and what the derivation of the project makes of them. The same size
 * gives the same bytes.
 */
export function generate(size: Size, folder: string): Tables {
  const tables = openTables(folder);
  const deriving = new Deriving();
  const publishers = new Set<string>();
  let version = 0;
  for (const bundle of bundlesOf(size)) {
    writeDescriptions(tables, bundle, publishers, deriving);
    writeHeader(tables, bundle, ++version, writeSubjects(tables, deriving, bundle));
  }
  for (const { key, ...written } of castDeals(size, tables, deriving)) {
    writeHeader(tables, emptyBundle(key), ++version, written);
  }
  const marker = { key: 'ai-market-graph', modelVersion: null, historyId };
  tables.nodes.AiMarketGraph.add([nodeId('AiMarketGraph', marker.key), 'AiMarketGraph'], {
    ...marker,
    ...{ graphVersion: version, recordedThrough: day(days) },
  });
  for (const table of [...Object.values(tables.nodes), ...Object.values(tables.relationships)]) table.close();
  return tables;
}

function writeDescriptions(tables: Tables, bundle: Bundle, publishers: Set<string>, deriving: Deriving): void {
  const { documents, entities } = descriptionRows(bundle);
  for (const entity of bundle.entities) deriving.addEntity(entity);
  for (const row of entities) writeEntity(tables, row);
  for (const row of documents) {
    const { bundle: key, recordedOn } = bundle;
    writeDocument(tables, describedTogether([{ bundle: key, recordedOn, row }])!, publishers);
  }
  for (const { key, tier, publishedOn, publisher } of bundle.documents) {
    deriving.addFacts(key, tier, publishedOn!.to!, publisher);
  }
}

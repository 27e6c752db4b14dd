import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { claimRows } from '../../src/bundle/claimRows.ts';
import type { AnyStates, Claim, DocumentFacts } from '../../src/bundle/claim.ts';
import { parseBundle } from '../../src/bundle/form/parseBundle.ts';
import { readBundleFile } from '../../src/bundle/read/bundleFile.ts';
import { findFiles } from '../../src/bundle/read/findFiles.ts';
import type { DealContext } from '../../src/derive/context.ts';
import { project, projectionVersion, type Projection } from '../../src/derive/project.ts';
import type { Bundle } from '../../src/model/bundle.ts';
import { fingerprint } from '../../src/model/canonicalJson.ts';
import { groupBy } from '../../src/model/groupBy.ts';
import { slug } from '../../src/model/slug.ts';

const file = 'test/derive/projectionVersion.json';
const folders = ['test/ingest/bundles', 'test/ingest/rates', 'test/derive/bundles'];

async function readBundles(): Promise<Bundle[]> {
  const paths = await findFiles(folders);
  return Promise.all(
    paths.sort().map(async (path) => {
      const read = await readBundleFile(path);
      const { bundle } = Array.isArray(read) ? { bundle: null } : parseBundle(read);
      if (bundle === null) throw new Error(`${path} is not a bundle.`);
      return bundle;
    }),
  );
}

/** Everything that is derived from bundles, without a database. */
function derivedFrom(bundles: readonly Bundle[]): Projection {
  const documents = bundles.flatMap((bundle) =>
    bundle.documents.map(({ key, tier, publisher, publishedOn, derivesFrom = [] }): DocumentFacts => ({
      ...{ key, tier, publishedTo: publishedOn?.to ?? null, publisher: slug(publisher) },
      documents: derivesFrom.flatMap(({ document }) => document ?? []),
      publishers: derivesFrom.flatMap((from) => (from.publisher ? [slug(from.publisher)] : [])),
    })),
  );
  const lineage = new Map(documents.map((document) => [document.key, document]));
  const entities = new Map(bundles.flatMap((bundle) => bundle.entities).map((entity) => [entity.key, entity]));
  const rows = bundles.flatMap(claimRows);
  const subjects = [...groupBy(rows, ({ subject }) => subject)].map(([key, some]) => ({
    key,
    type: some[0].type,
    claims: some.map((row): Claim => {
      const document = lineage.get(row.document)!;
      const { rank, recordedOn, states, own } = row.properties;
      return {
        ...{ key: row.key, subject: key, document, rank: rank as Claim['rank'] },
        knownFrom: document.publishedTo ?? recordedOn,
        knownTo: null,
        states: JSON.parse(states) as AnyStates,
        own,
      };
    }),
  }));
  const context: DealContext = {
    lineage,
    nameOf: (key) => entities.get(key)?.name ?? key,
    unnamed: (key) => entities.get(key)?.type === 'Unspecified',
    affiliations: bundles
      .flatMap(({ ties }) => ties)
      .filter(({ type }) => type === 'Affiliation')
      .map(({ from, to }) => ({ unit: from, parent: to, knownFrom: '2025-01-01', knownTo: null })),
    rates: bundles.flatMap(({ bundle, rates }) =>
      rates.map(({ day, perEuro }) => ({
        ...{ key: `${day}@${bundle}`, day, knownFrom: day, knownTo: null },
        perEuro: new Map(Object.entries(perEuro)),
      })),
    ),
  };
  return project(subjects, [], context);
}

describe('projectionVersion', () => {
  it('changes exactly when the test bundles give other rows', async () => {
    const rows = derivedFrom(await readBundles());
    for (const type of ['Deal', 'Tie', 'Observation', 'Statement'] as const) expect(rows[type]).not.toEqual([]);
    const now = { projectionVersion, rows: fingerprint(rows) };
    const then = JSON.parse(readFileSync(file, 'utf8')) as typeof now;
    const todo =
      now.rows === then.rows
        ? `The rows are what they were: set projectionVersion back, or write ${JSON.stringify(now)} to ${file}.`
        : `The same claims give other rows. Raise projectionVersion in src/derive/project.ts above ${then.projectionVersion}, so that graphs are derived again at their next ingest, and write the new version with rows ${now.rows} to ${file}.`;
    expect(now, todo).toEqual(then);
  });

  it('is compared with rows that show a change of one value', async () => {
    const bundles = await readBundles();
    const [deal] = bundles.flatMap(({ deals }) => deals);
    const before = fingerprint(derivedFrom(bundles));
    expect(fingerprint(derivedFrom(bundles))).toBe(before);
    for (const claim of deal!.claims) Object.assign(claim, { instrument: 'another' });
    expect(fingerprint(derivedFrom(bundles))).not.toBe(before);
  });
});

import type { Projection } from '../../src/derive/project.ts';
import type { describedTogether } from '../../src/ingest/descriptions/writeDocuments.ts';
import type { EntityRow } from '../../src/ingest/descriptions/descriptionRows.ts';
import { mergedIdentifiers } from '../../src/ingest/descriptions/mergedIdentifiers.ts';
import type { KnownClaim } from './derive.ts';
import { labels, nodeId, type Rows } from './tables.ts';

export type DescribedDocument = NonNullable<ReturnType<typeof describedTogether>>;

const fingerprint = 'f';
const notRetracted = { retractedOn: null, retractedBy: null, retractedWhy: null };

/** An entity with its names and identifiers. */
export function writeEntity({ nodes, relationships }: Rows, row: EntityRow): void {
  const { key, type, properties, names } = row;
  const { name, foldedName, kind = null, country = null, reason = null, note = null } = properties;
  const id = nodeId('Entity', key);
  nodes.Entity.add([id, labels('Entity', type)], {
    key,
    name,
    foldedName,
    kind,
    country,
    reason,
    note,
    caption: name,
    fingerprint,
  });
  for (const { key: nameKey, properties: said } of names) {
    nodes.Name.add([nodeId('Name', nameKey), 'Name'], { key: nameKey, ...said });
    relationships.knownAs.add([id, nodeId('Name', nameKey), 'KNOWN_AS'], {});
  }
  for (const { key: code, properties: said } of mergedIdentifiers(key, [row])) {
    nodes.Identifier.add([nodeId('Identifier', code), 'Identifier'], { key: code, ...said });
    relationships.identifiedBy.add([id, nodeId('Identifier', code), 'IDENTIFIED_BY'], {});
  }
}

/** A document, and its publisher if `publishers` lacks it. */
export function writeDocument(
  { nodes, relationships }: Rows,
  { key, properties, publisher, fromDocuments }: DescribedDocument,
  publishers: Set<string>,
): void {
  const id = nodeId('Document', key);
  nodes.Document.add([id, 'Document'], { key, ...properties, ...notRetracted, fingerprint });
  const { key: by, name } = publisher;
  if (!publishers.has(by))
    nodes.Publisher.add([nodeId('Publisher', by), 'Publisher'], { key: by, name, caption: name });
  publishers.add(by);
  relationships.publishedBy.add([id, nodeId('Publisher', by), 'PUBLISHED_BY'], {});
  for (const { how, key: source } of fromDocuments) {
    relationships.derivesFrom.add([id, nodeId('Document', source), 'DERIVES_FROM'], { how });
  }
}

type Derived = Projection[keyof Projection][number];
type Evidence = ReadonlyMap<string, Derived['evidence'][number]>;

export function writeClaim({ nodes, relationships }: Rows, claim: KnownClaim, evidence: Evidence): void {
  const { key, type, subject, document, bundle, properties, knownFrom } = claim;
  const { standing, knownTo, stated } = evidence.get(key)!;
  const id = nodeId('Claim', key);
  nodes.Claim.add([id, 'Claim'], { key, ...properties, ...notRetracted, ...stated, knownFrom, fingerprint });
  relationships.claims.add([id, nodeId(type, subject), 'ABOUT'], { standing, knownFrom, knownTo });
  relationships.statedIn.add([id, nodeId('Document', document), 'STATED_IN'], {});
  relationships.fromBundle.add([id, nodeId('Bundle', bundle), 'FROM_BUNDLE'], {});
}

/** Conflicts on a subject, and the values that were not chosen. */
export function writeDisagreements(
  { nodes, relationships }: Rows,
  subject: string,
  { conflicts, alternatives }: Pick<Derived, 'conflicts' | 'alternatives'>,
): void {
  for (const { label, on, properties, dates, chosen, passedOver } of conflicts) {
    const id = nodeId('Conflict', properties.key, `${dates.validFrom}@${dates.knownFrom}`);
    nodes.Conflict.add([id, label], properties);
    relationships.conflictOn.add([id, subject, on], dates);
    relationships.chose.add([id, nodeId('Claim', chosen), 'CHOSE'], {});
    for (const { claim, value, position } of passedOver) {
      relationships.passedOver.add([id, nodeId('Claim', claim), 'PASSED_OVER'], { value, position });
    }
  }
  for (const { type, claim, ...said } of alternatives) {
    relationships.alternative.add([subject, nodeId('Claim', claim), type], said);
  }
}

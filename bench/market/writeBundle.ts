import type { Bundle } from '../../src/model/bundle.ts';
import type { CastBundle } from './casts.ts';
import type { Deriving } from './derive.ts';
import { historyId } from './keys.ts';
import { nodeId, type Rows } from './tables.ts';
import { writeClaim } from './write.ts';
import { writeDeal, writeObservation, writeStatement, writeTie } from './writeSubjects.ts';

/** Writes the claims of a bundle and what is derived from them. Returns the keys of the subjects. */
export function writeSubjects(rows: Rows, deriving: Deriving, bundle: Bundle): Omit<CastBundle, 'key'> {
  const { claims, rows: derived } = deriving.derive(bundle);
  for (const row of derived.Deal) writeDeal(rows, row);
  for (const row of derived.Tie) writeTie(rows, row);
  for (const row of derived.Observation) writeObservation(rows, row);
  for (const row of derived.Statement) writeStatement(rows, row);
  const all = [...derived.Deal, ...derived.Tie, ...derived.Observation, ...derived.Statement];
  const evidence = new Map(all.flatMap((row) => row.evidence.map((each) => [each.claim, each] as const)));
  for (const claim of claims) writeClaim(rows, claim, evidence);
  return { subjects: all.map(({ key }) => key), claims: claims.length };
}

/** Writes a bundle, and the change that led to this version. */
export function writeHeader(
  { nodes }: Rows,
  { bundle: key, title, needs, recordedOn, recordedBy, entities }: Bundle,
  version: number,
  { subjects, claims }: Omit<CastBundle, 'key'>,
): void {
  const header = { key, title, needs, recordedOn, recordedBy, fingerprint: 'f', caption: title };
  nodes.Bundle.add([nodeId('Bundle', key), 'Bundle'], header);
  nodes.Change.add([nodeId('Change', key), 'Change'], {
    ...{
      historyId,
      version,
      at: `${recordedOn}T00:00:00Z`,
      by: 'the bench',
      bundle: key,
      recordedBy,
      claims,
      writes: 0,
      subjects,
    },
    entities: entities.map((entity) => entity.key),
  });
}

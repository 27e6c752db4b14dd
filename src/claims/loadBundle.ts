import type { Graph, Writer } from '../graph/connect.ts';
import { statement } from '../graph/statement.ts';
import type { Bundle } from '../model/bundle.ts';
import { claimRows } from './claimRows.ts';
import { derive } from './derive.ts';
import { givenRows } from './givenRows.ts';
import { foreignClaims } from './known.ts';
import { subjectKeys } from './subjectKeys.ts';
import { writeGiven } from './writeGiven.ts';

export interface Loaded {
  readonly claims: number;
  /** What changed in the graph, as the server counts it. */
  readonly writes: number;
}

/** Writes a bundle and what follows from it in one transaction, which can be repeated. */
export async function loadBundle(graph: Graph, bundle: Bundle, fingerprint: string): Promise<Loaded> {
  return graph.write(async (writer) => {
    await writer.run(statement('write/bumpVersion'), { recordedOn: bundle.recordedOn });
    const given = givenRows(bundle);
    const affected = await subjectsOfChanged(writer, given);
    const foreign = await foreignClaims((...query) => writer.run(...query), bundle.bundle, subjectKeys(bundle));
    const claims = claimRows(bundle, new Set(foreign.map(({ key }) => key)));
    const orphaned = await writeGiven(writer, bundle, fingerprint, given, claims);
    const subjects = await derive(writer, [...claims.map(({ subject }) => subject), ...affected, ...orphaned]);
    const entities = given.entities.map(({ key }) => key);
    await writer.run(statement('write/change'), { subjects, entities, properties: { bundle: bundle.bundle } });
    return { claims: claims.length, writes: writer.writes };
  });
}

/** Asked before the change: which subjects of other bundles follow from documents and entities that this one changes. */
async function subjectsOfChanged(writer: Writer, { documents, entities }: ReturnType<typeof givenRows>) {
  const rows = await writer.run(statement('write/subjectsOfChanged'), {
    documents: documents.map(({ key, fingerprint }) => ({ key, fingerprint })),
    entities: entities.map(({ key, properties }) => ({ key, name: properties.name })),
  });
  return rows.flat() as string[];
}

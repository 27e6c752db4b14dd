import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inject } from 'vitest';
import { parse } from 'yaml';
import { parseDateInterval } from '../../src/model/dateInterval.ts';

/* A bundle as it is written; only what has to be cut is named. */
interface Written {
  recordedOn: string;
  documents?: Keyed[];
  entities?: { name?: string; names?: { text?: string; usedIn?: string[] }[] }[];
  [list: string]: unknown;
}
interface Keyed {
  key: string;
  publishedOn?: string;
  derivesFrom?: { document?: string }[];
  claims?: { sources: { document: string }[] }[];
  [field: string]: unknown;
}

const subjectLists = ['deals', 'ties', 'observations', 'statements'];
const singleLinks = ['partOf', 'supersedes', 'forObligation', 'conditionalOn'];
const listLinks = ['about', 'disputes', 'retracts'];

const names = ['seed-article.yaml', 'capacity-loop.yaml'];

/** What the documents known by a day say, of two seeds: a folder of bundles with the same keys. */
export async function bundlesKnownBy(day: string): Promise<string> {
  const bundles = await Promise.all(
    names.map(
      async (name) => [name, parse(await readFile(join('seeds', name), 'utf8'), { schema: 'failsafe' })] as const,
    ),
  );
  const all = bundles.flatMap(([, { documents = [], recordedOn }]: readonly [string, Written]) =>
    documents.map((document) => ({ document, day: knownFrom(document, recordedOn) })),
  );
  const known = new Set(all.filter((each) => each.day <= day).map(({ document }) => document.key));
  const told = new Set(
    bundles.flatMap(([, bundle]) => subjectLists.flatMap((list) => toldOf(bundle, list, known).map(({ key }) => key))),
  );
  const folder = await mkdtemp(join(inject('runFolder'), 'known-'));
  for (const [name, bundle] of bundles) {
    await writeFile(join(folder, name), JSON.stringify(cut(bundle as Written, known, told)));
  }
  return folder;
}

const knownFrom = ({ publishedOn, retrievedOn }: Keyed, recordedOn: string) =>
  publishedOn === undefined ? [recordedOn, retrievedOn ?? recordedOn].sort()[0]! : parseDateInterval(publishedOn)!.to!;

function toldOf(bundle: Written, list: string, known: ReadonlySet<string>): Keyed[] {
  return ((bundle[list] ?? []) as Keyed[]).filter(({ claims = [] }) =>
    claims.some(({ sources }) => sources.some(({ document }) => known.has(document))),
  );
}

function cut(bundle: Written, known: ReadonlySet<string>, told: ReadonlySet<string>): Written {
  const { documents = [], entities = [] } = bundle;
  const subjects = subjectLists.map((list) => [list, toldOf(bundle, list, known).map((each) => cutSubject(each))]);
  return {
    ...bundle,
    // What a document derives from is a matter of the document, known or not.
    documents: documents.filter(({ key }) => known.has(key) || isOrigin(key)),
    entities: entities.map(({ names = [], ...entity }) => ({
      ...entity,
      names: names.flatMap(({ usedIn, ...name }) => {
        const left = usedIn?.filter((key) => known.has(key));
        if (left === undefined || (left.length === 0 && name.text === entity.name)) return [name];
        return left.length === 0 ? [] : [{ ...name, usedIn: left }];
      }),
    })),
    ...Object.fromEntries(subjects),
  };

  function isOrigin(key: string): boolean {
    return documents.some(({ derivesFrom = [] }) => derivesFrom.some(({ document }) => document === key));
  }
  function cutSubject({ claims = [], ...subject }: Keyed): object {
    const isLeft = (key: unknown) => told.has(String(key)) || !isSubject(String(key));
    const links = singleLinks.filter((name) => !isLeft(subject[name])).map((name) => [name, undefined]);
    const lists = listLinks
      .filter((name) => name in subject)
      .map((name) => [name, (subject[name] as string[]).filter(isLeft)] as const)
      .map(([name, left]) => [name, left.length === 0 && name !== 'about' ? undefined : left]);
    return {
      ...subject,
      ...Object.fromEntries([...links, ...lists]),
      claims: claims.flatMap(({ sources, ...claim }) => {
        const left = sources.filter(({ document }) => known.has(document));
        return left.length === 0 ? [] : [{ ...claim, sources: left }];
      }),
    };
  }
  function isSubject(key: string): boolean {
    return subjectLists.some((list) => ((bundle[list] ?? []) as Keyed[]).some((each) => each.key === key));
  }
}

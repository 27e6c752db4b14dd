import type { Bundle } from '../model/bundle.ts';
import { foldName } from '../model/foldName.ts';
import { fingerprint } from './fingerprint.ts';
import { shortened } from './project/caption.ts';
import { spread } from './project/spread.ts';
import { slug } from './slug.ts';

const captionLength = 80;

/** What a bundle brings beside claims, as it is stored; days are ISO texts. */
export function givenRows(bundle: Bundle) {
  return {
    documents: bundle.documents.map((document) => documentRow(document, bundle.recordedOn)),
    entities: bundle.entities.map(entityRow),
    names: bundle.entities.flatMap(nameRows),
    identifiers: bundle.entities.flatMap(({ key: entity, identifiers }) =>
      identifiers.map(({ scheme, value }) => ({
        entity,
        key: `${scheme}:${value}`,
        properties: { scheme, value, caption: `${scheme} ${value}` },
      })),
    ),
  };
}

function documentRow(document: Bundle['documents'][number], recordedOn: string) {
  const { key, url, title, lang, tier, note, publisher, publishedOn, retrievedOn, derivesFrom = [] } = document;
  const row = {
    key,
    publisher: publisherRow(publisher),
    fromDocuments: derivesFrom.flatMap(({ how, document }) => (document ? [{ how, key: document }] : [])),
    fromPublishers: derivesFrom.flatMap(({ how, publisher }) =>
      publisher ? [{ how, ...publisherRow(publisher) }] : [],
    ),
    properties: {
      ...{ url, title, lang, tier },
      note: note ?? null,
      retrievedOn: retrievedOn ?? null,
      ...spread('published', publishedOn),
      knownFrom: publishedOn?.to ?? recordedOn,
      caption: shortened(`${publisher}: ${title}`, captionLength),
    },
  };
  return { ...row, fingerprint: fingerprint(row) };
}

const publisherRow = (name: string) => ({ key: slug(name), name });

function entityRow({ key, type, kind, name, country, reason, note }: Bundle['entities'][number]) {
  // What another bundle says of the entity and this one leaves out stays as it is.
  const stated = Object.entries({ name, kind, country, reason, note, caption: name });
  const properties = Object.fromEntries(stated.filter(([, value]) => value !== undefined));
  return { key, type, properties, fingerprint: fingerprint({ type, properties }) };
}

function nameRows({ key: entity, name, names }: Bundle['entities'][number]) {
  const listed = names.some(({ text }) => foldName(text) === foldName(name));
  const own: typeof names = listed ? [] : [{ text: name, kind: 'SHORT' }];
  return [...own, ...names].map(({ text, lang, kind, usedIn = [] }) => ({
    entity,
    key: [entity, kind, lang ?? '', foldName(text)].join('/'),
    usedIn,
    properties: { text, folded: foldName(text), lang: lang ?? null, kind, caption: text },
  }));
}

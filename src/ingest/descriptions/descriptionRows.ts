import type { describedNodes } from '../../model/stored/describedNodes.ts';
import type { RowOf } from '../../model/stored/property.ts';
import type { Bundle } from '../../model/bundle.ts';
import { foldName } from '../../model/foldName.ts';
import { lookUpForm } from '../../model/names/lookUpForm.ts';
import { shortened } from '../../derive/text/caption.ts';
import { intervalProperties } from '../../derive/text/intervalProperties.ts';
import { slug } from '../../model/slug.ts';
import { nameWords, textWords } from '../../model/words/searchWords.ts';

const captionLength = 80;

type Row<Noun extends keyof typeof describedNodes> = RowOf<(typeof describedNodes)[Noun]['properties']>;

/** Bundles leave out what they do not state. */
type Unstated<Properties> = { readonly [Name in keyof Properties]: Properties[Name] | undefined };

/** How a bundle describes a document; days are ISO strings. When it became known depends on all of its bundles. */
export type DocumentRow = ReturnType<typeof documentRow>;

/** How a bundle describes an entity. */
export type EntityRow = ReturnType<typeof entityRow>;

/** The content of a bundle other than claims. */
export const descriptionRows = ({ documents, entities, recordedOn }: Bundle) => ({
  documents: documents.map((document) => documentRow(document, recordedOn)),
  entities: entities.map(entityRow),
});

function documentRow(document: Bundle['documents'][number], recordedOn: string) {
  const { key, url, title, lang, tier, note, publisher, publishedOn, retrievedOn, derivesFrom = [] } = document;
  return {
    key,
    recordedOn,
    publisher: publisherRow(publisher),
    fromDocuments: derivesFrom.flatMap(({ how, document }) => (document ? [{ how, key: document }] : [])),
    fromPublishers: derivesFrom.flatMap(({ how, publisher }) =>
      publisher ? [{ how, ...publisherRow(publisher) }] : [],
    ),
    properties: {
      ...{ url, title, lang, tier },
      note: note ?? null,
      retrievedOn: retrievedOn ?? null,
      ...intervalProperties('published', publishedOn),
      caption: shortened(`${publisher}: ${title}`, captionLength),
      words: textWords(`${publisher}: ${title}`),
    } satisfies Omit<Row<'Document'>, 'knownFrom' | 'sortDate'>,
  };
}

const publisherRow = (name: string) => ({ key: slug(name), name });

function entityRow(entity: Bundle['entities'][number]) {
  const { key, type, name, kind, country, reason, note } = entity;
  return {
    key,
    type,
    properties: { name, foldedName: lookUpForm(name), kind, country, reason, note } satisfies Unstated<
      Omit<Row<'Entity'>, 'caption'>
    >,
    names: nameRows(entity),
    identifiers: entity.identifiers.map(identifierRow),
  };
}

function identifierRow({ scheme, value, market, note, usedIn }: Bundle['entities'][number]['identifiers'][number]) {
  const caption = market === undefined ? `${scheme} ${value}` : `${scheme} ${value} (${market})`;
  const properties = { scheme, value, market: market ?? null, note: note ?? null, caption } satisfies Row<'Identifier'>;
  return { properties, ...(usedIn && { usedIn }) };
}

function nameRows({ key: entity, name, names }: Bundle['entities'][number]) {
  const listed = names.some(({ text }) => foldName(text) === foldName(name));
  const own: typeof names = listed ? [] : [{ text: name, kind: 'SHORT' }];
  return [...own, ...names].map(({ text, lang, kind, usedIn = [] }) => ({
    key: [entity, kind, lang ?? '', foldName(text)].join('/'),
    usedIn,
    properties: {
      ...{ text, folded: lookUpForm(text), words: nameWords(text) },
      ...{ lang: lang ?? null, kind, caption: text },
    } satisfies Row<'Name'>,
  }));
}

import { EntityType } from '../vocabulary.ts';
import type { StoredNode } from './node.ts';
import { byStatement, needed, neverSet, optional } from './property.ts';
import { statedListsByStatement } from './statedLists.ts';
import { textWords } from './textWords.ts';

const key = byStatement(needed('text'));
const caption = needed('text', 'What a reader sees on the node.');
const fingerprint = byStatement(needed('text', 'A hash of what the bundles say, to skip what has not changed.'));
const retracted = {
  retractedOn: byStatement(optional('day', 'The day of the judgement that it no longer counts.')),
  retractedBy: byStatement(optional('text')),
  retractedWhy: byStatement(optional('text')),
};

/** What bundles describe, and what the graph records about itself. */
export const describedNodes = {
  Entity: {
    about: 'A party or thing of the market; its key never changes.',
    labels: ['Entity'],
    oneOf: EntityType.options,
    properties: {
      key,
      name: needed('text'),
      foldedName: needed('text', 'The name in the form in which it is looked up; see `src/model/names/lookUpForm.ts`.'),
      kind: optional('text', 'The kind of an organization.'),
      country: optional('text'),
      reason: optional('text', 'Of an `:Unspecified`: why no source names the party.'),
      note: optional('text'),
      caption,
      knownFrom: byStatement(needed('day', 'The first day on which a document names it or anything is known of it.')),
      knownTo: neverSet('day', 'Never set: an entity stays known.'),
      paidUsd: byStatement(
        needed('money', 'Sum of its own parts in the deals of the present, in US cents: paid by it.'),
      ),
      receivedUsd: byStatement(needed('money', 'Paid to it.')),
      committedUsd: byStatement(needed('money', 'Committed by it and not paid.')),
      fingerprint,
    },
  },
  Name: {
    about: 'One name of an entity.',
    labels: ['Name'],
    properties: {
      key,
      text: needed('text'),
      folded: needed('text', 'The form in which the name is looked up; see `src/model/names/lookUpForm.ts`.'),
      words: needed('text', 'For search: the name as one word, its words, and the rest from each word on as one word.'),
      lang: optional('text'),
      kind: needed('text'),
      caption,
    },
  },
  Identifier: {
    about: 'A ticker, LEI or other identifier of one entity.',
    labels: ['Identifier'],
    properties: {
      key,
      scheme: needed('text'),
      value: needed('text'),
      market: optional('text', 'Of a ticker: its exchange, by ISO 10383.'),
      note: optional('text'),
      caption,
    },
  },
  Document: {
    about: 'A page, filing or article that states facts.',
    labels: ['Document'],
    properties: {
      key,
      url: needed('text'),
      title: needed('text'),
      lang: needed('text'),
      tier: needed('text', 'How far documents of its kind are trusted.'),
      note: optional('text'),
      retrievedOn: optional('day'),
      publishedFrom: optional('day'),
      publishedTo: optional('day'),
      publishedPrecision: optional('text'),
      sortDate: needed('day', 'The day by which lists are sorted: `publishedTo`, or 0001-01-01.'),
      knownFrom: needed(
        'day',
        'The last day of its publication interval. Without a first day of it, no later than a bundle retrieved or recorded it.',
      ),
      ...retracted,
      caption,
      words: textWords,
      fingerprint,
    },
  },
  Publisher: {
    about: 'The publisher of documents.',
    labels: ['Publisher'],
    properties: { key, name: byStatement(needed('text')), caption: byStatement(caption) },
  },
  MergedEntity: {
    about: 'An entity that a judgement merged into another. Its key resolves to the surviving entity.',
    labels: ['MergedEntity'],
    properties: {
      key,
      type: byStatement(needed('text', 'The label that it had as an entity.')),
      name: byStatement(needed('text')),
      caption: byStatement(caption),
    },
  },
  Claim: {
    about: "One document's version of one subject.",
    labels: ['Claim'],
    properties: {
      key: byStatement(
        needed('text', '`<subject>@<document>@<bundle>`, from the second of one document on with `#2`.'),
      ),
      locator: needed('text', 'Where in the document.'),
      reportedAs: optional('text', 'The figure as the document spells it.'),
      rank: needed('text'),
      rankBy: optional('text'),
      rankOn: optional('day'),
      rankWhy: optional('text'),
      recordedOn: needed('day'),
      ...retracted,
      knownFrom: byStatement(needed('day', 'The day from which it counts on the known axis.')),
      states: needed('text', 'JSON of the fields that it states, with what is said once for its subject.'),
      own: needed('texts', 'The names of the fields in `states` that are written in the claim itself.'),
      ...statedListsByStatement,
      caption,
      fingerprint,
    },
  },
  Judgement: {
    about: 'A decision by a person about a claim, a document or two entities.',
    labels: ['Judgement'],
    properties: {
      key: needed('text'),
      verdict: needed('text', 'RETRACTED, UPHELD, SAME or DIFFERENT.'),
      target: needed('text', 'The key of what it is about.'),
      into: optional('text', 'Of SAME and DIFFERENT: the key of the other entity.'),
      by: needed('text'),
      on: needed('day'),
      why: needed('text'),
      caption,
    },
  },
  ExchangeRates: {
    about: 'The exchange rates of one day, from one bundle.',
    labels: ['ExchangeRates'],
    properties: {
      key: needed('text'),
      day: needed('day'),
      locator: needed('text'),
      currencies: needed('texts'),
      perEuro: needed('texts', 'Units for one euro, as decimal text, in the order of `currencies`.'),
      caption,
    },
  },
  Bundle: {
    about: 'What an editor wrote together; ingested in one transaction.',
    labels: ['Bundle'],
    properties: {
      key,
      title: needed('text'),
      needs: needed('texts', 'The keys of the bundles that it needs.'),
      recordedOn: needed('day'),
      recordedBy: needed('text'),
      fingerprint: needed('text', 'A hash of the bundle and the version of the derivation.'),
      caption: byStatement(caption),
    },
  },
  Source: {
    about: 'A bundle as it was written.',
    labels: ['Source'],
    properties: { key, text: byStatement(needed('text', 'JSON whose scalars are texts.')) },
  },
  AiMarketGraph: {
    about: 'The marker: this database belongs to the project.',
    labels: ['AiMarketGraph'],
    properties: {
      key,
      modelVersion: byStatement(optional('count', 'Set by the program that first opens the database.')),
      historyId: byStatement(
        optional('text', 'A random id of the latest change: graphs with the same id have the same history.'),
      ),
      graphVersion: byStatement(optional('count', 'The number of committed changes.')),
      recordedThrough: byStatement(optional('day', 'The latest `recordedOn` of all bundles.')),
    },
  },
  Migration: {
    about: 'A file of `cypher/migrations/` that was applied.',
    labels: ['Migration'],
    properties: {
      version: byStatement(needed('count')),
      name: byStatement(needed('text')),
      checksum: byStatement(needed('text')),
      statements: byStatement(needed('texts', 'The checksum of each statement.')),
      appliedOn: byStatement(needed('time')),
    },
  },
  Change: {
    about: 'One version of the graph.',
    labels: ['Change'],
    properties: {
      version: byStatement(needed('count', 'The `graphVersion` that it made.')),
      historyId: byStatement(optional('text', 'The `historyId` that it made; null in old changes.')),
      at: byStatement(needed('time')),
      by: needed('text', 'The user of the operating system.'),
      bundle: needed('text'),
      recordedBy: needed('text', 'The editor of the bundle.'),
      claims: needed('count'),
      writes: needed('count', 'Of the transaction, which can have written several bundles.'),
      subjects: byStatement(needed('texts', 'The keys of what was derived again.')),
      entities: byStatement(needed('texts', 'The keys of what was described again.')),
    },
  },
} as const satisfies Readonly<Record<string, StoredNode>>;

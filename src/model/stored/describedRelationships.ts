import type { StoredRelationship } from './node.ts';
import { byStatement, needed, optional } from './property.ts';

/** What runs between described nodes, and from claims to their subjects. */
export const describedRelationships = {
  knownAs: {
    about: 'The names of an entity.',
    types: ['KNOWN_AS'],
    from: ['Entity'],
    to: ['Name'],
    properties: {
      knownFrom: byStatement(
        optional('day', 'The first day on which a document uses the name; missing for the name that readers see.'),
      ),
    },
  },
  usedIn: {
    about: 'The documents that use a name or an identifier.',
    types: ['USED_IN'],
    from: ['Name', 'Identifier'],
    to: ['Document'],
    properties: {},
  },
  identifiedBy: { about: '', types: ['IDENTIFIED_BY'], from: ['Entity'], to: ['Identifier'], properties: {} },
  publishedBy: { about: '', types: ['PUBLISHED_BY'], from: ['Document'], to: ['Publisher'], properties: {} },
  derivesFrom: {
    about: 'A translation, copy, summary or citation.',
    types: ['DERIVES_FROM'],
    from: ['Document'],
    to: ['Document', 'Publisher'],
    properties: { how: byStatement(needed('text')) },
  },
  statedIn: { about: '', types: ['STATED_IN'], from: ['Claim', 'ExchangeRates'], to: ['Document'], properties: {} },
  claims: {
    about: 'The subject of a claim; WAS_ABOUT for a retracted claim.',
    types: ['ABOUT', 'WAS_ABOUT'],
    from: ['Claim'],
    to: ['Deal', 'Tie', 'Observation', 'Statement', 'WasDeal', 'WasTie', 'WasObservation', 'WasStatement'],
    properties: {
      standing: byStatement(
        needed('text', 'The position of the claim by the rules of choice, as text that sorts alike.'),
      ),
      knownFrom: byStatement(needed('day')),
      knownTo: byStatement(optional('day', 'The day on which the claim or its document was retracted.')),
    },
  },
  fromBundle: {
    about: '',
    types: ['FROM_BUNDLE'],
    from: ['Claim', 'Judgement', 'ExchangeRates'],
    to: ['Bundle'],
    properties: {},
  },
  writtenAs: { about: '', types: ['WRITTEN_AS'], from: ['Bundle'], to: ['Source'], properties: {} },
  brings: {
    about: 'What a bundle describes.',
    types: ['BRINGS'],
    from: ['Bundle'],
    to: ['Document', 'Entity', 'MergedEntity'],
    properties: { states: byStatement(needed('text', 'JSON of how the bundle describes it.')) },
  },
  mergedInto: {
    about: 'The surviving entity.',
    types: ['MERGED_INTO'],
    from: ['MergedEntity'],
    to: ['Entity'],
    properties: { by: byStatement(needed('text')), on: byStatement(needed('day')), why: byStatement(needed('text')) },
  },
  judges: {
    about: 'What a judgement is about.',
    types: ['ON'],
    from: ['Judgement'],
    to: ['Claim', 'Document', 'Entity', 'MergedEntity'],
    properties: {},
  },
} as const satisfies Readonly<Record<string, StoredRelationship>>;

import { readFileSync } from 'node:fs';
import { Tier } from '../src/model/vocabulary.ts';
import { below, random } from './market/random.ts';
import type { Size } from './market/sizes.ts';
import { organizationKey } from './market/keys.ts';
import { organizationName } from './market/words.ts';

/** A question that is asked repeatedly with different values. */
export interface Question {
  readonly name: QuestionName;
  readonly says: string;
  /** The GraphQL operation for the API. */
  readonly api: string;
  readonly values: readonly Values[];
  /** Whether the answers of the contenders are compared. */
  readonly comparable: boolean;
  /** The contenders that can answer it; all if it is left out. */
  readonly by?: readonly string[];
}

export type QuestionName =
  'point' | 'levels' | 'page' | 'deep' | 'large' | 'search' | 'totals' | 'documents' | 'legs' | 'differences';

/** Values of a question. `page` counts pages of 50 organizations sorted by name; `large` asks for 100 from there. */
export interface Values {
  readonly key?: string;
  readonly page?: number;
  readonly text?: string;
  readonly tier?: string;
  /** Days between which something became known. */
  readonly from?: string;
  readonly to?: string;
}

const pageOperation = readFileSync(new URL('../operations/page-of-organizations.graphql', import.meta.url), 'utf8');

/** The contenders with statements of their own. */
const handWritten = ['raw', 'api', 'oneshot'];

const texts: Readonly<Record<QuestionName, string>> = {
  point: `query Point($key: ID!) {
  entity(key: $key) { ... on Organization { key name kind country } }
}`,
  levels: `query Levels($key: ID!) {
  entity(key: $key) {
    ... on Organization {
      key
      name
      deals(first: 10, orderBy: { field: AMOUNT_USD, direction: DESC }) {
        edges {
          node {
            key
            caption
            stage
            amount { usd }
            parties { role entity { key name } }
            evidence(first: 1) { edges { node { document { title url } } } }
          }
        }
      }
    }
  }
}`,
  page: pageOperation,
  deep: `query Deep($first: Int!, $after: String) {
  entities(filter: { type: { eq: Organization } }, orderBy: { field: NAME, direction: ASC }, first: $first, after: $after) {
    pageInfo { hasNextPage endCursor }
    edges { node { key name country } }
  }
}`,
  large: `query Large($first: Int!, $after: String) {
  entities(filter: { type: { eq: Organization } }, orderBy: { field: NAME, direction: ASC }, first: $first, after: $after) {
    edges {
      node {
        key
        name
        deals(orderBy: { field: AMOUNT_USD, direction: DESC }, first: 20) {
          edges {
            node {
              key
              caption
              stage
              amount { usd }
              date { from to precision }
              parties { role entity { key name } }
            }
          }
        }
      }
    }
  }
}`,
  search: `query Search($text: String!) {
  search(text: $text, first: 10) { edges { score matched node { ... on Organization { key name } } } }
}`,
  totals: `query Totals($key: ID!) {
  dealTotals(filter: { party: { key: { eq: $key } } }) { count committedUsd paidUsd }
}`,
  documents: `query Documents($tier: Tier!) {
  documents(filter: { tier: { eq: $tier } }, orderBy: { field: PUBLISHED_ON, direction: DESC }, first: 100) {
    edges {
      node {
        key
        title
        url
        publishedOn
        publisher { key name }
        claims(first: 5) { edges { node { key locator rank } } }
      }
    }
  }
}`,
  legs: `query Legs {
  legs(orderBy: { field: AMOUNT_USD, direction: DESC }, first: 100) {
    edges {
      node {
        from { key name }
        to { key name }
        kind
        stage
        binding
        amount { usd }
        deals { key }
      }
    }
  }
}`,
  differences: `query Differences($from: Date!, $to: Date!) {
  differences(from: { knownAt: $from }, to: { knownAt: $to }, first: 100) {
    edges {
      node {
        change
        subject { ... on Deal { key caption } }
        fields { field before after }
        claims { key document { key title url } }
      }
    }
  }
}`,
};

/** The questions with their values, seeded so that every contender gets the same ones in the same order. */
export function questionsFor({ organizations }: Size): Question[] {
  const next = random(77);
  const many = (make: (index: number) => Values, count = 100) =>
    Array.from({ length: count }, (_, index) => make(index));
  const any = () => ({ key: organizationKey(below(next, organizations)) });
  // Three in ten come from the 1% of organizations with the most deals, the hub included.
  const mixed = (index: number) =>
    index % 10 < 3 ? { key: organizationKey(below(next, organizations / 100)) } : any();
  const pages = organizations / 50;
  const half = Math.floor(pages / 2);
  const make = (name: QuestionName, says: string, values: Values[], comparable = true): Question => ({
    ...{ name, says, api: texts[name], values, comparable },
  });
  return [
    make('point', 'one organization by its key', many(any)),
    make('levels', 'an organization, its 10 largest deals, their parties and first document', many(mixed)),
    make(
      'page',
      'operations/page-of-organizations.graphql: 50 x 5 deals',
      many(() => ({ page: below(next, shallow) })),
    ),
    make(
      'deep',
      '50 organizations halfway down the list',
      many(() => ({ page: half + below(next, shallow) })),
    ),
    make(
      'large',
      '100 organizations x 20 deals with parties',
      many(() => ({ page: 2 * below(next, shallow / 2) }), 20),
    ),
    make('totals', 'number of deals of an organization, sums committed and paid', many(mixed)),
    make(
      'documents',
      'the newest 100 documents of a tier, their publishers and first 5 claims',
      Tier.options.map((tier) => ({ tier })),
    ),
    { ...make('legs', 'the 100 largest legs of the money graph, with their deals', [{}]), by: handWritten },
    {
      ...make(
        'differences',
        'the first 100 deals that differ between two days a quarter apart, with what differs and the new claims',
        quarters.map((from, index) => ({ from, to: quarters[index + 1]! })).slice(0, -1),
      ),
      by: handWritten,
    },
    make(
      'search',
      '10 hits for a name or its beginning',
      many((index) => searched(next, organizations, index)),
      false,
    ),
  ];
}

const quarters = ['2021-01-01', '2021-04-01', '2021-07-01', '2021-10-01', '2022-01-01', '2022-04-01'];

/** Number of pages from the start of a list that the questions ask for. */
export const shallow = 10;

function searched(next: () => number, organizations: number, index: number): Values {
  const name = organizationName(below(next, organizations));
  const [word = ''] = name.split(' ');
  return { text: index % 2 === 0 ? word : name };
}

/** Number of rows on a page of a question. */
export const pageSize = (name: QuestionName): number => (name === 'large' ? 100 : 50);

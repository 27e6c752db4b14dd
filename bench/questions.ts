import { readFileSync } from 'node:fs';
import { below, random } from './market/random.ts';
import type { Size } from './market/sizes.ts';
import { organizationKey } from './market/keys.ts';
import { organizationName } from './market/words.ts';

/** One question, asked again and again with other values. */
export interface Question {
  readonly name: QuestionName;
  readonly says: string;
  /** As the API is asked. */
  readonly api: string;
  readonly values: readonly Values[];
  /** What is compared between contenders: everything that all of them can say, in one form. */
  readonly comparable: boolean;
}

export type QuestionName = 'point' | 'levels' | 'page' | 'deep' | 'large' | 'search' | 'totals';

/** What a question is asked about. `page` numbers pages of 50 (of `large`: 100) organizations by name. */
export interface Values {
  readonly key?: string;
  readonly page?: number;
  readonly text?: string;
}

const pageOperation = readFileSync(new URL('../operations/page-of-organizations.graphql', import.meta.url), 'utf8');

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
};

/** The questions with their values: seeded, so that every contender is asked the same in the same order. */
export function questionsFor({ organizations }: Size): Question[] {
  const next = random(77);
  const many = (make: (index: number) => Values, count = 100) =>
    Array.from({ length: count }, (_, index) => make(index));
  const any = () => ({ key: organizationKey(below(next, organizations)) });
  // Three in ten among the hundredth with the most deals, the hub of all among them.
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
      '50 organizations half way down the list',
      many(() => ({ page: half + below(next, shallow) })),
    ),
    make(
      'large',
      '100 organizations x 20 deals with parties',
      many(() => ({ page: 2 * below(next, shallow / 2) }), 20),
    ),
    make('totals', 'how many deals an organization is party to, what is committed and what is paid', many(mixed)),
    make(
      'search',
      '10 hits for a name or its beginning',
      many((index) => searched(next, organizations, index)),
      false,
    ),
  ];
}

/** Pages from the beginning of a list that are asked for. */
export const shallow = 10;

function searched(next: () => number, organizations: number, index: number): Values {
  const name = organizationName(below(next, organizations));
  const [word = ''] = name.split(' ');
  return { text: index % 2 === 0 ? word : name };
}

/** How many rows a page of a question has. */
export const pageSize = (name: QuestionName): number => (name === 'large' ? 100 : 50);

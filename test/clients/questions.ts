import { parse } from 'graphql';

/** What every client is asked: a list that has pages, now and as it was known; a deal now and as it was known. */
export const dealsOf = `query DealsOf($key: ID!, $knownAt: Date, $first: Int!, $after: String) {
  entity(key: $key, knownAt: $knownAt) {
    id
    name
    deals(first: $first, after: $after) {
      totalCount
      edges { cursor node { id key stage } }
      pageInfo { hasNextPage endCursor }
    }
  }
}`;
export const stageOf = `query StageOf($key: ID!, $knownAt: Date) {
  deal(key: $key, knownAt: $knownAt) { id key stage }
}`;

export interface DealsOf {
  readonly entity: {
    readonly id: string;
    readonly name: string;
    readonly deals: {
      readonly totalCount: number;
      readonly edges: readonly {
        readonly node: { readonly id: string; readonly key: string; readonly stage: string };
      }[];
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    };
  };
}
export interface StageOf {
  readonly deal: { readonly id: string; readonly key: string; readonly stage: string };
}

export const documents = { dealsOf: parse(dealsOf), stageOf: parse(stageOf) };

/** A lease that was a rumour on 24 March 2026 and was signed later. */
export const lease = 'microsoft-abilene-expansion-lease-2026';
export const rumour = '2026-03-24';

/** The entity whose deals are paged, and the day on which they are known. */
export const pager = { key: 'openai', knownAt: '2025-11-11' };

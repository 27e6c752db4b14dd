// fills: allBundles
import { join } from 'node:path';
import { createElement, Suspense } from 'react';
import { RelayEnvironmentProvider, useLazyLoadQuery, usePaginationFragment } from 'react-relay';
import { act, create } from 'react-test-renderer';
import { Environment, fetchQuery, Network, RecordSource, Store } from 'relay-runtime';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { allBundles, startSeededApi, type SeededApi } from '../support/seededApi.ts';
import { compileRelay, type Artifacts } from './compileRelay.ts';
import { lease, pager, rumour, stageOf, type DealsOf } from './questions.ts';

const texts = [
  `query DealListQuery($key: ID!, $knownAt: Date) {
    entity(key: $key, knownAt: $knownAt) { ...DealList_deals @alias(as: "organization") }
  }`,
  `fragment DealList_deals on Organization
  @refetchable(queryName: "DealListDealsQuery")
  @argumentDefinitions(first: { type: "Int", defaultValue: 5 }, after: { type: "String" }) {
    name
    deals(first: $first, after: $after) @connection(key: "DealList_deals") {
      totalCount
      edges { node { id key stage } }
    }
  }`,
  `fragment DealList_evidence on Deal
  @refetchable(queryName: "DealListEvidenceQuery")
  @argumentDefinitions(first: { type: "Int", defaultValue: 2 }, after: { type: "String" }) {
    evidence(first: $first, after: $after) @connection(key: "DealList_evidence") {
      edges { node { document { id title } } }
    }
  }`,
  stageOf.replace('StageOf', 'DealListStageQuery'),
];

type Deals = DealsOf['entity'];

describe('Relay', () => {
  let api: SeededApi;
  let artifact: Artifacts;
  beforeAll(async () => {
    // React says nothing about updates outside of `act` where it knows that tests are running.
    (globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;
    artifact = await compileRelay(join(inject('runFolder'), 'relay'), 'DealList', texts);
    api = await startSeededApi({ bundles: allBundles });
  });
  afterAll(() => api.stop());

  const openEnvironment = () => {
    const network = Network.create(async ({ text }, variables) => {
      const answer = await api.ask(text!, variables);
      return answer as { data: Record<string, unknown> };
    });
    return new Environment({ network, store: new Store(new RecordSource()) });
  };

  it('compiles pages of every node that has a list', async () => {
    expect(await artifact('DealListDealsQuery')).toMatchObject({ params: { operationKind: 'query' } });
    expect(await artifact('DealListEvidenceQuery')).toMatchObject({ params: { operationKind: 'query' } });
  });

  it.each([null, pager.knownAt])('pages a list to its end, as known at %s', async (knownAt) => {
    const [query, fragment] = [await artifact('DealListQuery'), await artifact('DealList_deals')];
    let shown: ReturnType<typeof usePaginationFragment> | undefined;
    const List = ({ entity }: { entity: never }) => {
      shown = usePaginationFragment(fragment, entity);
      return null;
    };
    const Page = () => {
      const { entity } = useLazyLoadQuery(query, { key: pager.key, knownAt }) as { entity: { organization: never } };
      return createElement(List, { entity: entity.organization });
    };
    const page = createElement(Suspense, { fallback: null }, createElement(Page));
    const environment = openEnvironment();
    let root: ReturnType<typeof create> | undefined;
    await act(async () => {
      root = create(createElement(RelayEnvironmentProvider, { environment, children: page }));
      await new Promise((settle) => setTimeout(settle, 0));
    });
    const settled = async (isDone: () => boolean) => {
      while (!isDone()) await act(() => new Promise((settle) => setTimeout(settle, 20)));
    };
    await settled(() => shown !== undefined);
    const sizes = [];
    for (;;) {
      const { edges } = (shown!.data as Deals).deals;
      sizes.push(edges.length);
      if (!shown!.hasNext) break;
      act(() => void shown!.loadNext(5));
      await settled(() => (shown!.data as Deals).deals.edges.length > edges.length);
    }
    const { deals } = shown!.data as Deals;
    expect(sizes.length).toBeGreaterThan(1);
    expect(deals.edges).toHaveLength(deals.totalCount);
    const whole = await api.ask(
      'query ($key: ID!, $knownAt: Date) { entity(key: $key, knownAt: $knownAt) { deals(first: 100) { edges { node { id } } } } }',
      { key: pager.key, knownAt },
    );
    expect(deals.edges.map(({ node }) => node.id)).toEqual(
      whole.data.entity.deals.edges.map(({ node }: { node: { id: string } }) => node.id),
    );
    act(() => root!.unmount());
  });

  it('shows the present to a watcher while others ask about the past', async () => {
    const [environment, query] = [openEnvironment(), await artifact('DealListStageQuery')];
    const ask = (variables: object) => fetchQuery(environment, query, variables).toPromise();
    await ask({ key: lease });
    const { createOperationDescriptor, getRequest } = await import('relay-runtime');
    const present = createOperationDescriptor(getRequest(query), { key: lease });
    const seen: unknown[] = [];
    const first = environment.lookup(present.fragment);
    environment.subscribe(first, (next) => void seen.push(next.data));
    expect(await ask({ key: lease, knownAt: rumour })).toMatchObject({ deal: { stage: 'RUMOURED' } });
    expect([first.data, environment.lookup(present.fragment).data]).toMatchObject([
      { deal: { stage: 'SIGNED' } },
      { deal: { stage: 'SIGNED' } },
    ]);
    expect(seen).toEqual([]);
  });
});

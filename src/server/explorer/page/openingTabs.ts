import type { ExampleOperation } from '../../routes/exampleOperations.ts';

/** Where GraphiQL 5 keeps the tabs of the last visit. */
const keptTabs = 'graphiql:tabState';

/** True until GraphiQL has kept tabs of its own. */
export function isFirstVisit(): boolean {
  return localStorage.getItem(keptTabs) === null;
}

/**
 * What GraphiQL opens with: every example in a tab of its own on the first visit, the tabs of the last visit later.
 * `?example=<name>` brings that example to the front.
 */
export function openingTabs(examples: readonly ExampleOperation[]) {
  const asked = examples.find(({ name }) => name === new URLSearchParams(location.search).get('example'));
  const front = asked ?? examples[0];
  if (front === undefined) return {};
  const tabs = [front, ...examples.filter((example) => example !== front)].map(tabOf);
  if (!asked && !isFirstVisit()) return { defaultTabs: tabs };
  // GraphiQL takes the editor of variables from this property, not from the first tab.
  return { defaultTabs: tabs, initialQuery: tabs[0]!.query, initialVariables: tabs[0]!.variables };
}

function tabOf({ document, variables }: ExampleOperation) {
  return { query: document.trimEnd(), variables: JSON.stringify(variables, null, 2) };
}

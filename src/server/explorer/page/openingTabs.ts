import type { ExampleOperation } from '../../routes/exampleOperations.ts';

/** Key under which GraphiQL 5 stores its tabs. */
const tabsKey = 'graphiql:tabState';

/** True until GraphiQL has stored its tabs. */
export function isFirstVisit(): boolean {
  return localStorage.getItem(tabsKey) === null;
}

/**
 * Returns the tabs that GraphiQL opens: one for each example on the first visit, and the stored tabs later.
 * `?example=<name>` selects that example.
 */
export function openingTabs(examples: readonly ExampleOperation[]) {
  const asked = examples.find(({ name }) => name === new URLSearchParams(location.search).get('example'));
  const front = asked ?? examples[0];
  if (front === undefined) return {};
  const tabs = [front, ...examples.filter((example) => example !== front)].map(tabOf);
  if (!asked && !isFirstVisit()) return { defaultTabs: tabs };
  // GraphiQL fills its variables editor from this property, not from the first tab.
  return { defaultTabs: tabs, initialQuery: tabs[0]!.query, initialVariables: tabs[0]!.variables };
}

function tabOf({ document, variables }: ExampleOperation) {
  return { query: document.trimEnd(), variables: JSON.stringify(variables, null, 2) };
}

import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './page.css';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { createRoot } from 'react-dom/client';
import { examplesPanel } from './examplesPanel.tsx';
import { fetchAnswer } from './fetchAnswer.ts';
import { isFirstVisit, openingTabs } from './openingTabs.ts';
import { showActiveTab } from './showActiveTab.ts';

const { examples, introspection } = await (await fetch('/graphiql/examples.json')).json();

const panel = examplesPanel(examples);
const explorer = document.getElementById('explorer')!;
showActiveTab(explorer);
createRoot(explorer).render(
  <GraphiQL
    fetcher={fetchAnswer}
    plugins={[panel, HISTORY_PLUGIN]}
    visiblePlugin={isFirstVisit() ? panel : undefined}
    defaultEditorToolsVisibility="variables"
    {...openingTabs(examples)}
    // Without introspection, a query for the schema would show an error when the page opens.
    {...(introspection ? {} : { schema: null })}
  >
    <GraphiQL.Logo>
      <a className="home" href="/">
        ai-market-graph
      </a>
    </GraphiQL.Logo>
  </GraphiQL>,
);

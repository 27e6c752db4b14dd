import { readdirSync } from 'node:fs';
import { answerHtml } from '../http/answer.ts';
import type { ExampleOperation } from './exampleOperations.ts';
import { coverageSection } from './coverageSection.ts';
import type { Coverage } from './readCoverage.ts';
import type { Exchange, Route } from '../http/Exchange.ts';
import { escapeHtml, page } from '../http/page.ts';
import { requireGetOrHead } from '../http/serveFile.ts';

interface IndexOptions {
  readonly production: boolean;
  /** Address of Neo4j Browser, if known. */
  readonly browser: string | undefined;
  /** Folder with the guides for Neo4j Browser, served at /neo4j-browser/. */
  readonly browserFiles: string;
  readonly examples: () => readonly ExampleOperation[];
  /** Reads what is in the graph; null if it cannot be read now. */
  readonly coverage: (exchange: Exchange) => Promise<Coverage | null>;
}

type Link = [address: string, name: string, about: string];

/** Serves the overview at /. */
export function indexRoute({ production, browser, browserFiles, examples, coverage }: IndexOptions): Route {
  return async (exchange) => {
    const { request, response } = exchange;
    requireGetOrHead(request.method);
    const port = request.socket.localPort;
    const sandbox = production
      ? 'The GraphQL endpoint.'
      : 'The GraphQL endpoint. In a browser it opens Apollo Sandbox, which needs internet access.';
    const links: Link[] = [
      ['/graphiql', 'GraphiQL', 'Query the graph in your browser. Works offline.'],
      ['/graphql', 'GraphQL', sandbox],
      ...(browser === undefined ? [] : browserLinks(browser, guidesIn(browserFiles), port)),
      ['/readyz', 'Health', 'Shows whether the API can answer queries now.'],
    ];
    const counts = await coverage(exchange);
    const body = `<h1>AI market graph</h1>
<p>Who funds whose capacity, with the evidence for every link.</p>
<dl>
${links.map(([address, name, about]) => `<dt>${link(address, name)}</dt>\n<dd>${escapeHtml(about)}</dd>`).join('\n')}
</dl>
${counts === null ? '' : coverageSection(counts)}<h2>Example questions</h2>
<ul>
${examples().map(exampleItem).join('\n')}
</ul>`;
    return answerHtml(response, 200, page('AI market graph', body));
  };
}

function exampleItem({ name, title }: ExampleOperation): string {
  return `<li>${link(`/graphiql?example=${encodeURIComponent(name)}`, title)}</li>`;
}

function browserLinks(browser: string, guides: string[], port: number | undefined): Link[] {
  const guideLinks = guides.map((guide): Link => {
    const opened = new URL(browser);
    opened.searchParams.set('cmd', 'play');
    // Neo4j Browser plays guides from `localhost` by default, not from 127.0.0.1.
    opened.searchParams.set('arg', `http://localhost:${port}/neo4j-browser/${guide}`);
    const name = guide === 'guide.html' ? 'Guided tour' : `Guided tour: ${guide.replace(/\.html$/, '')}`;
    return [opened.href, name, 'A tour of the graph in Neo4j Browser.'];
  });
  return [[browser, 'Neo4j Browser', 'Draws the graph and runs Cypher.'], ...guideLinks];
}

function guidesIn(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => name.endsWith('.html'));
  } catch {
    return [];
  }
}

const link = (address: string, name: string) => `<a href="${escapeHtml(address)}">${escapeHtml(name)}</a>`;

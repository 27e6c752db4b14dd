import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginLandingPageLocalDefault } from '@apollo/server/plugin/landingPage/default';
import type { ApiContext } from '../ApiContext.ts';
import type { ExampleOperation } from '../routes/exampleOperations.ts';

/**
 * Serves Apollo Sandbox at /graphql with the first example filled in. Sandbox loads from Apollo's network; if that
 * cannot be reached, the page links to GraphiQL below Apollo's error message.
 */
export function sandboxPage(firstExample: () => ExampleOperation | undefined): ApolloServerPlugin<ApiContext> {
  return {
    async serverWillStart(service) {
      return {
        async renderLandingPage() {
          const example = firstExample();
          const sandbox = ApolloServerPluginLandingPageLocalDefault({
            embed: { runTelemetry: false },
            ...(example && { document: example.document, variables: example.variables }),
          });
          const page = await (await sandbox.serverWillStart?.(service))?.renderLandingPage?.();
          if (page === undefined) throw new Error("Apollo's landing page is missing.");
          return { html: async () => withGraphiqlLink(typeof page.html === 'string' ? page.html : await page.html()) };
        },
      };
    },
  };
}

function withGraphiqlLink(html: string): string {
  return html
    .replace(
      'it appears that you might be offline.',
      'it appears that you might be offline. <a href="/graphiql">GraphiQL</a> works without the internet.',
    )
    .replace('</style>', '#embeddableSandbox:empty { display: none; }</style>');
}

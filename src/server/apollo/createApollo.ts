import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { InMemoryLRUCache } from '@apollo/utils.keyvaluecache';
import type { DocumentNode } from 'graphql';
import type { Config } from '../../config.ts';
import type { ApiContext } from '../ApiContext.ts';
import { restoreErrorCodes } from './restoreErrorCodes.ts';
import { limitDocument } from '../limits/limitDocument.ts';
import { limitOperation } from '../limits/limitOperation.ts';
import { defaultLimits } from '../limits/limits.ts';
import type { Log } from '../log.ts';
import type { Gateway } from './Gateway.ts';
import { KnownOperations } from './KnownOperations.ts';
import { maskErrors } from './maskErrors.ts';
import { logOperation } from './logOperation.ts';
import { jsonClientStatus } from './jsonClientStatus.ts';
import { statusByCode } from './statusByCode.ts';
import { withoutHints } from './withoutHints.ts';
import { trustedOnly } from '../documents/trustedOnly.ts';
import type { TrustedDocuments } from '../documents/readTrustedDocuments.ts';

interface ApolloOptions {
  readonly config: Pick<Config, 'NODE_ENV'>;
  /** The only documents that run; null for any. */
  readonly trusted: TrustedDocuments | null;
  readonly gateway: Gateway;
  readonly log: Log;
  /** Additional plugins, at most one of them with a landing page. */
  readonly plugins: ApolloServerPlugin<ApiContext>[];
}

/**
 * Size of the cache of parsed documents in bytes; the least recently used are dropped. The plans that are cached with
 * them take about fifty times as much, so a client that writes values into its documents would fill any memory.
 */
const documentCacheBytes = 4 * 2 ** 20;

/** Apollo Server, and the short way around it. */
interface Apollo {
  readonly apollo: ApolloServer<ApiContext>;
  readonly known: KnownOperations;
}

/** Configures Apollo Server. Nothing is reported to Apollo, and no internal detail reaches a client. */
export function createApollo({ config, trusted, gateway, log, plugins }: ApolloOptions): Apollo {
  const production = config.NODE_ENV === 'production';
  const limits = limitOperation<ApiContext>(defaultLimits);
  const known = new KnownOperations(limits);
  const apollo = new ApolloServer<ApiContext>({
    gateway: known.wrap(gateway),
    logger: log,
    nodeEnv: config.NODE_ENV,
    introspection: !production,
    // "Did you mean" would reveal the schema that introspection hides. Apollo removes it from validation errors only.
    hideSchemaDetailsFromClientErrors: production,
    includeStacktraceInErrorResponses: false,
    formatError: production ? withoutHints(restoreErrorCodes(maskErrors(log))) : restoreErrorCodes(maskErrors(log)),
    // The parser stops at this limit. All other limits apply after parsing.
    parseOptions: { maxTokens: defaultLimits.tokens },
    documentStore: new InMemoryLRUCache<DocumentNode>({ maxSize: documentCacheBytes }),
    validationRules: [...(trusted ? [trustedOnly(trusted)] : []), limitDocument(defaultLimits)],
    // No cookie and no mutation: a foreign page that sends a query gains nothing. `graphqlRoute.ts` wants JSON for a GET.
    csrfPrevention: false,
    // Hashes of trusted documents become their texts before Apollo sees them.
    ...(trusted && { persistedQueries: false }),
    // stopOnSignals.ts stops the whole program.
    stopOnTerminationSignals: false,
    plugins: [
      // Cache control would wrap every resolver and set a header that has no meaning here.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ...(production ? [ApolloServerPluginLandingPageDisabled()] : []),
      logOperation,
      limits,
      known.plugin,
      statusByCode,
      jsonClientStatus,
      ...plugins,
    ],
  });
  return { apollo, known };
}

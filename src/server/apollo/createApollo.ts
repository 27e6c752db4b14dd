import { ApolloServer, type ApolloServerOptionsWithGateway, type ApolloServerPlugin } from '@apollo/server';
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
import { maskErrors } from './maskErrors.ts';
import { logOperation } from './logOperation.ts';
import { jsonClientStatus } from './jsonClientStatus.ts';
import { unavailableStatus } from './unavailableStatus.ts';
import { readTrustedDocuments, trustedOnly } from './trustedDocuments.ts';

/** Supplies the schema and the executor that turns an operation into statements. */
export type Gateway = ApolloServerOptionsWithGateway<ApiContext>['gateway'];

interface ApolloOptions {
  readonly config: Pick<Config, 'NODE_ENV' | 'TRUSTED_DOCUMENTS'>;
  readonly gateway: Gateway;
  readonly log: Log;
  /** Further plugins; one of them may bring a landing page. */
  readonly plugins: ApolloServerPlugin<ApiContext>[];
}

/**
 * Bytes of the documents that are kept parsed, those asked for last. Plans are kept with them, in all some fifty times as
 * much: clients that write values into their texts, so that each is another, would fill any memory.
 */
const keptDocuments = 4 * 2 ** 20;

/** Apollo Server as this API uses it: nothing is reported to Apollo, nothing internal reaches a client. */
export function createApollo({ config, gateway, log, plugins }: ApolloOptions): ApolloServer<ApiContext> {
  const production = config.NODE_ENV === 'production';
  const trusted = config.TRUSTED_DOCUMENTS && readTrustedDocuments(config.TRUSTED_DOCUMENTS);
  return new ApolloServer<ApiContext>({
    gateway,
    logger: log,
    nodeEnv: config.NODE_ENV,
    introspection: !production,
    // "Did you mean" would spell out the schema that introspection keeps to itself.
    hideSchemaDetailsFromClientErrors: production,
    includeStacktraceInErrorResponses: false,
    formatError: restoreErrorCodes(maskErrors(log)),
    // Refused before the document is parsed to its end; the other limits follow when it is parsed.
    parseOptions: { maxTokens: defaultLimits.tokens },
    documentStore: new InMemoryLRUCache<DocumentNode>({ maxSize: keptDocuments }),
    validationRules: [...(trusted ? [trustedOnly(trusted)] : []), limitDocument(defaultLimits)],
    csrfPrevention: true,
    // The whole program stops by its own rules: see stopOnSignals.ts.
    stopOnTerminationSignals: false,
    plugins: [
      // It wraps every resolver and sets a header that says nothing here.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ...(production ? [ApolloServerPluginLandingPageDisabled()] : []),
      logOperation,
      limitOperation(defaultLimits),
      jsonClientStatus,
      unavailableStatus,
      ...plugins,
    ],
  });
}

import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import type { ApiContext } from '../ApiContext.ts';

/** Supplies the schema and the executor that turns an operation into statements. */
export type Gateway = ApolloServerOptionsWithGateway<ApiContext>['gateway'];

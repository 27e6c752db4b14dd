import { setTimeout as wait } from 'node:timers/promises';
import { parse } from 'graphql';
import { isUnavailable } from '../../graph/failures.ts';
import type { Log } from '../log.ts';
import type { ExpectedDocument } from './expectedDocuments.ts';

/** Has the database plan the statements of a document. */
type Prepare = (document: ReturnType<typeof parse>, variables: ExpectedDocument['variables']) => Promise<void>;

/** Milliseconds between two attempts while the database cannot be reached. */
const pause = 1_000;

/**
 * Prepares documents one after the other, in their order. Waits while the database cannot be reached. A document that
 * cannot be prepared is planned when it is asked.
 */
export async function prepareDocuments(
  documents: readonly ExpectedDocument[],
  prepare: Prepare,
  { signal, log }: { readonly signal: AbortSignal; readonly log: Log },
): Promise<void> {
  for (const { document, variables } of documents) {
    for (let isOpen = true; isOpen && !signal.aborted;) {
      try {
        await prepare(parse(document), variables);
        isOpen = false;
      } catch (error) {
        isOpen = isUnavailable(error);
        if (isOpen) await wait(pause, undefined, { signal, ref: false }).catch(() => {});
        else log.warn({ err: error }, 'a document cannot be prepared');
      }
    }
  }
}

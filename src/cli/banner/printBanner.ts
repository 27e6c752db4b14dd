import type { BannerQuestion } from './bannerQuestion.ts';
import type { GraphAddress } from '../../graph/connect.ts';

interface Addresses {
  readonly url: string;
  readonly browserUrl: string | null;
  /** Login of Neo4j Browser, or null to hide it. Its password may be shown on a terminal only. */
  readonly login: GraphAddress | null;
  readonly question: BannerQuestion;
}

interface Answer {
  readonly errors?: readonly { readonly message: string }[];
  readonly data?: unknown;
}

/** Prints the addresses, and one example query with the answer of the API. */
export async function printBanner(
  { url, browserUrl, login, question }: Addresses,
  say: (line: string) => void,
): Promise<void> {
  const addresses = [
    ['GraphQL', `${url}/graphql`],
    ['GraphiQL', `${url}/graphiql`],
    ...(browserUrl === null ? [] : [['Neo4j Browser', browserUrl]]),
    ...(login === null ? [] : [['  login', `user ${login.user}, password ${login.password}`]]),
  ];
  // Runs the query first, so that its log line comes before the banner.
  const answer = await answerLines(url, question);
  say('');
  say('The market graph is ready.');
  for (const [name, address] of addresses) say(`  ${name?.padEnd(14)} ${address}`);
  say('');
  say(`Example: ${question.title}`);
  say(question.document.trim().replace(/^/gm, '  '));
  if (Object.keys(question.variables).length > 0) say(`  ${JSON.stringify(question.variables)}`);
  say('');
  for (const line of answer) say(line);
  say('');
  say('Press Ctrl+C to stop. For more examples, see the tabs of GraphiQL or the folder operations/.');
}

async function answerLines(url: string, { document, variables, linesOf }: BannerQuestion): Promise<string[]> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: document, variables }),
  });
  const { data, errors = [] } = (await response.json()) as Answer;
  return errors.length > 0 ? errors.map(({ message }) => message) : linesOf(data);
}

import type { GraphAddress } from '../graph/connect.ts';

interface Addresses {
  readonly url: string;
  readonly browserUrl: string | null;
  /** Null to hide the login, as in the log of a container. */
  readonly login: GraphAddress | null;
}

const question = `{
  fundingCycles(through: ["nvidia"], maxLength: 3, first: 3) {
    totalCount
    edges { node { entities { name } legs { kind stage binding amount { usd qualifier } } } }
  }
}`;

interface Answer {
  readonly errors?: readonly { readonly message: string }[];
  readonly data: {
    readonly fundingCycles: {
      readonly totalCount: number;
      readonly edges: readonly { readonly node: Ring }[];
    } | null;
  } | null;
}

interface Ring {
  readonly entities: readonly { readonly name: string }[];
  readonly legs: readonly Leg[];
}

interface Leg {
  readonly kind: string;
  readonly stage: string | null;
  readonly binding: string | null;
  readonly amount: { readonly usd: string | null; readonly qualifier: string } | null;
}

/** Prints the addresses, and one example query with the answer of the API. */
export async function printBanner({ url, browserUrl, login }: Addresses, say: (line: string) => void): Promise<void> {
  const addresses = [
    ['GraphQL', `${url}/graphql`],
    ['GraphiQL', `${url}/graphiql`],
    ...(browserUrl === null ? [] : [['Neo4j Browser', browserUrl]]),
    ...(login === null ? [] : [['  login', `user ${login.user}, password ${login.password}`]]),
  ];
  // Runs the query first, so that its log line comes before the banner.
  const answer = await answerLines(url);
  say('');
  say('The market graph is ready.');
  for (const [name, address] of addresses) say(`  ${name?.padEnd(14)} ${address}`);
  say('');
  say('Example: which money flows back to NVIDIA?');
  say(question.replace(/^/gm, '  '));
  say('');
  for (const line of answer) say(line);
  say('');
  say('Press Ctrl+C to stop. For more examples, see the tabs of GraphiQL or the folder operations/.');
}

async function answerLines(url: string): Promise<string[]> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: question }),
  });
  const { data, errors = [] } = (await response.json()) as Answer;
  if (!data?.fundingCycles) return errors.map(({ message }) => message);
  const { totalCount, edges } = data.fundingCycles;
  return [
    `${totalCount} rings; the ${edges.length} with the largest amounts:`,
    ...edges.map(({ node }) => `  ${ringText(node)}`),
  ];
}

/** `NVIDIA -(Investment, up to $100B, non-binding)-> OpenAI -...-> NVIDIA` */
function ringText({ entities, legs }: Ring): string {
  const steps = entities.map(({ name }, index) => `${name} -(${legText(legs[index])})->`);
  return [...steps, entities[0]?.name].join(' ');
}

function legText(leg: Leg | undefined): string {
  if (leg === undefined) return '';
  const { kind, binding, amount } = leg;
  const usd = amount?.usd ?? null;
  const words = { UP_TO: 'up to ', AT_LEAST: 'at least ', ABOUT: 'about ' }[amount?.qualifier ?? ''] ?? '';
  const money = usd === null ? 'undisclosed' : `${words}$${Number(usd) / 1e9}B`;
  return [kind, money, ...(binding === 'NON_BINDING' ? ['non-binding'] : [])].join(', ');
}

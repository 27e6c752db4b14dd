import { request } from 'node:http';

interface Question {
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string | Buffer;
}

interface Answer {
  readonly status: number;
  readonly headers: Record<string, string | string[] | undefined>;
  readonly text: string;
  /** Parses the body as JSON. */
  json(): any; // eslint-disable-line @typescript-eslint/no-explicit-any
}

/** Sends one HTTP request over a new connection. Unlike `fetch`, it can send any Host header. */
export function ask(url: string, { method = 'GET', headers = {}, body }: Question = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { method, headers, agent: false }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => (text += part));
      response.on('error', reject);
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text, json: () => JSON.parse(text) }),
      );
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

/** Sends a GraphQL operation with POST. */
export function askGraphql(url: string, query: string, headers: Record<string, string> = {}): Promise<Answer> {
  const body = JSON.stringify({ query });
  return ask(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body });
}

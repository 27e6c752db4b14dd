interface Question {
  query: string;
  operationName?: string | null;
  variables?: unknown;
}

/** Sends one operation to the API at the same address. Errors are JSON too and are shown like an answer. */
export async function fetchAnswer(question: Question, { headers = {} }: { headers?: Record<string, string> } = {}) {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { accept: 'application/graphql-response+json', 'content-type': 'application/json', ...headers },
    body: JSON.stringify(question),
  });
  return response.json();
}

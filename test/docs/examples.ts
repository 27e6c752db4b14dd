import { readFileSync } from 'node:fs';

/** The pages whose examples are asked. */
export const pages = ['README.md', 'docs/following-the-money.md', 'docs/what-changed.md', 'docs/who-says-what.md'];

/** The GraphQL examples of a page, each as `[page, text]`. */
export function examplesIn(page: string): [page: string, text: string][] {
  const blocks = readFileSync(page, 'utf8').matchAll(/```graphql\n([\s\S]*?)```/g);
  return [...blocks].map(([, text = '']) => [page, text]);
}

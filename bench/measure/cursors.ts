import type { Contender } from '../contenders/contender.ts';
import { questionsFor, type Question } from '../questions.ts';
import type { Size } from '../market/sizes.ts';

/** Pages through the list of organizations as a client would, and records the cursor before each page. */
export async function walk(api: Contender, size: Size, pages: number, cursors: Map<number, string>): Promise<void> {
  const deep = questionsFor(size).find(({ name }) => name === 'deep') as Question;
  for (let page = 0; page < pages; page += 1) {
    const { data, errors } = JSON.parse(String(await api.prepare(deep, { page })()));
    if (errors) throw new Error(`The API: ${errors[0].message}`);
    const { endCursor } = data.entities.pageInfo;
    if (endCursor !== null) cursors.set(page + 1, endCursor);
  }
}

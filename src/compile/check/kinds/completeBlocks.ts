import { legTypes } from '../../../model/dealKinds.ts';
import { lineOf, type CompletedText, type ListProblem } from './completeLists.ts';

const region = /^([ \t]*)\/\/ :each leg type\n([^]*?)^[ \t]*\/\/ :end$/gm;
const union = /^[ \t]*UNION ALL\n/m;
const legType = new RegExp(String.raw`\b(?:${legTypes.join('|')})\b`, 'g');

/**
 * Repeats a block of Cypher for each leg type, with UNION ALL between them: an index on relationships serves one type. The
 * blocks lie between the lines `// :each leg type` and `// :end`; the first is the pattern for all.
 */
export function completeBlocks(text: string): CompletedText {
  const stale: ListProblem[] = [];
  const completed = text.replace(region, (found, indent: string, body: string, offset: number) => {
    const [pattern = ''] = body.split(union);
    const whole = legTypes.map((type) => pattern.replace(legType, type)).join(`${indent}UNION ALL\n`);
    if (whole === body) return found;
    const missing = legTypes.filter((type) => !body.match(legType)?.includes(type));
    const message =
      missing.length > 0 ? `the blocks lack ${missing.join(', ')}` : 'a block differs from the first, their pattern';
    stale.push({ line: lineOf(text, offset), message });
    return `${indent}// :each leg type\n${whole}${indent}// :end`;
  });
  return { text: completed, stale };
}

/** The text without such blocks; lines keep their numbers. */
export const withoutBlocks = (text: string): string => text.replace(region, (found) => found.replace(/[^\n]/g, ''));

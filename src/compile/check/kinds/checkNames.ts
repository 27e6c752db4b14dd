import { legTypes } from '../../../model/dealKinds.ts';
import { placed, type Placed } from '../elements.ts';
import { lineOf } from './completeLists.ts';
import { withoutBlocks } from './completeBlocks.ts';

const legType = new RegExp(String.raw`\b(?:${legTypes.join('|')})\b`, 'g');
const header = /^\/\/ :only (\S+)[ \t]*(.*)$/gm;

/**
 * Finds leg types that a statement names outside of lists and blocks, where nothing completes them. One alone is
 * deliberate; two or more need a header `// :only A|B why`.
 */
export function checkNames(path: string, text: string): string[] {
  const headers = [...text.matchAll(header)];
  const unexplained = headers
    .filter(([, , why]) => why === '')
    .map(({ index, 0: line }) => `${path}:${lineOf(text, index)}: "${line}" gives no reason; add it after the names`);
  const explained = headers.flatMap(([, words = '']) => words.split('|'));
  const code = withoutBlocks(text);
  // Most files name none, and splitting a text into tokens takes time.
  if (new Set(code.match(legType)).size < 2) return unexplained;
  const tokens = placed(code);
  const single = tokens.filter((token, index) => isSingle(token, tokens[index - 1], tokens[index + 1]));
  const others = single.filter((token) => !explained.includes(token.text));
  const second = others.find((token) => token.text !== others[0]!.text);
  if (second === undefined) return unexplained;
  const both = [others[0]!.text, second.text];
  return [
    ...unexplained,
    `${path}:${second.line}: names ${both.join(' and ')} one by one, so that a new leg type would be left out; use a list, blocks under "// :each leg type", or a header "// :only ${both.join('|')} <reason>"`,
  ];
}

const isSingle = ({ text }: Placed, before: Placed | undefined, after: Placed | undefined): boolean =>
  (legTypes as readonly string[]).includes(text) && before?.text !== '|' && after?.text !== '|';

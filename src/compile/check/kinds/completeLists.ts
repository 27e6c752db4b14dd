import { Family, kindsWhere, legTypesWhere, moneyFamilies } from '../../../model/dealKinds.ts';

/** A list that lacks words, or the problem of another kind, on a line counted from 1. */
export interface ListProblem {
  readonly line: number;
  readonly message: string;
}

export interface CompletedText {
  readonly text: string;
  /** What was incomplete. */
  readonly stale: readonly ListProblem[];
}

type Selection = Parameters<typeof kindsWhere>[0];

/** What a list of kinds, or of leg types, can mean. */
const selections: readonly Selection[] = [
  ...Family.options.map(
    (each): Selection =>
      ({ family }) =>
        family === each,
  ),
  ({ isAtRisk }) => isAtRisk,
  ({ continuesCapacity }) => continuesCapacity,
  ({ movesMoney }) => !movesMoney,
  ({ family }) => moneyFamilies.includes(family),
  () => true,
];

const bySize = (lists: readonly (readonly string[])[]) => lists.toSorted((one, other) => one.length - other.length);
const vocabularies = [bySize(selections.map(legTypesWhere)), bySize(selections.map(kindsWhere))];

/** `A|B|C`, `A:B:C` or `'A', 'B', 'C'` */
const list = /(?<![\w|'])[A-Z]\w*(?:[:|][A-Z]\w*)+|'[A-Z]\w*'(?:,\s*'[A-Z]\w*')+/g;
/** `// :only A|B why` */
const only = /^\/\/ :only (\S+)[ \t]*(.*)$/gm;

/**
 * Completes every list of two or more leg types, or of two or more kinds: it means the smallest set that has all its words
 * and that `dealKinds` defines, such as the leg types of a family. Lists that a header `// :only A|B why` names stay as
 * they are.
 */
export function completeLists(text: string): CompletedText {
  const stale: ListProblem[] = [];
  const exceptions = [...text.matchAll(only)].map(([, words = '']) => setName(words.split(/[:|]/)));
  const headers = [...text.matchAll(only)].map(({ index }) => index + '// :only '.length);
  const completed = text.replace(list, (found, offset: number) => {
    const words = found.match(/\w+/g)!;
    if (headers.includes(offset) || exceptions.includes(setName(words))) return found;
    const meant = meaningOf(words);
    const missing = meant.filter((word) => !words.includes(word));
    if (missing.length === 0) return found;
    stale.push({ line: lineOf(text, offset), message: `${found} lacks ${missing.join(', ')}` });
    const [separator = ''] = found.match(/[:|]|',\s*'/)!;
    const first = words.findIndex((word) => meant.includes(word));
    const others = words.filter((word) => !meant.includes(word));
    const joined = [...others.slice(0, first), ...meant, ...others.slice(first)].join(separator);
    return separator.startsWith("'") ? `'${joined}'` : joined;
  });
  return { text: completed, stale };
}

/** Empty if the list names fewer than two leg types or kinds. */
function meaningOf(words: readonly string[]): readonly string[] {
  for (const sets of vocabularies) {
    const named = words.filter((word) => sets.at(-1)!.includes(word));
    if (named.length >= 2) return sets.find((set) => named.every((word) => set.includes(word)))!;
  }
  return [];
}

const setName = (words: readonly string[]): string => words.toSorted().join();

export const lineOf = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

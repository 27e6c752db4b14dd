import { readFileSync } from 'node:fs';

/** A search and the entity that has to come first. */
export interface Asked {
  readonly kind: string;
  readonly text: string;
  readonly key: string;
}

/** The searches of a file of this folder: `kind | text | key` in each line. */
export const corpus = (file: string): Asked[] =>
  readFileSync(`test/search/${file}`, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [kind = '', text = '', key = ''] = line.split(' | ');
      return { kind, text, key };
    });

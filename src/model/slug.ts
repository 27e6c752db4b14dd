import { foldName } from './foldName.ts';

/** A key made of a name, in the letters of its own script: `Observers (toutiao.com)` -> `observers-toutiao.com`. */
export function slug(name: string): string {
  const words = foldName(name)
    .replace(/[^\p{Letter}\p{Mark}\p{Number}.]+/gu, '-')
    .replace(/^[-.]+|[-.]+$/g, '');
  return words === '' ? foldName(name) : words;
}

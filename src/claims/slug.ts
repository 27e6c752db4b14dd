import { fingerprint } from './fingerprint.ts';

/** A key made of a name: `Observers (toutiao.com)` -> `observers-toutiao.com`; a hash where no letter is Latin. */
export function slug(name: string): string {
  const latin = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{Mark}/gu, '')
    .replace(/[^a-z0-9.]+/g, '-')
    .replace(/^[-.]+|[-.]+$/g, '');
  return latin === '' || /[^\p{Script=Latin}\p{Script=Common}\p{Mark}]/u.test(name)
    ? [latin, fingerprint(name)].filter((part) => part !== '').join('-')
    : latin;
}

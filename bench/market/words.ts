import { below, type Random } from './random.ts';

const syllables = 'am ber cor dex el fo gra hel in jo ka lum mor nex or pra qua ri sol ta ul vex wa xi yo zen'.split(
  ' ',
);
const endings = ['Systems', 'Labs', 'Capital', 'Compute', 'Energy', 'Semiconductor', 'Robotics', 'Cloud'];

/** Makes up the name of an organization. Different numbers seldom share a name. */
export function organizationName(number: number): string {
  let rest = Math.imul(number + 1, 2654435761) >>> 0;
  const take = (limit: number): number => {
    const taken = rest % limit;
    rest = Math.floor(rest / limit);
    return taken;
  };
  const ending = endings[take(endings.length)] as string;
  const word = Array.from({ length: 4 }, () => syllables[take(syllables.length)]).join('');
  return `${capital(word)} ${ending}`;
}

export const facilityName = (number: number): string => organizationName(-number - 2).replace(/ .*/, ' Campus');

export const personName = (next: Random): string => `${word(next)} ${word(next)}`;

const word = (next: Random): string =>
  capital(`${syllables[below(next, 26)]}${syllables[below(next, 26)]}${syllables[below(next, 26)]}`);

const capital = (text: string): string => `${text[0]?.toUpperCase()}${text.slice(1)}`;

const firstDay = Date.UTC(2019, 0, 1);

/** Converts days since 1 January 2019 to ISO 8601. */
export const day = (number: number): string => new Date(firstDay + number * 86_400_000).toISOString().slice(0, 10);
/** Number of days that the market spans. */
export const days = 2_556;

import { lookUpForm } from '../../src/model/names/lookUpForm.ts';
import { nameWords, textWords } from '../../src/model/words/searchWords.ts';
import { OrganizationKind, Tier } from '../../src/model/vocabulary.ts';
import { writeDeals } from './deals.ts';
import { dealsPerBundle, documentKey, organizationKey } from './keys.ts';
import { below, pick, random } from './random.ts';
import type { Size } from './sizes.ts';
import { openTables, type Tables } from './tables.ts';
import { day, days, organizationName, personName } from './words.ts';

const seed = 20_251_111;
const countries = ['US', 'JP', 'KR', 'TW', 'GB', 'FR', 'AE', 'SA', 'DE', 'CN'];

/** Writes the tables of a market to a folder. The same size gives the same bytes. */
export function generate(size: Size, folder: string): Tables {
  const tables = openTables(folder);
  const next = random(seed);
  const { entity, name, publisher, document, bundle } = tables.nodes;

  const addEntity = (key: string, called: string, type: string, kind: string | null) => {
    entity.add(key, called, kind, pick(next, countries), called, 'f', `Entity;${type}`);
    const names = [[called, 'LEGAL'], ...(next() < 0.3 ? [[called.split(' ')[0] as string, 'SHORT']] : [])];
    for (const [text = '', nameKind = ''] of names) {
      const folded = lookUpForm(text);
      name.add(`${key}/${nameKind}//${folded}`, text, folded, nameWords(text), nameKind, text);
      tables.relationships.KNOWN_AS.add(key, `${key}/${nameKind}//${folded}`);
    }
  };
  for (let each = 0; each < size.organizations; each += 1) {
    addEntity(organizationKey(each), organizationName(each), 'Organization', pick(next, OrganizationKind.options));
  }
  for (let each = 0; each < size.organizations / 10; each += 1) {
    addEntity(`person-${each}`, personName(next), 'Person', null);
  }
  for (let each = 0; each < size.organizations / 50; each += 1) {
    addEntity(`project-${each}`, `Project ${personName(next)}`, 'Project', null);
  }

  for (let each = 0; each < publishers; each += 1) publisher.add(`publisher-${each}`, `Publisher ${each}`, `P ${each}`);
  const documents = size.deals / 10;
  for (let each = 0; each < documents; each += 1) {
    const title = `${organizationName(below(next, size.organizations))} in report ${each}`;
    const published = day(below(next, days));
    const [key, url] = [documentKey(each), `https://news.example/${each}`];
    const tier = pick(next, Tier.options);
    const dates = [published, published, published, 'DAY', published, published];
    document.add(key, url, title, 'en', tier, ...dates, title, textWords(title), 'f');
    tables.relationships.PUBLISHED_BY.add(key, `publisher-${below(next, publishers)}`);
  }
  for (let each = 0; each * dealsPerBundle < size.deals; each += 1) {
    bundle.add(`bundle-${each}`, `Bundle ${each}`, day(days), 'bench', 'f', `Bundle ${each}`);
  }

  writeDeals(size, next, tables, documents);
  for (const table of [...Object.values(tables.nodes), ...Object.values(tables.relationships)]) table.close();
  return tables;
}

const publishers = 200;

import { legTypesWhere, moneyFamilies } from '../../src/model/dealKinds.ts';

/** Money leg types, as a Cypher pattern lists them. */
const money = legTypesWhere(({ family }) => moneyFamilies.includes(family)).join('|');
const isPresent = (leg: string) => `${leg}.validTo IS NULL AND ${leg}.knownTo IS NULL`;

/** Returns the entities of a chain, its width, and for each deal edge the deal and one document. */
const details = `RETURN [entity IN chain | entity {.key, .name}] AS entities, width,
  COLLECT {
    UNWIND legs AS leg
    MATCH (deal:Deal {key: leg.dealKey})
    RETURN deal {.key, .caption, document: COLLECT {
      MATCH (deal)<-[:ABOUT]-(:Claim)-[:STATED_IN]->(document:Document)
      RETURN document {.title, .url} LIMIT 1
    }[0]}
  } AS deals`;
const width = (legs: string) =>
  `reduce(least = 9e18, leg IN ${legs} | CASE WHEN leg.amountUsd < least THEN leg.amountUsd ELSE least END)`;

/** The 20 widest rings of up to `length` edges through `$key`: the best known Cypher. */
export function ringsByFixedPatterns(length: number): string {
  const patterns = Array.from({ length: length - 1 }, (_, index) => fixedRing(index + 2));
  return `MATCH (x:Entity {key: $key})
CALL (x) {
${patterns.join('\nUNION ALL\n')}
}
WITH chain, legs, ${width('legs')} AS width ORDER BY width DESC LIMIT 20
${details}`;
}

function fixedRing(length: number): string {
  const others = Array.from({ length: length - 1 }, (_, index) => `o${index}`);
  const hops = [...others, 'x'].map((name, index) => `-[l${index}:${money}]->(${name})`);
  const legs = hops.map((_, index) => `l${index}`);
  const distinct = others.flatMap((one, index) =>
    ['x', ...others.slice(0, index)].map((other) => `${one} <> ${other}`),
  );
  return `MATCH (x)${hops.join('')}
WHERE ${[...distinct, ...legs.map(isPresent)].join(' AND ')}
RETURN [x, ${others.join(', ')}] AS chain, [${legs.join(', ')}] AS legs`;
}

/** The same rings by one variable-length pattern, sorted at the end. */
export const ringsByPlainPattern = (length: number): string => `MATCH (x:Entity {key: $key})
MATCH (x) (()-[l:${money} WHERE ${isPresent('l')}]->(o)){2,${length}} (x)
WHERE all(place IN range(0, size(o) - 2) WHERE NOT o[place] IN o[place + 1 ..])
WITH o AS chain, l AS legs, ${width('l')} AS width ORDER BY width DESC LIMIT 20
${details}`;

/** The 50 widest chains of up to three deals that fund `$key`: one pattern, sorted at the end. */
export const fundersByPlainPattern = `MATCH (x:Entity {key: $key})
MATCH (f) ((a)-[l:${money} WHERE ${isPresent('l')}]->()){1,3} (x)
WITH a + [x] AS chain, l AS legs, ${width('l')} AS width ORDER BY width DESC LIMIT 50
${details}`;

/** The same, level by level: extending a chain never widens it, so the 50 best of each level are enough. */
export const fundersByLevels = `MATCH (x:Entity {key: $key})
WITH [{chain: [x], legs: [], width: 9e18}] AS none
${['one', 'two', 'three'].map((name, index) => level(name, ['none', 'one', 'two'][index]!)).join('\n')}
UNWIND one + two + three AS found
WITH found.chain AS chain, found.legs AS legs, found.width AS width ORDER BY width DESC LIMIT 50
${details}`;

function level(name: string, before: string): string {
  return `CALL (${before}) {
  UNWIND ${before} AS found
  WITH found, head(found.chain) AS end
  MATCH (funder)-[leg:${money}]->(end)
  WHERE ${isPresent('leg')} AND NOT funder IN found.chain
  WITH funder, leg, found, CASE WHEN leg.amountUsd < found.width THEN leg.amountUsd ELSE found.width END AS width
  ORDER BY width DESC LIMIT 50
  RETURN collect({chain: [funder] + found.chain, legs: [leg] + found.legs, width: width}) AS ${name}
}`;
}

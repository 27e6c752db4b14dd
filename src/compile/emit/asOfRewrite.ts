import type { StatementTimes } from './StatementBuilder.ts';

/**
 * Rewrites the text of a field file from the present to a pair of times (cypher/times/README.md): relationships in all
 * their versions, labels that also find what is no longer present, and the condition of the present as that of the pair.
 * `check/checkForms.ts` refuses files with forms that this function would miss.
 */
export function asOfRewrite(text: string, times: StatementTimes, freshName: (word: string) => string): string {
  const { asOf, knownAt, versionedWords } = times;
  const days = { valid: asOf, known: knownAt };
  // `coalesce` instead of OR, which Neo4j takes long to plan. A version without days always holds.
  const holds = (name: string, axis: 'valid' | 'known') =>
    `coalesce(${name}.${axis}From <= ${days[axis]}, true) AND coalesce(${days[axis]} < ${name}.${axis}To, true)`;
  const checksItsDays = (name: string) => new RegExp(`\\b${name}\\.knownTo\\b`).test(text);

  return text
    .replace(relationship, (whole, given: string, listed: string, properties = '') => {
      const types = listed.split('|');
      const isVersioned = types.some((type) => versionedWords.has(type));
      if (!isVersioned || (given !== '' && checksItsDays(given))) return whole;
      const name = given === '' ? freshName('link') : given;
      const versions = types.flatMap((type) => (versionedWords.has(type) ? [type, `WAS_${type}`] : [type]));
      return `[${name}:${versions.join('|')}${properties} WHERE ${holds(name, 'valid')} AND ${holds(name, 'known')}]`;
    })
    .replace(label, (whole, before: string, name: string) =>
      versionedWords.has(`Was${name}`) ? `${before}${name}|Was${name}` : whole,
    )
    .replace(isPresent, (_, name: string, axis: 'valid' | 'known') => holds(name, axis));
}

/** `[name:TYPE|TYPE {property: value}]`, with or without the name and the properties. */
const relationship = /\[(\w*):([A-Z_]+(?:\|[A-Z_]+)*)( \{[^}]*\})?\]/g;
/** `:Label` or `|Label`. */
const label = /([:|])([A-Z]\w+)(?=[\s){|])/g;
/** `name.validTo IS NULL` */
const isPresent = /(\w+)\.(valid|known)To IS NULL\b/g;

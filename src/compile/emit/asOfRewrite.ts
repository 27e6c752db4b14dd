import type { TimePair } from './Compilation.ts';

/**
 * The text of a field file for a pair of times (cypher/times/README.md): relationships in all their versions, labels of
 * what is in no present any more, and the condition of the present as that of the pair.
 */
export function atPair(text: string, { asOf, knownAt, words }: TimePair, fresh: (name: string) => string): string {
  const days = { valid: asOf, known: knownAt };
  // Without OR, which Neo4j takes long to plan; what has no days always holds.
  const holds = (name: string, axis: 'valid' | 'known') =>
    `coalesce(${name}.${axis}From <= ${days[axis]}, true) AND coalesce(${days[axis]} < ${name}.${axis}To, true)`;
  const looksItself = (name: string) => new RegExp(`\\b${name}\\.knownTo\\b`).test(text);

  return text
    .replace(
      /\[(\w*):([A-Z_]+(?:\|[A-Z_]+)*)( \{[^}]*\})?\]/g,
      (whole, given: string, listed: string, properties = '') => {
        const types = listed.split('|');
        if (!types.some((type) => words.has(type)) || (given !== '' && looksItself(given))) return whole;
        const name = given === '' ? fresh('link') : given;
        const versions = types.flatMap((type) => (words.has(type) ? [type, `WAS_${type}`] : [type]));
        return `[${name}:${versions.join('|')}${properties} WHERE ${holds(name, 'valid')} AND ${holds(name, 'known')}]`;
      },
    )
    .replace(/([:|])([A-Z]\w+)(?=[\s){|])/g, (whole, before: string, label: string) =>
      words.has(`Was${label}`) ? `${before}${label}|Was${label}` : whole,
    )
    .replace(/(\w+)\.(valid|known)To IS NULL\b/g, (_, name: string, axis: 'valid' | 'known') => holds(name, axis));
}

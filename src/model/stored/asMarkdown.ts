import { derivedNodes } from './derivedNodes.ts';
import { derivedRelationships } from './derivedRelationships.ts';
import { describedNodes } from './describedNodes.ts';
import { describedRelationships } from './describedRelationships.ts';
import { axes } from './axes.ts';
import type { StoredNode, StoredRelationship } from './node.ts';
import type { StoredProperties, StoredProperty } from './property.ts';

type Nodes = Readonly<Record<string, StoredNode>>;

const sections: Readonly<Record<string, () => string>> = {
  'described nodes': () => nodeTables(describedNodes),
  'described relationships': () => relationshipTables(Object.values(describedRelationships)),
  'derived nodes': () => nodeTables(derivedNodes),
  'derived relationships': () => relationshipTables(Object.values(derivedRelationships)),
};

/** Fills in the text between `<!-- generated: NAME -->` and `<!-- end -->` of a Markdown text from the stored model. */
export function tablesAsMarkdown(text: string): string {
  return text.replace(/(<!-- generated: (.+?) -->\n)[\s\S]*?(?=<!-- end -->)/g, (_, marker: string, name: string) => {
    const section = sections[name];
    if (section === undefined) {
      throw new Error(`There is no section "${name}"; the sections are ${Object.keys(sections).join(', ')}.`);
    }
    return `${marker}\n${section()}\n\n`;
  });
}

const nodeTables = (nodes: Nodes): string =>
  Object.entries(nodes)
    .map(([name, node]) => nodeTable(node, nodes[name.replace(/State$/, '')] ?? node))
    .join('\n\n');

/** `subject` is the node whose properties a state repeats; else the node itself. */
function nodeTable(node: StoredNode, subject: StoredNode): string {
  const { labels, oneOf, about, properties } = node;
  const one = oneOf === undefined ? '' : ` and one of \`${oneOf.map((label) => `:${label}`).join(' ')}\``;
  const repeats = (name: string) => node !== subject && properties[name] === subject.properties[name];
  const own = Object.entries(properties).filter(([name]) => !repeats(name));
  const left = Object.keys(subject.properties).filter((name) => !repeats(name));
  return [
    `\`${labels.map((label) => `:${label}`).join(' ')}\`${one}: ${about}`,
    ...(node === subject ? [] : [`It repeats the properties of \`:${subject.labels[0]}\` except ${inCode(left)}.`]),
    table(['property', 'type', ''], own.map(([name, property]) => [`\`${name}\``, ...cells(property)])), // prettier-ignore
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function relationshipTables(relationships: readonly StoredRelationship[]): string {
  const rows = relationships.flatMap(({ types, properties }) =>
    withoutAxes(properties).map(([name, property]) => [
      `\`${types.find((type) => type !== types[0] && !type.startsWith('WAS_')) ? `${types[0]} …` : types[0]}\``,
      `\`${name}\``,
      ...cells(property),
    ]),
  );
  const patterns = relationships.map(pattern).join('\n');
  return `\`\`\`\n${patterns}\n\`\`\`\n\n${table(['relationship', 'property', 'type', ''], rows)}`;
}

function pattern({ types, from, to, properties, about }: StoredRelationship): string {
  const names = Object.keys(properties).join(', ');
  const arrow = `[:${types.join('|')}${names === '' ? '' : ` {${names}}`}]`;
  return `${about === '' ? '' : `// ${about}\n`}(:${from.join('|')})-${arrow}->(:${to.join('|')})`;
}

/** The four days mean the same on every relationship. */
const withoutAxes = (properties: StoredProperties) =>
  Object.entries(properties).filter(
    ([name, { about }]) => !(name in axes) || about !== axes[name as keyof typeof axes].about,
  );

const cells = ({ type, isNeeded, about }: StoredProperty): string[] => [isNeeded ? `${type}!` : type, about];

const inCode = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ');

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const line = (values: readonly string[]) =>
    `| ${values.map((value) => value.replaceAll('|', '\\|')).join(' | ')} |`.replaceAll('  |', ' |');
  return [line(head), `|${head.map(() => '---|').join('')}`, ...rows.map(line)].join('\n');
}

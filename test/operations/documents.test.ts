import { readdirSync, readFileSync } from 'node:fs';
import {
  isInterfaceType,
  isObjectType,
  Kind,
  parse,
  print,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type SelectionSetNode,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import * as generated from '../../operations/types.ts';
import { readSchema } from '../../src/server/apollo/createGateway.ts';

const schema = readSchema();
const files = readdirSync('operations').filter((name) => name.endsWith('.graphql'));
const read = (file: string): DocumentNode => parse(readFileSync(`operations/${file}`, 'utf8'));

const selects = ({ selections }: SelectionSetNode, name: string): boolean =>
  selections.some((selection) => selection.kind === Kind.FIELD && selection.name.value === name);

/** The selections without an `id`, or a connection's `pageInfo`, that their type has. */
function missingIn(document: DocumentNode): string[] {
  const missing: string[] = [];
  const info = new TypeInfo(schema);
  /** Whether the selections around this one have the id of the same object. */
  const withId: boolean[] = [];
  const enter = (node: SelectionSetNode, _key: unknown, parent: unknown) => {
    const type = info.getParentType();
    const isOfSameObject = (parent as { readonly kind?: string }).kind === Kind.INLINE_FRAGMENT;
    const hasId = selects(node, 'id') || (isOfSameObject && withId.at(-1) === true);
    withId.push(hasId);
    if (!isObjectType(type) && !isInterfaceType(type)) return;
    const { line } = node.loc!.startToken;
    if ('id' in type.getFields() && !hasId) missing.push(`line ${line}: id of ${type.name}`);
    if ('pageInfo' in type.getFields() && selects(node, 'edges') && !selects(node, 'pageInfo')) {
      missing.push(`line ${line}: pageInfo of ${type.name}`);
    }
  };
  visit(document, visitWithTypeInfo(info, { SelectionSet: { enter, leave: () => void withId.pop() } }));
  return missing;
}

describe.each(files)('%s', (file) => {
  it('selects what clients need to keep objects apart and to read on', () => {
    expect(missingIn(read(file))).toEqual([]);
  });

  it('is a typed document for clients', () => {
    const name = /query (\w+)/.exec(readFileSync(`operations/${file}`, 'utf8'))?.[1] ?? '';
    const document = (generated as unknown as Record<string, DocumentNode>)[`${name}Document`];
    expect(document && print(document)).toBe(print(read(file)));
  });
});

it('a selection without an id or a pageInfo is found', () => {
  const document = parse(`{
    deals { edges { node { key parties { entity { id name ... on Person { name } } } } } }
  }`);
  expect(missingIn(document)).toEqual(['line 2: pageInfo of DealConnection', 'line 2: id of Deal']);
});

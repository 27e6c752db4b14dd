import type { GraphQLSchema } from 'graphql';
import { DealKind } from '../../../model/dealKinds.ts';
import { lineOf, type CompletedText, type ListProblem } from './completeLists.ts';

const union = /^union (\w+) =[\s|\w]+?(?=\n\n|\n*$(?![^]))/gm;

/** Completes the SDL of every union of two or more kinds of deals. Kinds that are no type of the schema are left out. */
export function completeUnions(text: string, schema: GraphQLSchema): CompletedText {
  const kinds = DealKind.options.filter((kind) => schema.getType(kind) !== undefined);
  const stale: ListProblem[] = [];
  const completed = text.replace(union, (found, name: string, offset: number) => {
    const members: readonly string[] = found.slice(found.indexOf('=')).match(/\w+/g) ?? [];
    const named = kinds.filter((kind) => members.includes(kind));
    const missing = kinds.filter((kind) => !members.includes(kind));
    if (named.length < 2 || missing.length === 0) return found;
    stale.push({ line: lineOf(text, offset), message: `union ${name} lacks ${missing.join(', ')}` });
    const last = members.findLast((member) => (named as readonly string[]).includes(member))!;
    const separator = /\n\s*\| /.exec(found)?.[0] ?? ' | ';
    return found.replace(new RegExp(String.raw`\b${last}\b`), [last, ...missing].join(separator));
  });
  return { text: completed, stale };
}

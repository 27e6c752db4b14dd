import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { isMap, isNode, isPair, LineCounter, parseDocument, type Document } from 'yaml';
import type { Problem } from '../form/problems.ts';
import { notationFaults } from './notationFaults.ts';

/** A path in a bundle: names of fields and indexes of list items. */
export type Path = readonly (string | number)[];

/** A bundle as written: every scalar is a string. */
export interface BundleFile {
  readonly file: string;
  readonly written: unknown;
  /** Problems of its notation, in addition to those of its form. */
  readonly faults?: readonly Problem[];
  /** Returns a problem with the position of the value at `path`, or of the field's name if `atName`. */
  problem(path: Path, message: string, atName?: boolean): Problem;
}

/** Without this limit, a few lines of aliases could expand to gigabytes. */
const maxAliasCount = 100;
const kinds = ['.yaml', '.yml', '.json'];

/** Reads one file. JSON is YAML too; the failsafe schema keeps scalars as text, so that no figure becomes a float. */
export async function readBundleFile(file: string): Promise<BundleFile | Problem[]> {
  if (!kinds.includes(extname(file).toLowerCase())) {
    const message = `not a bundle: expected a file that ends in ${kinds.join(', ')}, .jsonl or .csv`;
    return [{ file, position: null, path: '', message }];
  }
  const text = await readText(file);
  return typeof text === 'string' ? parseText(file, text) : [text];
}

/** The text of a file without a byte order mark, or the reason why it cannot be read. */
export async function readText(file: string): Promise<string | Problem> {
  const whole = (message: string): Problem => ({ file, position: null, path: '', message });
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await readFile(file));
    return text.includes('\0') ? whole('not a bundle: expected text, this is binary') : text;
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    const advice = /\.csv$/i.test(file) ? ': save it as "CSV UTF-8"' : '';
    return whole(missing ? 'the file does not exist' : `not a bundle: expected text in UTF-8${advice}`);
  }
}

/** Parses the text of a bundle; `file` is only for problems. */
export function parseText(file: string, text: string): BundleFile | Problem[] {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    schema: 'failsafe',
    uniqueKeys: true,
    lineCounter: lines,
    prettyErrors: false,
  });
  const at = (offset: number) => {
    const { line, col: column } = lines.linePos(offset);
    return { line, column };
  };
  const faults = notationFaults(text, document);
  if (faults.length > 0) {
    return faults.map(({ offset, message }) => ({ file, position: at(offset), path: '', message }));
  }
  try {
    const written: unknown = document.toJS({ maxAliasCount });
    const problem = (path: Path, message: string, atName = false) => ({
      file,
      position: at(offsetOf(document, path, atName)),
      path: printPath(path),
      message,
    });
    return { file, written, problem };
  } catch (error) {
    return [{ file, position: null, path: '', message: `cannot be read: ${(error as Error).message}` }];
  }
}

export function printPath(path: Path): string {
  return path.reduce<string>(
    (text, step) => (typeof step === 'number' ? `${text}[${step}]` : text === '' ? step : `${text}.${step}`),
    '',
  );
}

/** The offset of the node at a path, or of its nearest existing ancestor. */
function offsetOf(document: Document, path: Path, atName: boolean): number {
  const parent = document.getIn(path.slice(0, -1), true);
  if (atName && isMap(parent)) {
    const pair = parent.items.find(({ key }) => isNode(key) && String(key) === String(path.at(-1)));
    if (isPair(pair) && isNode(pair.key)) return pair.key.range?.[0] ?? 0;
  }
  for (let length = path.length; length >= 0; length -= 1) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

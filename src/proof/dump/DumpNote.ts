import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { UserError } from '../../errors.ts';

/** Raise it if older programs cannot read what this one writes. */
export const dumpFormat = 1;

const note = z.object({
  format: z.int(),
  /** What is derived from the same claims depends on it, and so does the fingerprint. */
  projectionVersion: z.int(),
  graphVersion: z.int(),
  /** In the order of their lines. */
  bundles: z.array(z.object({ key: z.string(), sha256: z.string() })),
  fingerprint: z.object({
    whole: z.string(),
    parts: z.array(z.object({ labels: z.string(), nodes: z.int(), fingerprint: z.string() })).readonly(),
  }),
});

/** What `dump.json` says about the bundles beside it. */
export type DumpNote = z.infer<typeof note>;

export const noteFile = (folder: string): string => join(folder, 'dump.json');
export const bundlesFile = (folder: string): string => join(folder, 'bundles.jsonl');

export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Reads the note of a dump. Throws a `UserError` if the folder holds no dump, or one of a newer program. */
export async function readNote(folder: string): Promise<DumpNote> {
  const file = noteFile(folder);
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    const reason = error.code === 'ENOENT' ? 'is missing' : `cannot be read (${error.code})`;
    throw new UserError(
      `${file} ${reason}. Name a folder that \`npm run graph -- dump\` wrote; load other bundles with \`npm run ingest\`.`,
    );
  });
  const written = parsed(file, text);
  const format = (written as { format?: unknown } | null)?.format;
  if (typeof format === 'number' && format > dumpFormat)
    throw new UserError(
      `${file} has format ${format}; this program reads formats up to ${dumpFormat}. Restore it with the program that wrote it, or a newer one.`,
    );
  const read = note.safeParse(written);
  if (read.success) return read.data;
  const { path, message } = read.error.issues[0]!;
  throw damaged(file, `${path.join('.') || 'the file'}: ${message}`);
}

/** The error on a dump whose files are not as they were written. */
export const damaged = (file: string, fault: string): UserError =>
  new UserError(`${file} is damaged: ${fault}. Nothing was written. Copy the dump again from where it was stored.`);

function parsed(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw damaged(file, (error as Error).message);
  }
}

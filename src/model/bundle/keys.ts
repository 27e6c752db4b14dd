import { z } from 'zod';
import type { KeyKind } from '../keyKinds.ts';

/** What the keys in a field identify; nothing if the field declares a key. */
export const references = z.registry<{ readonly refersTo: readonly KeyKind[] }>();

export const keyPattern = /^[a-z0-9]+(?:[-.][a-z0-9]+)*$/;

const key = () =>
  z
    .string()
    .regex(keyPattern, 'expected a key: lower-case letters, digits and hyphens, such as softbank-group')
    .max(120);

/** The key of the thing that a bundle describes, or the key of a bundle. */
export const declaredKey = key().register(references, { refersTo: [] });

/**
 * A key that refers to something of one of these kinds. From this follow: the key must exist, a merged entity is replaced
 * by the one that its key resolves to, and captions show the entity by its name.
 */
export const keyOf = (...kinds: readonly [KeyKind, ...KeyKind[]]) => key().register(references, { refersTo: kinds });

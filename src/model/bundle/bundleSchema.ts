import { z } from 'zod';
import { Bundle } from '../bundle.ts';
import { OtherParty, Party } from './deals.ts';

/**
 * The form of a bundle as JSON Schema, for editors: they complete and describe fields and underline what does not fit.
 * An editor reads `value: 5830000000` as a number, the program as text; so both are let in wherever any text is.
 */
export function bundleSchema(): object {
  return z.toJSONSchema(Bundle, {
    io: 'input',
    override({ zodSchema, jsonSchema }) {
      if (jsonSchema.type === 'string' && !jsonSchema.enum && !jsonSchema.pattern && !jsonSchema.format) {
        Object.assign(jsonSchema, { type: ['string', 'number'] });
      }
      if ([Party, OtherParty].some((form) => (form as z.core.$ZodType) === zodSchema)) {
        const whole = { ...jsonSchema };
        for (const name of Object.keys(jsonSchema)) delete jsonSchema[name];
        jsonSchema.anyOf = [{ type: 'string', description: 'the key of an entity' }, whole];
      }
    },
  });
}

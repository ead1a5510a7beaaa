import { z } from 'zod';

export interface SchemaPlace {
  /** The author's sentence for this place; empty if none was written. */
  readonly description: string;
  /** Names of the fields an object has here. */
  readonly keys: readonly string[];
}

/** What a schema says about the value at a path. */
export function schemaAt(schema: z.ZodType, path: readonly (string | number)[]): SchemaPlace {
  let description = '';
  let here: unknown = schema;
  for (const step of [...path, null]) {
    here = unwrap(here, (said) => (description = said));
    if (step === null || here === undefined) break;
    here = childOf(here, step);
  }
  return { description, keys: here instanceof z.ZodObject ? Object.keys(here.shape) : [] };
}

function unwrap(schema: unknown, say: (description: string) => void): unknown {
  let inner = schema;
  for (;;) {
    if (inner instanceof z.ZodType && inner.description !== undefined) say(inner.description);
    if (!(inner instanceof z.ZodOptional || inner instanceof z.ZodDefault || inner instanceof z.ZodNullable))
      return inner;
    inner = inner.unwrap();
  }
}

function childOf(schema: unknown, step: string | number): unknown {
  if (schema instanceof z.ZodObject) return (schema.shape as Record<string, unknown>)[step];
  if (schema instanceof z.ZodArray) return schema.element;
  if (schema instanceof z.ZodRecord) return schema.valueType;
  return undefined;
}

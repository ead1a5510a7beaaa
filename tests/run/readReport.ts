import { readFileSync } from 'node:fs';
import type { z } from 'zod';

/** The JSON report of a runner; null if it is not there, or is something else. */
export function readReport<Schema extends z.ZodType>(file: string, schema: Schema): z.infer<Schema> | null {
  try {
    return schema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
}

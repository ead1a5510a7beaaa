import { z } from 'zod';
import { LOCALES } from './Locale.ts';

/** `src/content/editions.yaml`: the languages whose pages are published. */
export const editionsSchema = z.strictObject({
  editions: z
    .array(z.enum(LOCALES as [(typeof LOCALES)[number]]))
    .min(1)
    .describe(`出哪几种语言版：${LOCALES.join('、')}`),
});

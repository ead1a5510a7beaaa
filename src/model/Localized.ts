import { z } from 'zod';

/** One text in every language of the site. Texts may cite figures: see `readCitedText`. */
export const localizedSchema = z.strictObject({
  zh: z.string().min(1).describe('中文文本'),
  en: z.string().min(1).describe('英文文本'),
});

export type Localized = Readonly<z.infer<typeof localizedSchema>>;

import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { LOCALES } from './model/Locale.ts';
import { storySchema } from './model/Story.ts';

const root = resolve(process.env['FANGZHI_ROOT'] ?? '.');

/** Only the body of a story is rendered by Astro; all else is read by `catalog/`. */
export const collections = {
  stories: defineCollection({
    loader: glob({
      base: pathToFileURL(`${root}/src/content/stories/`),
      pattern: LOCALES.map((locale) => `*/${locale}.mdx`),
      generateId: ({ entry }) => entry.replace(/\.mdx$/u, ''),
    }),
    schema: storySchema,
  }),
};

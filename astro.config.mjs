import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import mdx from '@astrojs/mdx';
import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import remarkCjkFriendly from 'remark-cjk-friendly';
import { rehypeScroll } from './src/integration/rehypeScroll.ts';
import { rehypeStory } from './src/integration/rehypeStory.ts';
import { siteIntegration } from './src/integration/siteIntegration.ts';
import { PLACEHOLDER_SITE } from './src/publish/addresses/placeholderSite.ts';

const root = resolve(process.env.FANGZHI_ROOT ?? '.');

export default defineConfig({
  site: process.env.FANGZHI_SITE ?? PLACEHOLDER_SITE,
  base: process.env.FANGZHI_BASE ?? '/',
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  // Line breaks between inline elements in templates would show as spaces between Chinese characters.
  compressHTML: 'jsx',
  build: { inlineStylesheets: 'always' },
  markdown: {
    syntaxHighlight: false,
    processor: unified({
      remarkPlugins: [remarkCjkFriendly],
      // What is checked is what is built: tables, footnotes and bare links are no part of a story.
      gfm: false,
      rehypePlugins: [rehypeStory, rehypeScroll],
      smartypants: false,
    }),
  },
  // Astro remembers rendered content by file name: another content root must not meet it.
  cacheDir: `./node_modules/.astro/${createHash('sha256').update(root).digest('hex').slice(0, 12)}`,
  integrations: [mdx(), siteIntegration(root)],
  devToolbar: { enabled: false },
  vite: {
    build: { assetsInlineLimit: 0 },
    server: { fs: { allow: ['.', root] } },
  },
});
